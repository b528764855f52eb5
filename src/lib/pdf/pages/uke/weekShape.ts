/** The week as a table: days across and parts of the day down, days down, or days down with all of a day in one cell. */
import type { PartOfDay } from '#lib/plan/index.ts';
import type { Item } from '../../sheet.ts';
import { type Box, inLines, middled } from '../box.ts';
import type { Desk } from '../desk.ts';
import type { Pair, PrintCard, PrintWeek } from '../printJob.ts';
import { dayNames, groundOfName, headRow, sizeOfDays, wideHead } from './weekHead.ts';
import { partHead, partLabel, partSaid } from './weekRow.ts';

const PARTS = 66;
const INSET = 3;
const LEAST_FOR_DAYS = 80;
/** Of the width, at most. */
const LISTED_NAMES = 0.3;

export interface WeekCard {
	readonly card: PrintCard;
	readonly part: PartOfDay;
	readonly title: Pair;
}

export interface WeekCell {
	readonly cards: readonly WeekCard[];
	readonly day: Pair;
	readonly isWeekend: boolean;
}

export interface WeekShape {
	readonly head: Box;
	/** Width of what stands before each row, and of each cell. */
	readonly labels: number;
	readonly column: number;
	readonly rows: readonly { readonly label: Box; readonly cells: readonly WeekCell[] }[];
	/** Height of a row in which nothing stands. */
	readonly least: number;
	/** Between two rows. */
	readonly gap: number;
	readonly way: 'across' | 'down' | 'listed';
}

type Part = PrintWeek['parts'][number];

const columnOf = (week: PrintWeek, width: number): number => (width - PARTS) / week.days.length;

/** Every name of a day has room over its column in at least this size. */
export const daysFitAcross = (desk: Desk, week: PrintWeek, width: number, size: number): boolean =>
	sizeOfDays(desk, week, columnOf(week, width) - 2 * INSET, size) >= size;

export function daysAcross(desk: Desk, week: PrintWeek, width: number, wished: number): WeekShape {
	const column = columnOf(week, width);
	return {
		head: headRow(desk, dayNames(desk, week, column - 2 * INSET, wished), PARTS, column),
		labels: PARTS,
		column,
		rows: week.parts.map((part) => ({
			label: partLabel(desk, part.title, part.part, PARTS),
			cells: week.days.map((_, at) => cellOf(week, at, [part]))
		})),
		least: 52,
		gap: 6,
		way: 'across'
	};
}

/** Where seven columns would be too narrow for the cards, or for the names of the days from afar. */
export function daysDown(desk: Desk, week: PrintWeek, width: number, wished: number): WeekShape {
	const widest = Math.max(...dayNames(desk, week, width, wished).map(widthOfInk));
	const labels = Math.min(width * 0.4, Math.max(LEAST_FOR_DAYS, widest + 4 * INSET));
	const names = dayNames(desk, week, labels - 4 * INSET, wished);
	const column = (width - labels) / Math.max(1, week.parts.length);
	return {
		head: headRow(
			desk,
			week.parts.map(({ title, part }) => partHead(desk, title, part, column - 4 * INSET)),
			labels,
			column
		),
		labels,
		column,
		rows: names.map((name, at) => ({
			label: onDayGround(desk, name, labels),
			cells: week.parts.map((part) => cellOf(week, at, [part]))
		})),
		least: 34,
		gap: 3,
		way: 'down'
	};
}

/** On a small sheet, where a column for each part of the day would be too narrow for words. */
export function daysListed(desk: Desk, week: PrintWeek, width: number, wished: number): WeekShape {
	const room = width * LISTED_NAMES;
	const widest = Math.max(...dayNames(desk, week, room, wished).map(widthOfInk));
	const labels = Math.min(room, widest + 4 * INSET + 2);
	const names = dayNames(desk, week, labels - 4 * INSET, wished);
	const column = width - labels;
	const parts = week.parts.map(({ title, part }) => partSaid(desk, title, part, width));
	return {
		head: wideHead(desk, inLines(parts, width - 4 * INSET, 14, 1), labels, column),
		labels,
		column,
		rows: names.map((name, at) => ({
			label: onDayGround(desk, name, labels),
			cells: [cellOf(week, at, week.parts)]
		})),
		least: 28,
		gap: 3,
		way: 'listed'
	};
}

function cellOf({ days }: PrintWeek, at: number, parts: readonly Part[]): WeekCell {
	const day = days[at];
	return {
		cards: parts.flatMap(({ cells, part, title }) =>
			(cells[at] ?? []).map((card) => ({ card, part, title }))
		),
		day: day?.title ?? { norwegian: '', own: '' },
		isWeekend: (day?.day ?? 1) > 5
	};
}

/** Of the lines themselves, not of the room they stand in. */
function widthOfInk(box: Box): number {
	const widthIn = (item: Item): number =>
		item.kind === 'group'
			? Math.max(0, ...item.children.map(widthIn))
			: item.kind === 'text'
				? item.block.width
				: 0;
	return Math.max(0, ...box.at(0, 0).map(widthIn));
}

const onDayGround = (desk: Desk, name: Box, labels: number): Box => ({
	width: labels,
	height: name.height,
	at: (x, y, height = name.height) => [
		{
			kind: 'frame',
			x,
			y,
			width: labels - 2,
			height,
			radius: 6,
			...groundOfName(desk)
		},
		...middled(name).at(x + (labels - 2 - name.width) / 2, y, height)
	]
});
