import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { PdfString, Stream } from './syntax.ts';

/** How the bytes lie in the file (ISO 19005-3, 6.1.2 to 6.1.9). */
export function checkBytes(pdf: PdfReader, findings: Findings): void {
	const { text, trailer } = pdf;
	findings.expect(/^%PDF-1\.[0-7]\r?\n/.test(text), 'A 6.1.2: the file does not begin with its version');
	findings.expect(
		/^%PDF-1\.\d\r?\n%[\x80-\xFF]{4}/.test(text),
		'A 6.1.2: no comment of four bytes above 127 after the header'
	);
	const ids = pdf.list(trailer.get('ID'));
	const areIds = ids.length === 2 && ids.every((id) => id instanceof PdfString && id.bytes !== '');
	findings.expect(areIds, 'A 6.1.3: the trailer has no ID');
	findings.expect(!trailer.has('Encrypt'), 'A 6.1.3: the file is encrypted');
	findings.expect(/%%EOF(?:\r\n|\r|\n)?$/.test(text), 'A 6.1.3: something stands after the end');
	const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
	findings.expect(
		/^(?:xref\r?\n0 \d+\r?\n\d{10} 65535 f|\d+ 0 obj\n<<)/.test(text.slice(Number(start))),
		'A 6.1.4: how the table of objects begins'
	);
	const begun = new Set([...text.matchAll(/\n(\d+) 0 obj\n/g)].map(([, number]) => Number(number)));
	for (const number of pdf.placed) {
		findings.expect(
			begun.has(number),
			`A 6.1.9: object ${String(number)} does not begin on a line of its own`
		);
	}
	for (const number of pdf.packed) {
		findings.expect(
			!(pdf.objects.get(number) instanceof Stream),
			`32000 7.5.7: object ${String(number)} is a stream inside a stream`
		);
	}
}
