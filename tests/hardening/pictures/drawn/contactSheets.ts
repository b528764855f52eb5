import type { Item, Sheet } from '#lib/pdf/sheet.ts';
import type { Drawing } from '#lib/symbols/index.ts';
import { type Pixels, partOf } from './pixels.ts';
import { CELL, PAPER, PICTURE } from './sourceSvg.ts';

const COLUMNS = 10;
const ROWS = 14;

const placeOf = (at: number): { readonly page: number; readonly x: number; readonly y: number } => ({
	page: Math.floor(at / (COLUMNS * ROWS)),
	x: (at % COLUMNS) * CELL,
	y: (Math.floor(at / COLUMNS) % ROWS) * CELL
});

/** Pages full of pictures, row by row, each in its cell. */
export function contactSheets(drawings: readonly (readonly [key: string, drawing: Drawing])[]): Sheet[] {
	const pages: Item[][] = [];
	for (const [at, [key, drawing]] of drawings.entries()) {
		const { page, x, y } = placeOf(at);
		const place = { x: x + PAPER, y: y + PAPER, width: PICTURE, height: PICTURE };
		const picture: Item = { kind: 'picture', key, drawing, ...place };
		(pages[page] ??= []).push({ kind: 'group', role: 'Figure', alt: key, children: [picture] });
	}
	return pages.map((items) => {
		const rows = Math.ceil(items.length / COLUMNS);
		return { width: COLUMNS * CELL, height: rows * CELL, items };
	});
}

/** The cells of such pages once they have been drawn, as many as there were pictures. */
export async function cellsOf(
	pages: AsyncIterable<Pixels> | Iterable<Pixels>,
	pictures: number
): Promise<Pixels[]> {
	const cells: Pixels[] = [];
	let page = 0;
	for await (const pixels of pages) {
		for (let at = cells.length; at < pictures && placeOf(at).page === page; at++)
			cells.push(partOf(pixels, placeOf(at).x, placeOf(at).y, CELL));
		page++;
	}
	return cells;
}
