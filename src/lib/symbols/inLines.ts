import type { Drawing, Paint, Shape } from './drawing.ts';

/** Luma (Rec. 709, 0 to 255) below which a filled area is ink: eyes, a pupil, black hair, a solid icon. */
const DARK = 60;
/** How wide the edge of an area is drawn that had no outline of its own, in units of a drawing 72 wide. */
const EDGE = 1.4;

/**
 * A picture in black lines on white, for printers whose greys are poor and whose ink is dear. What is dark stays
 * black; all other areas become paper with an edge, so that light things on light ground don't vanish and what lies
 * behind stays hidden. The largest area of a tile loses its colour only. A shade that is see-through has no line of its
 * own, and is left out.
 */
export const inLines = ({ box, shapes }: Drawing): Drawing => ({
	box,
	shapes: shapes
		.filter(({ opacity }) => opacity === undefined)
		.map((shape) => lined(shape, shape === shapes[0] && !shape.stroke ? 0 : EDGE))
});

function lined(shape: Shape, edge: number): Shape {
	const { fill, stroke, ...rest } = shape;
	const isInk = fill !== undefined && isDark(fill);
	if (fill === undefined) return { ...rest, ...(stroke && { stroke: ink(stroke) }) };
	if (isInk) return { ...rest, fill: '#000000', ...(stroke && { stroke: '#000000' as const }) };
	// A white line round a coloured area parts it from what is behind; between two white areas, black does.
	if (stroke) return { ...rest, fill: '#ffffff', stroke: '#000000' };
	// White on a coloured or dark area is a cut-out, and has an edge where those meet already.
	if (edge === 0 || fill === '#ffffff') return { ...rest, fill: '#ffffff' };
	return { ...rest, fill: '#ffffff', stroke: '#000000', width: edge, join: 'round' };
}

/** A white line on a dark area is cut out of it; every other line is black. */
const ink = (stroke: Paint): Paint => (stroke === '#ffffff' ? stroke : '#000000');

function isDark(paint: Paint): boolean {
	if (paint === 'skin' || paint === 'hair') return false;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(paint.slice(at, at + 2), 16));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK;
}
