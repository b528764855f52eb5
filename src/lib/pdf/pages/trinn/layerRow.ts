import type { Item } from '../../sheet.ts';
import { type Box, stack, sum } from '../box.ts';
import type { Desk } from '../desk.ts';
import type { Flowing } from '../flow.ts';
import type { Pair } from '../printJob.ts';
import { pairBox } from '../words.ts';

const PAD = 3;
const GAP = 4;
const BLANK = 180;

export interface LayerRow {
	readonly title: Pair;
	/** The cards of each column; an empty cell is not drawn. */
	readonly cells: readonly (readonly Box[])[];
	/** Nobody has laid anything anywhere: every cell is drawn, for the pen. */
	readonly isBlank: boolean;
	readonly labels: number;
	readonly column: number;
}

/** One row across the steps; a cell with too much for the page goes on over it. */
export function layerRow(desk: Desk, row: LayerRow): Flowing {
	return {
		take(room, fresh) {
			const counts = row.cells.map((cell) => howMany(cell, room - 2 * PAD, fresh));
			const isAll = row.cells.every((cell, at) => cell.length === counts[at]);
			const label = labelOf(desk, row);
			const hasRoom = label.height + 2 * PAD <= room && (isAll || counts.some((count) => count > 0));
			if (!fresh && !hasRoom) return { rest: layerRow(desk, row) };
			const part = (from: 'start' | 'rest'): LayerRow => ({
				...row,
				cells: row.cells.map((cell, at) =>
					from === 'start' ? cell.slice(0, counts[at]) : cell.slice(counts[at])
				)
			});
			const box = rowBox(desk, part('start'), label);
			return isAll ? { box } : { box, rest: layerRow(desk, part('rest')) };
		}
	};
}

function howMany(cell: readonly Box[], room: number, fresh: boolean): number {
	let [count, used] = [0, 0];
	for (const box of cell) {
		used += box.height + (count ? GAP : 0);
		if (used > room && !(fresh && count === 0)) break;
		count += 1;
	}
	return count;
}

const labelOf = (desk: Desk, { title, labels }: LayerRow): Box =>
	pairBox(desk, title, labels - 6, {
		first: 11,
		second: 9,
		color: desk.palette.ink,
		quiet: desk.palette.quiet
	});

function rowBox(desk: Desk, { cells, isBlank, labels, column }: LayerRow, label: Box): Box {
	const { palette } = desk;
	const heights = cells.map(
		(cell) => sum(cell.map((box) => box.height)) + GAP * Math.max(0, cell.length - 1)
	);
	const height = Math.max(isBlank ? BLANK : 0, label.height, ...heights) + 2 * PAD;
	return {
		width: labels + cells.length * column,
		height,
		at(x, y) {
			const th: Item = { kind: 'group', role: 'TH', scope: 'Row', children: label.at(x, y + PAD) };
			const tds = cells.map((cell, at): Item => {
				const left = x + labels + at * column;
				const ground: Item = {
					kind: 'frame',
					x: left + 1,
					y,
					width: column - 2,
					height,
					radius: 7,
					fill: palette.panel,
					stroke: palette.line,
					lineWidth: 0.7
				};
				const list: Item = {
					kind: 'group',
					role: 'L',
					children: stack(cell, GAP).at(left + PAD + 1, y + PAD)
				};
				const isDrawn = cell.length > 0 || isBlank;
				return {
					kind: 'group',
					role: 'TD',
					children: cell.length ? [ground, list] : isDrawn ? [ground] : []
				};
			});
			return [{ kind: 'group', role: 'TR', children: [th, ...tds] }];
		}
	};
}
