import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectsOfPdf, PdfReader } from '#tests/support/pdf-ua-checker/index.ts';
import { byQpdf, hasProgram, qpdfCheck } from '#tests/support/pdfText.ts';
import { packObjects } from './packObjects.ts';

/** A plain document of these objects, numbered from 1, lying in the file in this order. */
function plain(bodies: readonly string[], order: readonly number[] = bodies.map((_, at) => at)): string {
	const places: number[] = [];
	let text = '%PDF-1.7\n%\xBA\xDF\xAC\xE0\n';
	for (const at of order) {
		places[at] = text.length;
		text += `${String(at + 1)} 0 obj\n${bodies[at] ?? ''}\nendobj\n`;
	}
	const rows = bodies.map((_, at) => `${String(places[at]).padStart(10, '0')} 00000 n `);
	const size = String(bodies.length + 1);
	return (
		`${text}xref\n0 ${size}\n0000000000 65535 f \n${rows.join('\n')}\n` +
		`trailer\n<<\n/Size ${size}\n/Root 1 0 R\n/ID [ <${'ab'.repeat(16)}> <${'ab'.repeat(16)}> ]\n>>\n` +
		`startxref\n${String(text.length)}\n%%EOF`
	);
}

const stream = (data: string): string => `<</Length ${String(data.length)}>>\nstream\n${data}\nendstream`;
const CATALOG = '<</Type /Catalog /Pages 2 0 R>>';
const PAGES = '<</Type /Pages /Kids [3 0 R] /Count 1>>';
const PAGE = '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R>>';
const small = [CATALOG, PAGES, PAGE, stream('0 0 9 9 re f'), '(endstream)'];

test('every object is found again, and streams are as they were', () => {
	const binary = fc.string({
		unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code))
	});
	const body = fc.oneof(
		fc.integer({ min: 0, max: 99999 }).map((value) => `<</Value ${String(value)}>>`),
		fc.constant('(endstream)'),
		binary.map(stream)
	);
	const documents = fc
		.array(body, { minLength: 1, maxLength: 1200 })
		.chain((bodies) =>
			fc.tuple(fc.constant(bodies), fc.shuffledSubarray([...bodies.keys()], { minLength: bodies.length }))
		);
	fc.assert(
		fc.property(documents, ([bodies, order]) => {
			const document = plain([CATALOG, ...bodies], [0, ...order.map((at) => at + 1)]);
			const before = new PdfReader(Buffer.from(document, 'latin1'));
			const after = new PdfReader(packObjects(document));
			for (const [number, value] of before.objects) expect(after.objects.get(number)).toEqual(value);
			expect(after.trailer.get('ID')).toEqual(before.trailer.get('ID'));
			expect(after.trailer.get('Root')).toEqual(before.trailer.get('Root'));
		}),
		{ numRuns: 40 }
	);
});

test('only streams still lie in the clear', () => {
	const text = Buffer.from(packObjects(plain(small))).toString('latin1');
	expect(text).toContain('0 0 9 9 re f');
	expect(text).not.toContain('/Catalog');
	expect(objectsOfPdf(Buffer.from(text, 'latin1')).get(1)).toBe(`${CATALOG}\n`);
});

test('a thousand like objects take an eighth of their room', () => {
	const many = Array.from(
		{ length: 1000 },
		(_, at) => `<</Type /StructElem /S /P /P 1 0 R /K [${String(at)}]>>`
	);
	const document = plain([CATALOG, ...many]);
	expect(packObjects(document).length).toBeLessThan(document.length / 8);
});

test('the same document gives the same bytes', () => {
	expect(packObjects(plain(small))).toEqual(packObjects(plain(small)));
});

test('a document whose table points elsewhere is refused', () => {
	expect(() => packObjects(plain(small).replace('3 0 obj', '7 0 obj'))).toThrow('Object 3');
	expect(() => packObjects('%PDF-1.7\n%%EOF')).toThrow('No table');
});

test.runIf(hasProgram('qpdf'))('another program reads it and saves it again', () => {
	const packed = packObjects(plain(small));
	expect(qpdfCheck(packed)).toMatch('No syntax or stream encoding errors found');
	expect(Buffer.from(byQpdf(packed, ['--qdf'])).toString('latin1')).toContain('/Type /Catalog');
});
