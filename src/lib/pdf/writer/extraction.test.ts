import { describe, expect, test } from 'vitest';
import sentences from '#tests/fixtures/pdf-sentences.json' with { type: 'json' };
import { aSheet, aText } from '#tests/support/aSheet.ts';
import { editDistance } from '#tests/support/editDistance.ts';
import { hasProgram, textByPdfJs, textByPdfium, textByPoppler } from '#tests/support/pdfText.ts';
import { readFont } from '#tests/support/readFont.ts';
import { fontsFor } from '../fonts/fontsFor.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { writePdf } from './writePdf.ts';

const setter = await TextSetter.create(readFont, fontsFor(sentences));

function pdfOf({ text, lang, dir }: (typeof sentences)[number]): Uint8Array {
	const block = setter.set(text, { lang, dir: dir as 'ltr' | 'rtl', size: 14, width: 400 });
	expect(block.missing).toEqual([]);
	const info = { title: 'Prøve', lang: 'nb', date: new Date(0) };
	return writePdf([aSheet(aText(block))], info, () => new Uint8Array());
}

/** Direction marks and the kind of white space say nothing about what was read. */
function compared(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\uFEFF]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

// `lost` counts what these readers themselves get wrong: joiners, spaces round numbers in right-to-left lines, and
// line ends in scripts without spaces (pdf.js 6.5, poppler 22.12, @hyzyla/pdfium 2.1.13; November 2026).
describe.each(sentences)('$lang: $text', (sentence) => {
	test('can be copied in Firefox', async () => {
		const read = await textByPdfJs(pdfOf(sentence));
		const lost = editDistance(compared(sentence.text), compared(read));
		expect(lost).toBeLessThanOrEqual(sentence.lost?.pdfJs ?? 0);
	});

	test('can be copied in Chrome', async () => {
		const read = await textByPdfium(pdfOf(sentence));
		const lost = editDistance(compared(sentence.text), compared(read));
		expect(lost).toBeLessThanOrEqual(sentence.lost?.pdfium ?? 0);
	});

	test.runIf(hasProgram('pdftotext'))('can be copied with poppler', () => {
		const read = textByPoppler(pdfOf(sentence));
		const lost = editDistance(compared(sentence.text), compared(read));
		expect(lost).toBeLessThanOrEqual(sentence.lost?.poppler ?? 0);
	});
});
