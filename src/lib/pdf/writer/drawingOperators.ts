import { AS_DRAWN, type Drawing, MITER_LIMIT, type Shape, paint } from '#lib/symbols/index.ts';
import { pathOperators } from './path.ts';
import { fineNum, num, rgb } from './syntax.ts';

const CAPS = { butt: 0, round: 1, square: 2 };
const JOINS = { miter: 0, round: 1, bevel: 2 };
/** A dot of a printer with 720 of them an inch, points: an office's has 600. */
const DOT = 0.1;
/** Pictures of nearly one size are worked out once. */
const STEPS_AT_A_TIME = 100;
const MOST_STEPS = 4800;

/** A picture's content, in whole steps from its own corner. */
export interface Drawn {
	readonly operators: string;
	/** Steps to each unit of the drawing. */
	readonly steps: number;
	/** Left, top, right and bottom edge, in steps. */
	readonly edges: readonly [number, number, number, number];
}

/** What a shape has set stays set for those after it. */
class Pen {
	readonly #set = new Map<string, string>();

	/** The operator with its operands, or nothing where it says what is so already. */
	set(operator: string, operands: string): readonly string[] {
		if (this.#set.get(operator) === operands) return [];
		this.#set.set(operator, operands);
		return [`${operands} ${operator}`];
	}
}

function shapeOperators(shape: Shape, pen: Pen, steps: number): string {
	const { d, fill, evenOdd, stroke, width = 1, cap, join, dash, opacity } = shape;
	if (!fill && !stroke) return '';
	const isAlone = dash !== undefined || opacity !== undefined;
	const own = isAlone ? new Pen() : pen;
	const out: string[] = [];
	if (fill) out.push(...own.set('rg', rgb(paint(fill, AS_DRAWN))));
	if (stroke) {
		out.push(...own.set('RG', rgb(paint(stroke, AS_DRAWN))));
		out.push(...own.set('w', num(Math.round(width * steps))));
		out.push(...own.set('J', String(CAPS[cap ?? 'butt'])), ...own.set('j', String(JOINS[join ?? 'miter'])));
		if (!join) out.push(...own.set('M', String(MITER_LIMIT)));
		if (dash) out.push(`[${dash.map((length) => num(length * steps)).join(' ')}] 0 d`);
	}
	if (opacity !== undefined) out.push(`/${stateName(opacity)} gs`);
	out.push(
		pathOperators(d, { steps }),
		(fill && stroke ? 'B' : fill ? 'f' : 'S') + (fill && evenOdd ? '*' : '')
	);
	return isAlone ? `q ${out.join('\n')} Q` : out.join('\n');
}

/** The name under which a picture's content calls for this much of what it paints. */
const stateName = (opacity: number): string => `A${String(Math.round(opacity * 1000))}`;

/** The resources of a picture's content stream: how much shows through what is see-through. */
export function drawingResources({ shapes }: Drawing): string {
	const opacities = new Set(shapes.flatMap(({ opacity }) => (opacity === undefined ? [] : [opacity])));
	if (!opacities.size) return '<<>>';
	const states = Array.from(opacities, (opacity) => {
		const shown = fineNum(opacity);
		return `/${stateName(opacity)} <</Type /ExtGState /ca ${shown} /CA ${shown}>>`;
	});
	return `<</ExtGState <<${states.join(' ')}>>>>`;
}

/** Whether a picture can be drawn with what every page has. */
export const needsResources = ({ shapes }: Drawing): boolean =>
	shapes.some(({ opacity }) => opacity !== undefined);

/**
 * A picture's content stream, fine enough for a longer side of `size` points on paper; skin and hair that nobody has
 * chosen are as drawn.
 */
export function drawn(drawing: Drawing, size: number): Drawn {
	const across = Math.min(MOST_STEPS, Math.ceil(size / DOT / STEPS_AT_A_TIME) * STEPS_AT_A_TIME);
	const sizes = known.get(drawing) ?? new Map<number, Drawn>();
	known.set(drawing, sizes);
	const before = sizes.get(across);
	if (before !== undefined) return before;
	const [left, top, width, height] = drawing.box;
	const steps = across / Math.max(width, height);
	const pen = new Pen();
	const operators = drawing.shapes.map((shape) => shapeOperators(shape, pen, steps)).join('\n');
	const [right, bottom] = [left + width, top + height];
	const edges = [
		Math.floor(left * steps),
		Math.floor(top * steps),
		Math.ceil(right * steps),
		Math.ceil(bottom * steps)
	] as const;
	const made = { operators, steps, edges };
	sizes.set(across, made);
	return made;
}

/** As long as somebody keeps the drawing. */
const known = new WeakMap<Drawing, Map<number, Drawn>>();
