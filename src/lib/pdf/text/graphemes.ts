export interface Grapheme {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Firefox has a segmenter only from 125 (2024): before that, a letter with its marks and joiners. */
const LETTER_WITH_MARKS = /\P{M}(?:\u200D\P{M}|[\p{M}\u200C\u200D])*|\p{M}+/gsu;

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('und', { granularity: 'grapheme' }) : undefined;

function piecesOf(text: string): readonly { readonly piece: string; readonly index: number }[] {
	if (segmenter)
		return Array.from(segmenter.segment(text), ({ segment, index }) => ({ piece: segment, index }));
	return Array.from(text.matchAll(LETTER_WITH_MARKS), ({ 0: piece, index }) => ({ piece, index }));
}

/** What a reader takes for one letter, with its place in UTF-16 units. */
export function graphemesOf(text: string): Grapheme[] {
	return piecesOf(text).map(({ piece, index }) => ({ text: piece, start: index, end: index + piece.length }));
}
