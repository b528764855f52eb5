import type { Breaks } from './breaks.ts';
import type { Grapheme } from './graphemes.ts';

/** A line's stretch of the paragraph, without the space it ended in. */
export interface Span {
	readonly start: number;
	readonly end: number;
	/** It ends inside a word, where a hyphen is to be seen. */
	readonly hyphenated: boolean;
	/** It ends between two letters or inside a number, because nothing else had room. */
	readonly cut: boolean;
	readonly endsInSpace: boolean;
}

export interface Measured {
	readonly text: string;
	readonly graphemes: readonly Grapheme[];
	/** Points, by grapheme. */
	readonly widths: readonly number[];
	readonly hyphenWidth: number;
}

/** Where a word may be parted with a hyphen, UTF-16 units; true where two words of a compound meet. */
export type SoftBreaks = ReadonlyMap<number, boolean>;

/** Sums of rounded advances differ in the last digits. */
const TOLERANCE = 0.01;

/** A space that a mark sits on is not one. */
export function isSpace(grapheme: Grapheme | undefined): boolean {
	return grapheme !== undefined && /^[ \u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]+$/.test(grapheme.text);
}

interface Next {
	/** The first grapheme of the line after the one that begins at `first`. */
	readonly next: number;
	readonly cut: boolean;
}

/**
 * A word that must be parted anyway begins on the line it has come to when a joint of it fits there; otherwise on a line
 * of its own, at a joint before the end of a syllable.
 */
function nextLine(
	{ graphemes, widths, hyphenWidth }: Measured,
	breaks: Breaks,
	soft: SoftBreaks,
	first: number,
	room: number
): Next {
	let width = 0;
	let seen = 0;
	let good: number | undefined;
	let joint: number | undefined;
	let syllable: number | undefined;
	let reluctant: number | undefined;
	for (let at = first; at < graphemes.length; at++) {
		const grapheme = graphemes[at];
		if (!grapheme) break;
		if (at > first) {
			const isJoint = soft.get(grapheme.start);
			if (breaks.good.has(grapheme.start)) {
				good = at;
				joint = syllable = undefined;
			} else if (isJoint !== undefined && seen + hyphenWidth <= room + TOLERANCE) {
				if (isJoint) joint = at;
				else syllable = at;
			} else if (breaks.reluctant.has(grapheme.start)) reluctant = at;
		}
		width += widths[at] ?? 0;
		if (isSpace(grapheme)) continue;
		if (width > room + TOLERANCE && at > first) {
			const chosen = joint ?? good ?? syllable;
			return { next: chosen ?? reluctant ?? at, cut: chosen === undefined };
		}
		seen = width;
	}
	return { next: graphemes.length, cut: false };
}

/** Fills line after line. A word that is wider than a line is parted at a hyphen, or else cut between two letters. */
export function breakLines(measured: Measured, breaks: Breaks, soft: SoftBreaks, room: number): Span[] {
	const { text, graphemes } = measured;
	const spans: Span[] = [];
	let first = 0;
	do {
		const { next, cut } = nextLine(measured, breaks, soft, first, room);
		let last = next;
		while (last > first && isSpace(graphemes[last - 1])) last--;
		const start = graphemes[first]?.start ?? 0;
		const end = last > first ? (graphemes[last - 1]?.end ?? start) : start;
		const isLast = next >= graphemes.length;
		const hyphenated = !isLast && last === next && soft.has(end);
		spans.push({ start, end, hyphenated, cut, endsInSpace: !isLast && text.charAt(end) === ' ' });
		first = next;
	} while (first < graphemes.length);
	return spans;
}
