import type { Item } from '../sheet.ts';
import type { Desk } from './desk.ts';
import { line, polygon, star } from './shapes.ts';

/** Draws a sign in a square of this size. */
export type Sign = (desk: Desk, x: number, y: number, size: number) => readonly Item[];

export const flagSign: Sign = ({ palette }, x, y, size) => {
	const pole = x + size * 0.2;
	return [
		{
			kind: 'path',
			d: polygon([
				[pole, y + size * 0.06],
				[x + size * 0.95, y + size * 0.3],
				[pole, y + size * 0.56]
			]),
			fill: palette.way,
			stroke: palette.way,
			lineWidth: 1
		},
		{
			kind: 'path',
			d: line([
				[pole, y],
				[pole, y + size]
			]),
			stroke: palette.ink,
			lineWidth: 2
		}
	];
};

export const starSign: Sign = ({ palette }, x, y, size) => [
	{
		kind: 'path',
		d: star(x + size / 2, y + size / 2, size / 2),
		fill: palette.star,
		stroke: palette.ink,
		lineWidth: 1.2
	}
];
