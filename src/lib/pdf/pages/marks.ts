/**
 * Who put a card there, and how far it has come: by border and shape, so that it is right in black and white.
 * The words for them stand in the legend and beside the status.
 */
import type { Author, Status } from '#lib/plan/index.ts';
import type { Item } from '../sheet.ts';
import { type Box, sideBySide } from './box.ts';
import type { Desk } from './desk.ts';
import type { PrintCard } from './printJob.ts';
import { type Point, circle, line, polygon } from './shapes.ts';

const RADIUS = 7;
const FOLD = 11;

/** The border that says whose hand it was, or the same for all where nobody wants to show it. It stays inside its box. */
export function borderOf(
	desk: Desk,
	author: Author,
	x: number,
	y: number,
	width: number,
	height: number,
	fill: string = desk.palette.card
): readonly Item[] {
	const { palette, job } = desk;
	const stroke = palette.authors[author];
	const frame = (
		lineWidth: number,
		inset: number,
		more: { dash?: readonly number[]; fill?: string; stroke?: string }
	): Item => ({
		kind: 'frame',
		x: x + inset,
		y: y + inset,
		width: width - 2 * inset,
		height: height - 2 * inset,
		radius: Math.max(1, RADIUS - inset),
		stroke,
		lineWidth,
		...more
	});
	if (!job.wishes.authors) return [frame(1, 0.5, { fill, stroke: palette.quiet })];
	switch (author) {
		case 'participant':
			return [frame(2.2, 1.1, { fill })];
		case 'adviser':
			return [frame(1.5, 0.75, { fill, dash: [6, 3.5] })];
		case 'teacher':
			return [frame(1.5, 0.75, { fill, dash: [8, 3, 1.5, 3] })];
		case 'employer':
			return [frame(0.8, 0.4, { fill }), frame(0.8, 2.9, {})];
		case 'family':
			return [frame(1.8, 0.9, { fill, dash: [1.6, 2.6] })];
		case 'municipality': {
			const [end, low] = [x + width - 0.6, y + height - 0.6];
			const [left, top] = [x + 0.6, y + 0.6];
			const over: Point = [end - FOLD, top];
			const under: Point = [end, top + FOLD];
			const outline = polygon([[left, top], over, under, [end, low], [left, low]]);
			const fold = polygon([over, [end - FOLD, top + FOLD], under]);
			return [
				{ kind: 'path', d: outline, fill, stroke, lineWidth: 1.2 },
				{ kind: 'path', d: fold, fill: palette.line, stroke, lineWidth: 1.2 }
			];
		}
	}
}

/** The small shape of a hand, for the corner of a card and the legend. */
export function handMark(desk: Desk, author: Author, size = 7): Box {
	const color = desk.palette.authors[author];
	return { width: size, height: size, at: (x, y) => [handShape(author, x, y, size, color)] };
}

function handShape(author: Author, x: number, y: number, size: number, color: string): Item {
	const half = size / 2;
	const outlined = { kind: 'path', stroke: color, lineWidth: 1.1 } as const;
	switch (author) {
		case 'participant':
			return { kind: 'path', d: circle(x + half, y + half, half), fill: color };
		case 'adviser': {
			const d = polygon([
				[x + half, y],
				[x + size, y + half],
				[x + half, y + size],
				[x, y + half]
			]);
			return { ...outlined, d, fill: '#ffffff' };
		}
		case 'teacher': {
			const d = polygon([
				[x + half, y],
				[x + size, y + size],
				[x, y + size]
			]);
			return { kind: 'path', d, fill: color };
		}
		case 'employer':
			return { kind: 'frame', x, y, width: size, height: size, fill: color };
		case 'family':
			return { ...outlined, d: circle(x + half, y + half, half - 0.5), fill: '#ffffff' };
		case 'municipality':
			return {
				kind: 'frame',
				x,
				y,
				width: size,
				height: size,
				fill: '#ffffff',
				stroke: color,
				lineWidth: 1.1
			};
	}
}

/** A dot in a ring: it was said through an interpreter. */
export const interpreterMark = ({ palette }: Desk, size = 8): Box => ({
	width: size,
	height: size,
	at: (x, y) => [
		{
			kind: 'path',
			d: circle(x + size / 2, y + size / 2, size / 2 - 0.5),
			fill: '#ffffff',
			stroke: palette.ink,
			lineWidth: 1
		},
		{ kind: 'path', d: circle(x + size / 2, y + size / 2, size * 0.19), fill: palette.ink }
	]
});

/** The first hand, and after it those that changed the card later; nothing where nobody wants to show them. */
export const handsMark = (
	desk: Desk,
	{ author, editors, interpreted }: Pick<PrintCard, 'author' | 'editors' | 'interpreted'>
): Box =>
	sideBySide(
		desk.job.wishes.authors
			? [
					...[author, ...new Set(editors.filter((editor) => editor !== author))].map((hand) =>
						handMark(desk, hand)
					),
					...(interpreted ? [interpreterMark(desk)] : [])
				]
			: [],
		3
	);

/** Empty, half, full with a tick, or barred. */
export function statusMark(desk: Desk, status: Status, size = 10): Box {
	const { ink } = desk.palette;
	const radius = size / 2 - 0.6;
	return {
		width: size,
		height: size,
		at(x, y) {
			const [cx, cy] = [x + size / 2, y + size / 2];
			const ring: Item = {
				kind: 'path',
				d: circle(cx, cy, radius),
				fill: status === 'done' ? ink : '#ffffff',
				stroke: ink,
				lineWidth: 1.1
			};
			if (status === 'planned') return [ring];
			if (status === 'doing')
				return [
					ring,
					{ kind: 'frame', x: cx - radius, y: cy, width: 2 * radius, height: 1.2, fill: ink },
					{ kind: 'path', d: halfMoon(cx, cy, radius), fill: ink }
				];
			const [d, color]: [string, string] =
				status === 'done'
					? [tick(cx, cy, radius), '#ffffff']
					: [
							line([
								[cx - radius * 0.7, cy + radius * 0.7],
								[cx + radius * 0.7, cy - radius * 0.7]
							]),
							ink
						];
			return [ring, { kind: 'path', d, stroke: color, lineWidth: 1.4, upright: true }];
		}
	};
}

const halfMoon = (x: number, y: number, r: number): string =>
	`M${x - r} ${y} C${x - r} ${y + r * 1.34} ${x + r} ${y + r * 1.34} ${x + r} ${y} Z`;

const tick = (x: number, y: number, r: number): string =>
	line([
		[x - r * 0.5, y],
		[x - r * 0.1, y + r * 0.42],
		[x + r * 0.55, y - r * 0.42]
	]);
