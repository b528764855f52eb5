import { LEFT_WHITE, MILLIMETRE, type Paper, papersOf } from '../paper.ts';

/** A poster in sheets of A4, all turned the same way. */
export interface TileGrid {
	readonly columns: number;
	readonly rows: number;
	readonly sheet: Paper;
	/** Part of the poster that one sheet shows, points. */
	readonly tile: { readonly width: number; readonly height: number };
}

/** How far two sheets show the same, so that one can be glued over the edge of the other. */
export const OVERLAP = 12 * MILLIMETRE;
/** Under each part of the poster, for its name and the map of all of them. */
export const STRIP = 9 * MILLIMETRE;
/** Of the poster, inside what its sheets can print. */
const MARGIN = 2 * MILLIMETRE;

function gridOf(columns: number, rows: number, turn: 'upright' | 'across'): TileGrid {
	const sheet = papersOf('a4')[turn];
	return {
		columns,
		rows,
		sheet,
		tile: { width: sheet.width - 2 * LEFT_WHITE, height: sheet.height - 2 * LEFT_WHITE - STRIP }
	};
}

/** About A2 over four sheets, and about A1 over eight, by how the poster is turned. */
export const GRIDS = [
	{ upright: gridOf(2, 2, 'upright'), across: gridOf(2, 2, 'across') },
	{ upright: gridOf(2, 4, 'across'), across: gridOf(4, 2, 'upright') }
] as const;

/** The poster as one sheet of paper, so much smaller as it will grow. */
export function posterPaper({ columns, rows, tile }: TileGrid, zoom: number): Paper {
	const length = (count: number, each: number): number => (count * each - (count - 1) * OVERLAP) / zoom;
	return {
		width: length(columns, tile.width),
		height: length(rows, tile.height),
		margin: MARGIN / zoom
	};
}
