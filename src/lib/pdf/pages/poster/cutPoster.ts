import type { Area, Sheet } from '../../sheet.ts';
import type { Desk } from '../desk.ts';
import { movedItem } from '../movedItem.ts';
import { LEFT_WHITE } from '../paper.ts';
import { partOfPoster } from './partOfPoster.ts';
import { OVERLAP, type TileGrid } from './tileGrid.ts';
import { tileMarks } from './tileMarks.ts';

/** A poster as sheets to be glued together, in the order in which the page is read. */
export function cutPoster(desk: Desk, poster: Sheet, grid: TileGrid): readonly Sheet[] {
	const { columns, rows, tile, sheet } = grid;
	const isFromRight = desk.job.own.dir === 'rtl';
	const places = Array.from({ length: columns * rows }, (_, at) => {
		const across = at % columns;
		return {
			row: Math.floor(at / columns),
			column: isFromRight ? columns - 1 - across : across,
			/** A1 is where one begins to read. */
			name: `${'ABCD'.charAt(Math.floor(at / columns))}${String(across + 1)}`
		};
	});
	const areas = places.map(({ row, column }): Area => ({
		x: column * (tile.width - OVERLAP),
		y: row * (tile.height - OVERLAP),
		...tile
	}));
	return places.map((place, at) => {
		const { x = 0, y = 0 } = areas[at] ?? {};
		const move = { zoom: 1, x: LEFT_WHITE - x, y: LEFT_WHITE - y };
		return {
			width: sheet.width,
			height: sheet.height,
			items: [
				{
					kind: 'group',
					role: 'Sect',
					lang: desk.job.norwegian.tag,
					clip: { x: LEFT_WHITE, y: LEFT_WHITE, ...tile },
					children: partOfPoster(poster.items, areas, at).map((item) => movedItem(item, move))
				},
				...tileMarks(desk, grid, place)
			]
		};
	});
}
