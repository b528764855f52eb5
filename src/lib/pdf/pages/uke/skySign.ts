import type { PartOfDay } from '#lib/plan/index.ts';
import type { Drawing, Shape } from '#lib/symbols/index.ts';
import type { Item } from '../../sheet.ts';
import type { Box } from '../box.ts';
import type { Desk } from '../desk.ts';
import { pictureBox } from '../pictureBox.ts';
import type { Pair } from '../printJob.ts';
import { circle, line } from '../shapes.ts';

/** Usual size. */
export const SKY = 24;
export const SMALL_SKY = 15;

/** The sun over the edge, the sun high, the moon. */
export function skySign({ palette }: Desk, part: PartOfDay, size = SKY): Box {
	const k = size / SKY;
	const stroke = { kind: 'path', stroke: palette.ink, lineWidth: Math.max(0.8, 1.2 * k) } as const;
	const at = (x: number, y: number): readonly Item[] => {
		const [cx, cy] = [x + size / 2, y + size / 2];
		if (part === 'evening') return [{ ...stroke, d: moon(cx, cy, k), fill: palette.dream }];
		const low = part === 'morning' ? cy + 6 * k : cy;
		const rays = Array.from({ length: 8 }, (_, ray) => (Math.PI * ray) / 4)
			.filter((angle) => part === 'midday' || Math.sin(angle) < 0.1)
			.map((angle) => {
				const [dx, dy] = [Math.cos(angle) * k, Math.sin(angle) * k];
				return line([
					[cx + dx * 8, low + dy * 8],
					[cx + dx * 11.5, low + dy * 11.5]
				]);
			});
		const edge = line([
			[cx - 13 * k, low],
			[cx + 13 * k, low]
		]);
		const sun = part === 'midday' ? circle(cx, low, 5.5 * k) : halfSun(cx, low, k);
		return [
			{ ...stroke, d: sun, fill: palette.star },
			{ ...stroke, d: part === 'midday' ? rays.join(' ') : [...rays, edge].join(' ') }
		];
	};
	return { width: size, height: size, at };
}

const halfSun = (x: number, y: number, k: number): string =>
	`M${x - 6 * k} ${y} C${x - 6 * k} ${y - 8 * k} ${x + 6 * k} ${y - 8 * k} ${x + 6 * k} ${y} Z`;

function moon(x: number, y: number, k: number): string {
	const [top, low] = [y - 9 * k, y + 9 * k];
	const outer = `C${x - 12 * k} ${y - 8 * k} ${x - 12 * k} ${low} ${x + 4 * k} ${low}`;
	const inner = `C${x - 4 * k} ${y + 5 * k} ${x - 4 * k} ${y - 5 * k} ${x + 3 * k} ${top}`;
	return `M${x + 3 * k} ${top} ${outer} ${inner} Z`;
}

/** The same as a small picture that says which part of the day it is, before a card. */
export function skyPicture(desk: Desk, part: PartOfDay, title: Pair): Box {
	const shapes = skySign(desk, part)
		.at(0, 0)
		.flatMap((item): readonly Shape[] => {
			if (item.kind !== 'path') return [];
			const { d, fill, stroke, lineWidth = 1 } = item;
			return [{ d, ...(isPaint(fill) && { fill }), ...(isPaint(stroke) && { stroke, width: lineWidth }) }];
		});
	// Rays and the edge of the earth go a little over the square
	const drawing: Drawing = { box: [-2, -1, SKY + 4, SKY + 2], shapes };
	const picture = { kind: 'drawing', key: `sky ${part}`, drawing } as const;
	return pictureBox(desk, picture, title, SMALL_SKY);
}

const isPaint = (colour: string | undefined): colour is `#${string}` => colour?.startsWith('#') === true;
