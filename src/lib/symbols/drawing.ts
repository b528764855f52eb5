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
}

export interface Drawing {
	/** What the shapes cover, strokes included: left, top, width, height in the drawing's own units. */
	readonly box: readonly [x: number, y: number, width: number, height: number];
	readonly shapes: readonly Shape[];
}
