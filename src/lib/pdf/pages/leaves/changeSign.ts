import type { PrintChangeKind } from '../printJob.ts';
import { type Point, circle, line } from '../shapes.ts';
import type { Sign } from '../signs.ts';

/** In a ring from 0 to 1: strokes of the pen. The arrow follows the reading direction; the rest stand as they are. */
const STROKES: Readonly<Record<PrintChangeKind, readonly (readonly Point[])[]>> = {
	added: [
		[
			[0.5, 0.28],
			[0.5, 0.72]
		],
		[
			[0.28, 0.5],
			[0.72, 0.5]
		]
	],
	removed: [
		[
			[0.28, 0.5],
			[0.72, 0.5]
		]
	],
	moved: [
		[
			[0.26, 0.5],
			[0.74, 0.5]
		],
		[
			[0.56, 0.32],
			[0.74, 0.5],
			[0.56, 0.68]
		]
	],
	done: [
		[
			[0.28, 0.52],
			[0.44, 0.68],
			[0.72, 0.34]
		]
	],
	stopped: [
		[
			[0.36, 0.36],
			[0.64, 0.36],
			[0.64, 0.64],
			[0.36, 0.64],
			[0.36, 0.36],
			[0.64, 0.36]
		]
	],
	reworded: [
		[
			[0.3, 0.7],
			[0.34, 0.56],
			[0.62, 0.28],
			[0.72, 0.38],
			[0.44, 0.66],
			[0.3, 0.7],
			[0.34, 0.56]
		]
	]
};

/** A plus, a minus, an arrow, a tick, a square or a pencil in a ring. */
export const changeSign =
	(kind: PrintChangeKind): Sign =>
	({ palette }, x, y, size) => {
		const pen = { kind: 'path', stroke: palette.way, lineWidth: 1.8 } as const;
		return [
			{ ...pen, d: circle(x + size / 2, y + size / 2, size * 0.46), fill: '#ffffff' },
			...STROKES[kind].map((points) => ({
				...pen,
				d: line(points.map(([px, py]): Point => [x + px * size, y + py * size])),
				...(kind === 'done' && { upright: true as const })
			}))
		];
	};
