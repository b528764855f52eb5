import type { Drawing, Paint, Shape } from './drawing.ts';
import { type Extent, extentOf, isInside } from './extent.ts';

/** Luma (Rec. 709, 0 to 255) below which a filled area is ink: eyes, a pupil, black hair, a solid icon. */
const DARK = 60;
/** Luma above which a broad line is an area, and not a thing to be black. */
const LIGHT = 150;
/** A line this wide is a bar, a band or a finger, in units of a drawing 72 wide. */
const BROAD = 4;
/** How wide the edge of an area is drawn that had no outline of its own, in the same units. */
const EDGE = 1.4;
/** An outline this much longer than the way round its box runs to and fro, and its edge would fill it. */
const TO_AND_FRO = 3;

/** What lies on the page so far, as far as lines go. */
interface Ground {
	readonly extent: Extent;
	readonly kind: 'ink' | 'colour' | 'white';
}

/**
 * A picture in black lines on white, for printers whose greys are poor and whose ink is dear. What is dark stays
 * black; all other areas become paper with an edge, so that light things on light ground don't vanish and what lies
 * behind stays hidden. White on a colour gets an edge or becomes black, for the colour that showed it is gone; white on
 * black stays. The largest area of a tile loses its colour only. A shade that is see-through has no line of its own, and
 * is left out.
 */
export function inLines({ box, shapes }: Drawing): Drawing {
	const below: Ground[] = [];
	const lined = shapes
		.filter(({ opacity }) => opacity === undefined)
		.flatMap((shape, at) => {
			const extent = extentOf(shape.d);
			const ground = below.findLast((one) => isInside(extent, one.extent))?.kind ?? 'white';
			const isTile = at === 0 && shape === shapes[0] && !shape.stroke;
			const result = shape.fill === undefined ? lineOf(shape, ground) : areaOf(shape, isTile, ground, extent);
			if (shape.fill !== undefined) below.push({ extent, kind: kindOf(shape.fill) });
			return result;
		});
	return { box, shapes: lined };
}

function areaOf(shape: Shape, isTile: boolean, ground: Ground['kind'], extent: Extent): Shape[] {
	const { fill, stroke, ...rest } = shape;
	if (fill && kindOf(fill) === 'ink')
		return [{ ...rest, fill: '#000000', ...(stroke && { stroke: '#000000' as const }) }];
	// A white line round a coloured area parts it from what is behind; between two white areas, black does.
	if (stroke) return outlined({ ...rest, fill: '#ffffff', stroke }, Math.max(EDGE, shape.width ?? 1));
	const isWhiteOn = fill === '#ffffff' && ground !== 'colour';
	const runsToAndFro = extent.length > TO_AND_FRO * 2 * (extent.width + extent.height);
	if (isTile || isWhiteOn || runsToAndFro) return [{ ...rest, fill: '#ffffff' }];
	return [{ ...rest, fill: '#ffffff', stroke: '#000000', width: EDGE, join: 'round' }];
}

/** A white line on a dark area is cut out of it, a broad light one is an area; every other line is black. */
function lineOf(shape: Shape, ground: Ground['kind']): Shape[] {
	const { stroke, width = 1 } = shape;
	if (!stroke) return [];
	if (stroke === '#ffffff' && ground !== 'colour') return [shape];
	return outlined(shape, width);
}

function outlined(shape: Shape, width: number): Shape[] {
	const { stroke } = shape;
	const isArea = stroke && stroke !== '#ffffff' && width >= BROAD && lumaOf(stroke) > LIGHT;
	const line: Shape = { ...shape, stroke: '#000000', width };
	return isArea ? [line, { ...shape, stroke: '#ffffff', width: width - 2 * EDGE }] : [line];
}

const kindOf = (fill: Paint): Ground['kind'] =>
	fill === '#ffffff' ? 'white' : lumaOf(fill) < DARK ? 'ink' : 'colour';

/** Skin and hair may be of any colour, and are never ink. */
function lumaOf(paint: Paint): number {
	if (paint === 'skin' || paint === 'hair') return 255;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(paint.slice(at, at + 2), 16));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
