import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planOfJson } from '#lib/exchange/index.ts';
import { planJsonFromPdf } from './planJsonFromPdf.ts';

/** Our own PDF, and the same as qpdf, mutool, Ghostscript and poppler have saved it again; see `make.ts` there. */
const folder = new URL('../../../../tests/fixtures/pdf/', import.meta.url);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}.pdf`, folder)));

const saved = [
	'ours',
	'qpdf-object-streams',
	'qpdf-linearized',
	'qpdf-uncompressed',
	'mutool-clean',
	'mutool-ascii',
	'mutool-decompressed',
	'ghostscript',
	'pdfunite',
	'pdfseparate'
];
const packed = (name: string): string => `packed-${name}`;
/** With our objects one by one, as the first versions wrote them, and packed together. */
const carrying = [...saved, ...saved.map(packed)];
const empty = ['ours-without-plan', 'packed-ours-without-plan', 'chromium'];
const locked = ['qpdf-locked-128', 'qpdf-locked-256', 'packed-qpdf-locked-128', 'packed-qpdf-locked-256'];

test.each(carrying)('the plan comes back out of %s', async (name) => {
	const json = await planJsonFromPdf(read(name));
	expect(json).toBe(await planJsonFromPdf(read('ours')));
	const words = Object.values(planOfJson(json ?? '').cards).map((card) => card.text['nb']?.text);
	expect(words).toEqual(['Kokk', 'Besøke kantina', 'Søke jobb']);
});

test.each(empty)('there is no plan in %s', async (name) => {
	expect(await planJsonFromPdf(read(name))).toBeNull();
});

test.each(locked)('%s is told to be locked, not to be empty', async (name) => {
	await expect(planJsonFromPdf(read(name))).rejects.toMatchObject({ code: 'pdf-locked' });
});

test('every file kept for this is tried, and none is large', () => {
	const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
	expect(files.sort()).toEqual([...carrying, ...empty, ...locked].map((name) => `${name}.pdf`).sort());
	for (const name of files) expect(readFileSync(new URL(name, folder)).length).toBeLessThan(60_000);
});

test.each(['ours', 'packed-ours'])(
	'a newer plan that a program has added to %s under the same number is the one that counts',
	async (name) => {
		const ours = Buffer.from(read(name)).toString('latin1');
		const number =
			/(\d+) 0 obj\n<<[^]{0,300}?\/Type \/EmbeddedFile/.exec(
				ours.slice(ours.lastIndexOf(' obj', ours.indexOf('/EmbeddedFile')) - 8)
			)?.[1] ?? '';
		const json = '{"format":"bildeplan","newer":true}';
		const update = `\n${number} 0 obj\n<</Type /EmbeddedFile /Length ${String(json.length)}>>\nstream\n${json}\nendstream\nendobj\n%%EOF`;
		expect(await planJsonFromPdf(Buffer.from(ours + update, 'latin1'))).toBe(json);
	}
);

test('a PDF made to be read for ever is given up soon', async () => {
	const traps = [
		'/Type /EmbeddedFile ',
		'1 0 obj /Type /EmbeddedFile /Length 2 0 R stream\n',
		'/Type     ',
		'/Encrypt    '
	];
	for (const trap of traps) {
		const began = performance.now();
		expect(
			await planJsonFromPdf(Buffer.from(`%PDF-1.7\n${trap.repeat(5_000_000 / trap.length)}`))
		).toBeNull();
		expect(performance.now() - began).toBeLessThan(5000);
	}
});
