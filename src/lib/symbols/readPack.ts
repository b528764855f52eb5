import type { Drawing, Paint, Shape } from './drawing.ts';
import { toAbsolute, toRelative } from './relativePath.ts';

/**
 * A shape as a pack holds it: path (relative), fill, stroke, width, and the letters of what is unusual about it
 * (`e` even-odd, `c` round caps, `q` square caps, `j` round joins, `b` bevelled joins). `0` is no paint. The few shapes
 * that are dashed or see-through say so last.
 */
export type PackedShape = readonly [
	d: string,
	fill: Paint | 0,
	stroke?: Paint | 0,
	width?: number,
	marks?: string,
	more?: Pick<Shape, 'dash' | 'opacity'>
];
export type PackedDrawing = readonly [box: readonly number[], ...shapes: PackedShape[]];
export type Pack = Readonly<Record<string, PackedDrawing>>;

export function packDrawing({ box, shapes }: Drawing): PackedDrawing {
	return [
		box,
		...shapes.map((shape): PackedShape => {
			const marks = [
				shape.evenOdd && 'e',
				shape.cap === 'round' && 'c',
				shape.cap === 'square' && 'q',
				shape.join === 'round' && 'j',
				shape.join === 'bevel' && 'b'
			]
				.filter(Boolean)
				.join('');
			const d = toRelative(shape.d);
			const { fill = 0, stroke = 0, width = stroke ? 1 : 0, dash, opacity } = shape;
			const more = { ...(dash && { dash }), ...(opacity !== undefined && { opacity }) };
			if (dash ?? opacity) return [d, fill, stroke, width, marks, more];
			if (marks) return [d, fill, stroke, width, marks];
			return stroke ? [d, fill, stroke, width] : [d, fill];
		})
	];
}

/** The drawings of a pack that came over the network. Throws `TypeError` for anything else. */
export function readPack(source: unknown): ReadonlyMap<string, Drawing> {
	if (typeof source !== 'object' || source === null || Array.isArray(source))
		throw new TypeError('Not a pack of pictures');
	return new Map(Object.entries(source).map(([id, packed]) => [id, readDrawing(packed)]));
}

function readDrawing(source: unknown): Drawing {
	if (!Array.isArray(source)) throw new TypeError('Not a picture');
	const [box, ...shapes] = source as unknown[];
	if (!isBox(box)) throw new TypeError('A picture without a box');
	return { box, shapes: shapes.map(readShape) };
}

const isBox = (value: unknown): value is Drawing['box'] =>
	Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);

const isPaint = (value: unknown): value is Paint =>
	typeof value === 'string' && /^(?:#[0-9a-f]{6}|skin|hair)$/.test(value);

function readShape(source: unknown): Shape {
	if (!Array.isArray(source)) throw new TypeError('Not a shape');
	const [d, fill, stroke, width, marks = '', more = {}] = source as unknown[];
	if (typeof d !== 'string' || !/^m[-\d.mlcz ]*$/.test(d)) throw new TypeError('Not a path we draw');
	if (typeof marks !== 'string') throw new TypeError('Marks that are no letters');
	return {
		d: toAbsolute(d),
		...(isPaint(fill) && { fill, ...(marks.includes('e') && { evenOdd: true as const }) }),
		...(isPaint(stroke) && {
			stroke,
			width: typeof width === 'number' ? width : 1,
			...(marks.includes('c') && { cap: 'round' as const }),
			...(marks.includes('q') && { cap: 'square' as const }),
			...(marks.includes('j') && { join: 'round' as const }),
			...(marks.includes('b') && { join: 'bevel' as const })
		}),
		...readMore(more)
	};
}

function readMore(source: unknown): Pick<Shape, 'dash' | 'opacity'> {
	if (typeof source !== 'object' || source === null) throw new TypeError('Not what a shape may say last');
	const { dash, opacity } = source as Record<string, unknown>;
	const isLength = (value: unknown): value is number => Number.isFinite(value) && Number(value) >= 0;
	return {
		...(Array.isArray(dash) && dash.every(isLength) && dash.some(Boolean) && { dash }),
		...(isLength(opacity) && opacity < 1 && { opacity })
	};
}
