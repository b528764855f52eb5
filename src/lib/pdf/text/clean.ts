/** Control characters but for the newline, byte order marks and the two code points that are never characters. */
const UNWANTED = /[^\P{Cc}\n]|[\uFEFF\uFFFE\uFFFF]/gu;

/** Half of a character. Firefox has `toWellFormed` only from 119. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text as it can be set: well-formed, in NFC, without control characters; a newline parts paragraphs. */
export function clean(text: string): string {
	return text
		.replace(LONE_SURROGATE, '\uFFFD')
		.normalize('NFC')
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[\t\v\f]/g, ' ')
		.replace(UNWANTED, '');
}

/** Steers shaping, line breaks or direction, and draws nothing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What a font must have glyphs for. */
export function withoutUnseen(text: string): string {
	return text.replace(UNSEEN, '');
}

/** Direction marks, isolates, embeddings and soft hyphens have done their work once the text is set; joiners are spelling. */
const SPENT = /[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What is copied from a document, read aloud and searched. */
export function withoutSpent(text: string): string {
	return text.replace(SPENT, '');
}
