import type { Drawing, Shape } from '../../src/lib/symbols/drawing.ts';

/** A curve that crosses the edge becomes this many straight pieces. */
const PIECES = 24;
const round = (value: number): number => Math.round(value * 100) / 100;

type Point = readonly [x: number, y: number];

/**
 * Cuts off what is below `bottom`, then scales. For filled shapes only: every point below is lifted to the edge, so
 * what was below has no area left.
 */
export function cropBelow({ shapes }: Drawing, bottom: number, scale: number): Drawing {
	const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	const write = ([x, y]: Point): string => {
		const [px, py] = [x * scale, Math.min(y, bottom) * scale];
		edges.left = Math.min(edges.left, px);
		edges.top = Math.min(edges.top, py);
		edges.right = Math.max(edges.right, px);
		edges.bottom = Math.max(edges.bottom, py);
		return `${round(px)} ${round(py)}`;
	};
	const cropped = shapes.flatMap((shape): Shape[] => {
		if (shape.stroke) throw new Error('A line can not be cut off');
		const { d, isSeen } = crop(shape.d, bottom, write);
		return isSeen ? [{ ...shape, d }] : [];
	});
	return {
		box: [
			round(edges.left),
			round(edges.top),
			round(edges.right - edges.left),
			round(edges.bottom - edges.top)
		],
		shapes: cropped
	};
}

function crop(d: string, bottom: number, write: (point: Point) => string): { d: string; isSeen: boolean } {
	let from: Point = [0, 0];
	let isSeen = false;
	const out = [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter = '', list = '']) => {
		const numbers = (list.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
		const points = numbers.flatMap((x, at): Point[] => (at % 2 ? [] : [[x, numbers[at + 1] ?? 0]]));
		const end = points.at(-1) ?? from;
		const crosses = [from, ...points].some(([, y]) => y > bottom);
		const inside = points.some(([, y]) => y < bottom);
		isSeen ||= inside;
		const [a = end, b = end] = points;
		const drawn =
			letter === 'C' && crosses && (inside || from[1] < bottom)
				? pieces(from, a, b, end)
						.map((point) => `L${write(point)}`)
						.join('')
				: letter === 'C' && crosses
					? `L${write(end)}`
					: letter + points.map(write).join(' ');
		from = end;
		return drawn;
	});
	return { d: out.join(''), isSeen };
}

/** Points along a cubic Bézier curve, without its first. */
const pieces = (p: Point, a: Point, b: Point, q: Point): Point[] =>
	Array.from({ length: PIECES }, (_, at) => {
		const t = (at + 1) / PIECES;
		const u = 1 - t;
		const of = (axis: 0 | 1): number =>
			u ** 3 * p[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * q[axis];
		return [of(0), of(1)];
	});
