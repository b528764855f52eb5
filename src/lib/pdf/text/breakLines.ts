import type { Breaks } from './breaks.ts';
import type { Grapheme } from './graphemes.ts';

/** A line's stretch of the paragraph, without the space it ended in. */
export interface Span {
	readonly start: number;
	readonly end: number;
	/** It ends at a soft hyphen, which is now to be seen. */
	readonly hyphenated: boolean;
	readonly endsInSpace: boolean;
}

export interface Measured {
	readonly text: string;
	readonly graphemes: readonly Grapheme[];
	/** Points, by grapheme. */
	readonly widths: readonly number[];
	readonly hyphenWidth: number;
}

/** Sums of rounded advances differ in the last digits. */
const TOLERANCE = 0.01;

/** A space that a mark sits on is not one. */
function isSpace(grapheme: Grapheme | undefined): boolean {
	return grapheme !== undefined && /^[ \u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]+$/.test(grapheme.text);
}

/** The first grapheme of the line after the one that begins at `first`. */
function nextLine(
	{ graphemes, widths, hyphenWidth }: Measured,
	breaks: Breaks,
	first: number,
	room: number
): number {
	let width = 0;
	let seen = 0;
	let good: number | undefined;
	let reluctant: number | undefined;
	for (let at = first; at < graphemes.length; at++) {
		const grapheme = graphemes[at];
		if (!grapheme) break;
		if (at > first) {
			if (breaks.good.has(grapheme.start)) good = at;
			else if (breaks.soft.has(grapheme.start) && seen + hyphenWidth <= room + TOLERANCE) good = at;
			else if (breaks.reluctant.has(grapheme.start)) reluctant = at;
		}
		width += widths[at] ?? 0;
		if (isSpace(grapheme)) continue;
		if (width > room + TOLERANCE && at > first) return good ?? reluctant ?? at;
		seen = width;
	}
	return graphemes.length;
}

/** Fills line after line. A word that is wider than a line is cut between two letters. */
export function breakLines(measured: Measured, breaks: Breaks, room: number): Span[] {
	const { text, graphemes } = measured;
	const spans: Span[] = [];
	let first = 0;
	do {
		const next = nextLine(measured, breaks, first, room);
		let last = next;
		while (last > first && isSpace(graphemes[last - 1])) last--;
		const start = graphemes[first]?.start ?? 0;
		const end = last > first ? (graphemes[last - 1]?.end ?? start) : start;
		const isLast = next >= graphemes.length;
		const hyphenated = !isLast && last === next && text.charAt(end - 1) === '\u00AD';
		spans.push({ start, end, hyphenated, endsInSpace: !isLast && text.charAt(end) === ' ' });
		first = next;
	} while (first < graphemes.length);
	return spans;
}
