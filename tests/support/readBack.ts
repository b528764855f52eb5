import { fontsFor } from '#lib/pdf/fonts/fontsFor.ts';
import { TextSetter } from '#lib/pdf/text/TextSetter.ts';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import type { Declared } from './articleOne.ts';
import { aSheet, aText } from './aSheet.ts';
import { editDistance } from './editDistance.ts';
import { hasProgram, textByPdfJs, textByPdfium, textByPoppler } from './pdfText.ts';
import { readFont } from './readFont.ts';

/** Characters that each reader gets wrong; nothing where the reader is not on this machine. */
export interface Lost {
	readonly pdfJs: number;
	readonly pdfium: number;
	readonly poppler: number | undefined;
}

/** Direction marks and the kind of white space say nothing about what was read. */
function compared(text: string): string {
	return text
		.normalize('NFC')
		.replace(/(?:\u00AD|\uFFFE)\s*/g, '')
		.replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const setting = TextSetter.create(readFont, []);
const POPPLER = hasProgram('pdftotext');

/** A text as a paragraph of a PDF, 14 points in lines of `width` points, read with three readers: edit distances. */
export async function lostIn({ text, lang, dir }: Declared, width = 400): Promise<Lost> {
	const setter = await setting;
	await setter.load(fontsFor([{ text, lang, bold: false }]), [lang]);
	const block = setter.set(text, { lang, dir, size: 14, width });
	const info = { title: 'Prøve', lang: 'nb', date: new Date(0) };
	const bytes = writePdf([aSheet(aText(block))], info, () => new Uint8Array());
	const lost = (read: string): number => editDistance(compared(text), compared(read));
	return {
		pdfJs: lost(await textByPdfJs(bytes)),
		pdfium: lost(await textByPdfium(bytes)),
		poppler: POPPLER ? lost(textByPoppler(bytes)) : undefined
	};
}
