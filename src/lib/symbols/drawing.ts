/**
 * A library picture as the build leaves it: flat shapes, one list, no groups, transforms or arcs left.
 * The same list is drawn to a canvas, to SVG and into a PDF.
 */

/** `#rrggbb`, or a colour that the plan chooses. */
export type Paint = `#${string}` | 'skin' | 'hair';

export interface Shape {
	/** An SVG path of absolute M, L, C and Z only; y points down. */
	readonly d: string;
	readonly fill?: Paint;
	readonly evenOdd?: true;
	readonly stroke?: Paint;
	readonly width?: number;
	readonly cap?: 'round' | 'square';
	readonly join?: 'round' | 'bevel';
	/** Lengths of dashes and gaps. */
	readonly dash?: readonly number[];
	/** Between 0 and 1: what lies below shows through. Such a shape has either a fill or a stroke. */
	readonly opacity?: number;
}

export interface Drawing {
	/** What the shapes cover, strokes included: left, top, width, height in the drawing's own units. */
	readonly box: readonly [x: number, y: number, width: number, height: number];
	readonly shapes: readonly Shape[];
}

/**
 * How long a pointed corner may be, in widths of its line: SVG's own 4, for all pictures. PDF and a canvas begin with
 * 10 and have to be told. Files that ask for 10 have no corner that it would change.
 */
export const MITER_LIMIT = 4;
