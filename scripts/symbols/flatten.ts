import type { Drawing, Paint, Shape } from '../../src/lib/symbols/drawing.ts';
import { growth } from './matrix.ts';
import { outline } from './outline.ts';
import { paintOf } from './paintOf.ts';
import { type Element, readSvg } from './readSvg.ts';
import { round, straighten, write } from './straighten.ts';
import { coverOf, START, type Style, styleOf } from './style.ts';

/** What is drawn or holds what is, and what only serves other elements or a reader. */
const DRAWN = new Set('#file svg g path line polyline polygon circle ellipse rect'.split(' '));
const NOT_DRAWN = new Set(['defs', 'clipPath', 'mask', 'metadata', 'title', 'desc']);
/** What flat shapes can't give: a picture that asks for it must not be chosen. */
const NOT_GIVEN = ['clip-path', 'mask', 'filter', 'marker-start', 'marker-mid', 'marker-end', 'class'];

/**
 * A picture as flat shapes: groups, transforms, arcs and what is handed down are resolved. Without `tones` skin and
 * hair keep the colours they are drawn in. Throws for what we could only draw differently.
 */
export function flatten(source: string, { tones = true } = {}): Drawing {
	const shapes: Shape[] = [];
	const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	const visit = (element: Element, above: Style): void => {
		if (element.attributes.display === 'none' || NOT_DRAWN.has(element.name)) return;
		if (!DRAWN.has(element.name)) throw new Error(`Not an element we draw: ${element.name}`);
		const asked = NOT_GIVEN.find((name) => (element.attributes[name] ?? 'none') !== 'none');
		if (asked) throw new Error(`Not a thing we give: ${asked}`);
		const style = styleOf(element, above);
		const toned = tones ? style : { ...style, layer: '' as const };
		const d = outline(element);
		const shape = d && shapeOf(d, toned);
		if (shape) {
			const box = straighten(d, style.matrix).getBounds();
			const reach = shape.stroke ? (shape.width ?? 1) / 2 : 0;
			edges.left = Math.min(edges.left, box.minX - reach);
			edges.top = Math.min(edges.top, box.minY - reach);
			edges.right = Math.max(edges.right, box.maxX + reach);
			edges.bottom = Math.max(edges.bottom, box.maxY + reach);
			shapes.push(shape);
		}
		for (const child of element.children) visit(child, style);
	};
	visit(readSvg(source), START);
	if (!shapes.length) throw new Error('Nothing to draw');
	const { left, top, right, bottom } = edges;
	return {
		box: [round(left), round(top), round(right - left), round(bottom - top)],
		shapes: joinLines(shapes)
	};
}

/** A see-through shape has one paint: the edge that a fill has in its own colour would lie over it twice. */
function shapeOf(d: string, style: Style): Shape | undefined {
	const fill = paintOf(style, 'fill');
	// A line without width is none, but a canvas draws it as wide as the last one, and PDF as thin as it can.
	const edge = round(style.width * growth(style.matrix)) > 0 ? paintOf(style, 'stroke') : undefined;
	const opacity = coverOf(style, fill ? 'fill' : 'stroke');
	if (fill && edge && fill !== edge && Math.min(opacity, coverOf(style, 'stroke')) < 1)
		throw new Error('A see-through shape of two colours');
	const stroke = fill && opacity < 1 ? undefined : edge;
	if (!fill && !stroke) return undefined;
	return {
		d: write(straighten(d, style.matrix)),
		...(fill && { fill, ...(style.rule === 'evenodd' && { evenOdd: true as const }) }),
		...(stroke && penOf(stroke, style)),
		...(opacity < 1 && { opacity })
	};
}

function penOf(stroke: Paint, { width, cap, join, dash, matrix }: Style): Partial<Shape> {
	const grown = growth(matrix);
	const dashes = dashesOf(dash, grown);
	return {
		stroke,
		width: round(width * grown),
		...((cap === 'round' || cap === 'square') && { cap }),
		...((join === 'round' || join === 'bevel') && { join }),
		...(dashes && { dash: dashes })
	};
}

/** As long as a point that every program draws: PDFium passes over dashes of no length (version of 2025). */
const SHORTEST = 0.04;

/** Dashes and gaps, each dash of some length; a gap of none between two dashes makes them one. */
function dashesOf(list: string, grown: number): number[] | undefined {
	const lengths = (list.match(/\d*\.?\d+/g) ?? []).map((length) => Number(length) * grown);
	if (!lengths.some((length) => length > 0)) return undefined;
	const whole = lengths.length % 2 ? [...lengths, ...lengths] : lengths;
	const dashes: number[] = [];
	for (let at = 0; at < whole.length; at += 2) {
		const [dash = 0, gap = 0] = [whole[at], whole[at + 1]];
		const last = dashes.length - 2;
		if (dashes.length && dashes[last + 1] === 0) dashes.splice(last, 2, (dashes[last] ?? 0) + dash, gap);
		else dashes.push(dash, gap);
	}
	if (dashes.length > 2 && !dashes.at(-1) && !dashes.at(-2)) dashes.splice(-2);
	return dashes.map((length, at) => round(at % 2 ? length : Math.max(length, SHORTEST)));
}

/** Neighbouring lines of one pen become one path: fewer to draw, and fewer to fetch. */
function joinLines(shapes: readonly Shape[]): Shape[] {
	const joined: Shape[] = [];
	const pen = ({ d: _, fill, opacity, ...rest }: Shape): string | undefined =>
		fill || opacity !== undefined ? undefined : JSON.stringify(rest);
	for (const shape of shapes) {
		const last = joined.at(-1);
		if (last && pen(shape) && pen(shape) === pen(last))
			joined.splice(-1, 1, { ...last, d: last.d + shape.d });
		else joined.push(shape);
	}
	return joined;
}
