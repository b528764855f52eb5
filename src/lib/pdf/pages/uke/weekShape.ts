/** The week as a table, one way or the other: days across and parts of the day down, or days down. */
import type { Item } from '../../sheet.ts';
import { type Box, middled } from '../box.ts';
import type { Desk } from '../desk.ts';
import type { Pair, PrintCard, PrintWeek } from '../printJob.ts';
import { dayNames, groundOfName, headRow, sizeOfDays } from './weekHead.ts';
import { partHead, partLabel } from './weekRow.ts';

const PARTS = 66;
const INSET = 3;
const LEAST_FOR_DAYS = 80;

export interface WeekCell {
	readonly cards: readonly PrintCard[];
	readonly day: Pair;
	readonly part: Pair;
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
	readonly daysAreDown: boolean;
}

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
		rows: week.parts.map(({ part, title, cells }) => ({
			label: partLabel(desk, title, part, PARTS),
			cells: cells.flatMap((cards, at) => cellOf(week, at, title, cards))
		})),
		least: 52,
		gap: 6,
		daysAreDown: false
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
			cells: week.parts.flatMap(({ title, cells }) => cellOf(week, at, title, cells[at] ?? []))
		})),
		least: 34,
		gap: 3,
		daysAreDown: true
	};
}

function cellOf(
	{ days }: PrintWeek,
	at: number,
	part: Pair,
	cards: readonly PrintCard[]
): readonly WeekCell[] {
	const day = days[at];
	return day ? [{ cards, day: day.title, part, isWeekend: day.day > 5 }] : [];
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
