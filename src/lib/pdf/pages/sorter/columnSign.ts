import { circle, line } from '../shapes.ts';
import type { Sign } from '../signs.ts';

/** A full ring, a half one, an empty one: the three columns of every scale, readable without colour. */
export const columnSign =
	(column: 'a' | 'b' | 'c'): Sign =>
	({ palette }, x, y, size) => {
		const [cx, cy, r] = [x + size / 2, y + size / 2, size * 0.38];
		const ring = {
			kind: 'path',
			d: circle(cx, cy, r),
			fill: column === 'a' ? palette.way : '#ffffff',
			stroke: palette.way,
			lineWidth: 2
		} as const;
		if (column === 'b')
			return [
				ring,
				{
					kind: 'path',
					d: `M${cx - r} ${cy} C${cx - r} ${cy + r * 1.34} ${cx + r} ${cy + r * 1.34} ${cx + r} ${cy} Z`,
					fill: palette.way
				}
			];
		if (column === 'c') return [ring];
		return [
			ring,
			{
				kind: 'path',
				d: line([
					[cx - r * 0.5, cy],
					[cx - r * 0.1, cy + r * 0.42],
					[cx + r * 0.55, cy - r * 0.42]
				]),
				stroke: '#ffffff',
				lineWidth: 2,
				upright: true
			}
		];
	};
