/**
 * Reads Article 1 back from our PDFs: `node tests/hardening/read-back.ts`. Prints how many characters pdf.js, PDFium
 * and poppler get wrong in each language, in wide lines and in lines so narrow that words are parted.
 */
import { articleOne } from '#tests/support/articleOne.ts';
import { lostIn } from '#tests/support/readBack.ts';

const WIDTHS = [400, 120];

for (const declared of articleOne()) {
	const counts: string[] = [];
	for (const width of WIDTHS) {
		const { pdfJs, pdfium, poppler = '–' } = await lostIn(declared, width);
		counts.push(`${String(width)} pt: ${String(pdfJs)} / ${String(pdfium)} / ${String(poppler)}`);
	}
	console.log(
		`${declared.lang.padEnd(6)} ${String(declared.text.length).padStart(4)}  ${counts.join('   ')}`
	);
}
