import { AS_DRAWN, type Drawing, MITER_LIMIT, type Shape, paint } from '#lib/symbols/index.ts';
import { pathOperators } from './path.ts';
import { num, nums, rgb } from './syntax.ts';

const CAPS = { butt: 0, round: 1, square: 2 };
const JOINS = { miter: 0, round: 1, bevel: 2 };

function shapeOperators(shape: Shape): string {
	const { d, fill, evenOdd, stroke, width = 1, cap, join, dash, opacity } = shape;
	if (!fill && !stroke) return '';
	const out: string[] = [];
	if (fill) out.push(`${rgb(paint(fill, AS_DRAWN))} rg`);
	if (stroke) {
		out.push(`${rgb(paint(stroke, AS_DRAWN))} RG ${num(width)} w`);
		out.push(`${String(CAPS[cap ?? 'butt'])} J ${String(JOINS[join ?? 'miter'])} j`);
		if (!join) out.push(`${String(MITER_LIMIT)} M`);
		if (dash) out.push(`[${nums(...dash)}] 0 d`);
	}
	if (opacity !== undefined) out.push(`/${stateName(opacity)} gs`);
	out.push(pathOperators(d), (fill && stroke ? 'B' : fill ? 'f' : 'S') + (fill && evenOdd ? '*' : ''));
	return dash || opacity !== undefined ? `q ${out.join('\n')} Q` : out.join('\n');
}

/** The name under which a picture's content calls for this much of what it paints. */
const stateName = (opacity: number): string => `A${String(Math.round(opacity * 1000))}`;

/** The resources of a picture's content stream: how much shows through what is see-through. */
export function drawingResources({ shapes }: Drawing): string {
	const opacities = new Set(shapes.flatMap(({ opacity }) => (opacity === undefined ? [] : [opacity])));
	if (!opacities.size) return '<<>>';
	const states = Array.from(opacities, (opacity) => {
		const part = num(opacity);
		return `/${stateName(opacity)} <</Type /ExtGState /ca ${part} /CA ${part}>>`;
	});
	return `<</ExtGState <<${states.join(' ')}>>>>`;
}

/** A picture's content stream in its own coordinates; skin and hair that nobody has chosen are as drawn. */
export function drawingOperators(drawing: Drawing): string {
	const before = known.get(drawing);
	if (before !== undefined) return before;
	const operators = drawing.shapes.map(shapeOperators).join('\n');
	known.set(drawing, operators);
	return operators;
}

/** As long as somebody keeps the drawing. */
const known = new WeakMap<Drawing, string>();
