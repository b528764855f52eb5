import type { PartOfDay } from '#lib/plan/index.ts';
import type { Item } from '../../sheet.ts';
import { type Box, centred, middled, sideBySide, stack, sum } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import type { Flowing } from '../flow.ts';
import type { Pair } from '../printJob.ts';
import { pairBox, shortText } from '../words.ts';
import { SKY, SMALL_SKY, skySign } from './skySign.ts';

const PAD = 3;
const GAP = 4;

export interface WeekRow {
	/** What the row is for; as wide as `labels`. */
	readonly label: Box;
	/** The cards of each column. */
	readonly cells: readonly (readonly Box[])[];
	/** Which of them are of a Saturday or Sunday. */
	readonly weekend: readonly boolean[];
	readonly labels: number;
	readonly column: number;
	/** Room to write in even when nothing stands there. */
	readonly least: number;
}

/** A row of the table; a cell with too much for the page goes on over it. */
export function weekRow(desk: Desk, row: WeekRow): Flowing {
	return {
		take(room, fresh) {
			const counts = row.cells.map((cell) => howMany(cell, room - 2 * PAD, fresh));
			const isAll = row.cells.every((cell, at) => cell.length === counts[at]);
			if (!fresh && (row.label.height + 2 * PAD > room || (!isAll && counts.every((count) => count === 0))))
				return { rest: weekRow(desk, row) };
			if (!fresh && isAll && row.least > room) return { rest: weekRow(desk, row) };
			const box = rowBox(desk, { ...row, cells: row.cells.map((cell, at) => cell.slice(0, counts[at])) });
			if (isAll) return { box };
			return {
				box,
				rest: weekRow(desk, { ...row, cells: row.cells.map((cell, at) => cell.slice(counts[at])) })
			};
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

/** A part of the day: its sky and its name. */
export function partLabel(desk: Desk, title: Pair, part: PartOfDay, labels: number): Box {
	const { palette } = desk;
	const words = pairBox(desk, title, labels - 6, {
		first: 10,
		second: 9,
		align: 'center',
		color: palette.ink,
		quiet: palette.quiet
	});
	const sign = skySign(desk, part);
	return middled(stack([centred(sign, labels - 6), words], 2));
}

/** The same over a column, in one line. */
export function partHead(desk: Desk, title: Pair, part: PartOfDay, width: number): Box {
	const { palette } = desk;
	const room = width - SKY - 6;
	const words = pairBox(desk, title, room, {
		first: 11,
		second: 9,
		color: palette.ink,
		quiet: palette.quiet
	});
	const sign = skySign(desk, part);
	return sideBySide([middled(sign), middled({ ...words, width: room })], 6);
}

function rowBox(desk: Desk, { label, cells, labels, column, least, weekend }: WeekRow): Box {
	const { palette } = desk;
	const heights = cells.map(
		(cell) => sum(cell.map((box) => box.height)) + GAP * Math.max(0, cell.length - 1)
	);
	const height = Math.max(least, label.height + 2 * PAD, ...heights.map((one) => one + 2 * PAD));
	return {
		width: labels + cells.length * column,
		height,
		at(x, y, given = height) {
			const th: Item = {
				kind: 'group',
				role: 'TH',
				scope: 'Row',
				children: label.at(x, y, given)
			};
			const days = cells.map((cell, at): Item => {
				const left = x + labels + at * column;
				const ground: Item = {
					kind: 'frame',
					x: left + 1,
					y,
					width: column - 2,
					height: given,
					radius: 6,
					fill: weekend[at] ? palette.panel : palette.card,
					stroke: palette.line,
					lineWidth: 0.7
				};
				const list: Item = {
					kind: 'group',
					role: 'L',
					children: stack(cell, GAP).at(left + PAD, y + PAD)
				};
				return { kind: 'group', role: 'TD', children: cell.length ? [ground, list] : [ground] };
			});
			return [{ kind: 'group', role: 'TR', children: [th, ...days] }];
		}
	};
}

/** The same in a line of all of them. */
export function partSaid(desk: Desk, title: Pair, part: PartOfDay, room: number): Box {
	const { palette, job } = desk;
	const words = saidIn(job, title).map((said, at) =>
		middled(
			shortText(desk, said, room, {
				size: at ? 9 : 10,
				bold: at === 0,
				color: at ? palette.quiet : palette.ink,
				lines: 1
			})
		)
	);
	return sideBySide([middled(skySign(desk, part, SMALL_SKY)), ...words].map(middled), 4);
}
