/**
 * A paragraph that has been set: shaped, broken into lines and measured, so that the PDF writer and the
 * preview draw the same thing. Immutable. Lengths are points unless a field says font units.
 */
import type { LanguageTag } from '#lib/plan/index.ts';
import type { Font } from '../fonts/Font.ts';

export type Direction = 'ltr' | 'rtl';

/** One outline of a font, in font units: `x` and `y` (up) move the outline, `advance` moves the pen after it. */
export interface Glyph {
	readonly id: number;
	readonly advance: number;
	readonly x: number;
	readonly y: number;
}

/** The smallest piece that has both a text and a look. */
export interface Cluster {
	/** What it says; empty when it only draws (never) or when its text is drawn elsewhere. */
	readonly text: string;
	readonly glyphs: readonly Glyph[];
	/** Sum of the glyphs' advances, font units; may be negative in Nastaliq. */
	readonly advance: number;
}

/** A stretch of one line in one font and one direction. */
export interface Run {
	readonly font: Font;
	/** Of the Unicode bidirectional algorithm: odd levels run right to left. */
	readonly level: number;
	/** ISO 15924. */
	readonly script: string;
	/** Left edge, measured from the left edge of the line. */
	readonly x: number;
	readonly width: number;
	/** From left to right, whatever the direction of the text. */
	readonly clusters: readonly Cluster[];
}

export interface Line {
	/** In reading order. */
	readonly runs: readonly Run[];
	readonly width: number;
	/** Top of the line to its baseline. */
	readonly baseline: number;
	/** The line ends where a space was, so that the space must be written for whoever copies the text. */
	readonly endsInSpace: boolean;
}

export interface Missing {
	readonly text: string;
	readonly lang: LanguageTag;
}

export interface TextBlock {
	/** Cleaned and in NFC, in reading order; paragraphs are parted by a newline. */
	readonly text: string;
	readonly lang: LanguageTag;
	readonly dir: Direction;
	/** Em size. */
	readonly size: number;
	/** Widest line. Align lines within `TextItem.width`. */
	readonly width: number;
	readonly height: number;
	/** From baseline to baseline; line n starts at n × lineHeight. */
	readonly lineHeight: number;
	readonly lines: readonly Line[];
	/** Lines had to be left out; the last one ends with an ellipsis. */
	readonly truncated: boolean;
	/** A word or number is wider than a line and can't be parted: it goes on in the next line without a sign. */
	readonly cut: boolean;
	/** What no font could draw; a replacement character stands there. */
	readonly missing: readonly Missing[];
}

export interface SetOptions {
	readonly lang: LanguageTag;
	readonly dir: Direction;
	/** Em size in points. */
	readonly size: number;
	readonly bold?: boolean;
	/** Room for a line in points; Infinity sets one line a paragraph. */
	readonly width: number;
	readonly maxLines?: number;
	/** Factor of `size`; by default 1.4, 1.7 with Myanmar and 2.1 with Nastaliq. */
	readonly lineHeight?: number;
}
