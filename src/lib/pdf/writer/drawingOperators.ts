import { AS_DRAWN, type Drawing, type Shape, paint } from '#lib/symbols/index.ts';
import { pathOperators } from './path.ts';
import { num, rgb } from './syntax.ts';

const CAPS = { butt: 0, round: 1, square: 2 };
const JOINS = { miter: 0, round: 1, bevel: 2 };

function shapeOperators(shape: Shape): string {
	const { d, fill, evenOdd, stroke, width = 1, cap, join } = shape;
	if (!fill && !stroke) return '';
	const out: string[] = [];
	if (fill) out.push(`${rgb(paint(fill, AS_DRAWN))} rg`);
	if (stroke) {
		out.push(`${rgb(paint(stroke, AS_DRAWN))} RG ${num(width)} w`);
		out.push(`${String(CAPS[cap ?? 'butt'])} J ${String(JOINS[join ?? 'miter'])} j`);
	}
	out.push(pathOperators(d), (fill && stroke ? 'B' : fill ? 'f' : 'S') + (fill && evenOdd ? '*' : ''));
	return out.join('\n');
}

/** A picture's content stream in its own coordinates; skin and hair that nobody has chosen are as drawn. */
export function drawingOperators({ shapes }: Drawing): string {
	return shapes.map(shapeOperators).join('\n');
}
