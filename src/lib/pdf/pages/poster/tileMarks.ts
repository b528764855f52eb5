/** How the sheets of a poster are put together: where to cut, where the next one is glued, which this is. */
import type { Item } from '../../sheet.ts';
import type { Desk } from '../desk.ts';
import { scissors } from '../leaves/cutLine.ts';
import { LEFT_WHITE, MILLIMETRE } from '../paper.ts';
import { type Point, line } from '../shapes.ts';
import { textBox } from '../words.ts';
import { OVERLAP, STRIP, type TileGrid } from './tileGrid.ts';

const CORNER = 5 * MILLIMETRE;
const OFF = 1.5 * MILLIMETRE;
const NAME = 14;

export interface TilePlace {
	readonly row: number;
	/** From the left, whatever the direction of reading. */
	readonly column: number;
	readonly name: string;
}

export const tileMarks = (desk: Desk, grid: TileGrid, place: TilePlace): readonly Item[] => [
	{
		kind: 'group',
		role: 'Artifact',
		children: [...corners(desk, grid), ...edges(desk, grid, place), ...map(desk, grid, place)]
	},
	...nameOf(desk, grid, place)
];

/** Thin marks outside each corner of the picture. */
function corners({ palette }: Desk, { tile }: TileGrid): readonly Item[] {
	const [left, top] = [LEFT_WHITE, LEFT_WHITE];
	const [right, bottom] = [left + tile.width, top + tile.height];
	const stroke = { kind: 'path', stroke: palette.quiet, lineWidth: 0.5 } as const;
	return [
		[left, top, -1, -1],
		[right, top, 1, -1],
		[left, bottom, -1, 1],
		[right, bottom, 1, 1]
	].flatMap(([x = 0, y = 0, outX = 0, outY = 0]): Item[] => [
		{
			...stroke,
			d: line([
				[x + outX * OFF, y],
				[x + outX * CORNER, y]
			])
		},
		{
			...stroke,
			d: line([
				[x, y + outY * OFF],
				[x, y + outY * CORNER]
			])
		}
	]);
}

/** Cut away where this sheet lies over the one before it; dashed where the next one lies over this. */
function edges(desk: Desk, { columns, rows, tile }: TileGrid, { row, column }: TilePlace): readonly Item[] {
	const [left, top] = [LEFT_WHITE, LEFT_WHITE];
	const [right, bottom] = [left + tile.width, top + tile.height];
	const cut = (from: Point, to: Point): Item => ({
		kind: 'path',
		d: line([from, to]),
		stroke: desk.palette.quiet,
		lineWidth: 0.5
	});
	const glue = (from: Point, to: Point): Item => ({ ...cut(from, to), dash: [3, 3] }) as Item;
	const over = 0.4;
	return [
		...(column > 0 ? [cut([left - over, top], [left - over, bottom])] : []),
		...(row > 0
			? [cut([left, top - over], [right, top - over]), ...scissors(desk, left - 16, top - over)]
			: []),
		...(column < columns - 1 ? [glue([right - OVERLAP + 1, top], [right - OVERLAP + 1, bottom])] : []),
		...(row < rows - 1 ? [glue([left, bottom - OVERLAP + 1], [right, bottom - OVERLAP + 1])] : [])
	];
}

/** All sheets of the poster, this one filled. */
function map({ palette }: Desk, { columns, rows, tile, sheet }: TileGrid, place: TilePlace): readonly Item[] {
	const high = (STRIP - 4) / rows;
	const wide = (high * sheet.width) / sheet.height;
	const right = LEFT_WHITE + tile.width;
	const top = LEFT_WHITE + tile.height + 4;
	return Array.from({ length: rows * columns }, (_, at): Item => {
		const [row, column] = [Math.floor(at / columns), at % columns];
		return {
			kind: 'frame',
			x: right - (columns - column) * wide,
			y: top + row * high,
			width: wide,
			height: high,
			fill: row === place.row && column === place.column ? palette.ink : '#ffffff',
			stroke: palette.ink,
			lineWidth: 0.6
		};
	});
}

function nameOf(desk: Desk, { columns, rows, tile, sheet }: TileGrid, { name }: TilePlace): readonly Item[] {
	const beside = ((STRIP - 4) / rows) * (sheet.width / sheet.height) * columns + 8;
	const text = textBox(desk, { text: name, language: desk.job.norwegian }, 40, {
		size: NAME,
		bold: true,
		color: desk.palette.ink,
		lines: 1
	});
	return text.at(
		LEFT_WHITE + tile.width - beside - 40,
		LEFT_WHITE + tile.height + 4 + (STRIP - 4 - text.height) / 2
	);
}
