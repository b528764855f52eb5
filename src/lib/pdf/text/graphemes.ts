const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

export interface Grapheme {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a reader takes for one letter, with its place in UTF-16 units. */
export function graphemesOf(text: string): Grapheme[] {
	return Array.from(segmenter.segment(text), ({ segment, index }) => ({
		text: segment,
		start: index,
		end: index + segment.length
	}));
}
