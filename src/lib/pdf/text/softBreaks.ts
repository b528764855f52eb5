import type { LanguageTag } from '#lib/plan/index.ts';
import { type Measured, type SoftBreaks, isSpace } from './breakLines.ts';
import type { Breaks } from './breaks.ts';
import type { Hyphens } from './hyphens/Hyphens.ts';

/**
 * The places in words that are wider than a line: whoever reads little reads whole words best, so that no other word
 * is parted. Soft hyphens that someone has written come before those that patterns find.
 */
export function softBreaksOf(
	{ text, graphemes, widths }: Omit<Measured, 'hyphenWidth'>,
	{ good, reluctant }: Breaks,
	room: number,
	hyphens: Hyphens,
	lang: LanguageTag
): SoftBreaks {
	const soft = new Map<number, boolean>();
	let start = 0;
	let width = 0;
	const close = (end: number): void => {
		const word = text.slice(start, end);
		if (width > room)
			for (const [at, isJoint] of pointsOf(word, hyphens, lang)) soft.set(start + at, isJoint);
		start = end;
		width = 0;
	};
	for (const [index, grapheme] of graphemes.entries()) {
		if (grapheme.start > start && (good.has(grapheme.start) || reluctant.has(grapheme.start)))
			close(grapheme.start);
		if (!isSpace(grapheme)) width += widths[index] ?? 0;
	}
	close(text.length);
	return soft;
}

function pointsOf(word: string, hyphens: Hyphens, lang: LanguageTag): (readonly [number, boolean])[] {
	const written = Array.from(word.matchAll(/\u00AD/g), ({ index }) => [index + 1, true] as const);
	if (written.length > 0) return written;
	return hyphens.points(word, lang).map(({ at, isJoint }) => [at, isJoint] as const);
}
