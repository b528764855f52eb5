/** Min uke: the page for the fridge. Monday first, three parts of the day, and under it what to remember. */
import type { Item } from '../../sheet.ts';
import { type Box, middled, sideBySide, stack } from '../box.ts';
import type { Desk } from '../desk.ts';
import { type Flowing, pagesOf } from '../flow.ts';
import { onOnePage } from '../onOnePage.ts';
import {
	type DraftPage,
	type PageFrame,
	draftPage,
	firstHead,
	nextHead,
	pageFrame,
	widthOf
} from '../pageFrame.ts';
import { SCALE_OF_MANY, type Scale } from '../paper.ts';
import { panelFlow } from '../panel.ts';
import type { PrintBoard, PrintCard, PrintWeek } from '../printJob.ts';
import { fridgeStrip } from './fridgeStrip.ts';
import { weekRows } from './weekCells.ts';
import { type Stand, standsFor } from './weekStands.ts';

const TITLE = 150;
const GAP = 6;

const BESIDE_THE_NAME = 600;

const WEEK_OF_MANY: Scale = { ...SCALE_OF_MANY, picture: 44, first: 12, second: 10 };

/** Cards in a narrow cell: smaller pictures before smaller words. */
const WEEK_SCALES: readonly Scale[] = [
	{ ...SCALE_OF_MANY, picture: 57, first: 14, second: 12 },
	{ ...SCALE_OF_MANY, picture: 48, first: 13, second: 11 },
	{ ...SCALE_OF_MANY, picture: 40, first: 12, second: 10 },
	{ ...SCALE_OF_MANY, picture: 32, first: 12, second: 10 },
	{ ...SCALE_OF_MANY, picture: 32, first: 10.5, second: 9 },
	{ ...SCALE_OF_MANY, picture: 28, first: 9, second: 9 },
	{ ...SCALE_OF_MANY, picture: 22, first: 9, second: 9 }
];
/** So many of them. */
const READ_WELL = 5;

interface WeekDraft {
	readonly head: Box;
	readonly gap: number;
	readonly boxes: readonly Box[];
}

/** On one sheet where there is any way to it: a week on two sheets is no week on a wall. */
export function ukePages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const { week } = board;
	if (!week?.days.length) return [];
	const stands = standsFor(desk, board, week);
	// In one column for each part of the day before in one for all, and in words that read well before small ones
	const tables = stands.filter(({ isLast }) => !isLast);
	let best: readonly DraftPage[] | undefined;
	for (const [some, scales] of [
		[tables, WEEK_SCALES.slice(0, READ_WELL)],
		[stands, WEEK_SCALES]
	] as const)
		for (const stand of some) {
			const pages = weekPages(desk, board, week, stand, scales);
			if (pages.length === 1) return pages;
			if (!best || pages.length < best.length) best = pages;
		}
	return best ?? [];
}

function weekPages(
	desk: Desk,
	board: PrintBoard,
	week: PrintWeek,
	{ paper, shapeOf, wished }: Stand,
	scales: readonly Scale[]
): readonly DraftPage[] {
	const width = widthOf(paper);
	const frames = {
		first: pageFrame(desk, board, paper, headBand(desk, board, width)),
		other: pageFrame(desk, board, paper, nextHead(desk, board, width))
	};
	const shape = shapeOf(desk, week, width, wished);
	const { head, gap } = shape;
	const layOut = (scale: Scale): readonly WeekDraft[] => {
		const tallest = Math.min(frames.first.height, frames.other.height) - head.height - gap;
		const { rows, tooTall } = weekRows(desk, shape, scale, tallest);
		const after = afterWeek(desk, board, tooTall, frames);
		return pagesOf(
			[...rows, ...after],
			{
				first: frames.first.height - head.height - gap,
				other: frames.other.height - head.height - gap,
				firstIsFresh: true
			},
			gap
		).map((boxes) => ({ head, gap, boxes }));
	};
	const pages = onOnePage(layOut, scales, WEEK_OF_MANY, ...WEEK_SCALES.slice(-3, -1));
	return pages.map((draft, at) => weekPage(desk, board, at ? frames.other : frames.first, draft));
}

/** The name of the week, and beside or under it what to remember, where it is for the fridge. */
function headBand(desk: Desk, board: PrintBoard, width: number): Box {
	if (!board.fridge) return nextHead(desk, board, width, { isFirst: true });
	if (width < BESIDE_THE_NAME)
		return stack(
			[nextHead(desk, board, width, { isFirst: true }), fridgeStrip(desk, board.fridge, width)],
			GAP
		);
	const title = middled({ ...firstHead(desk, board, TITLE, 20), width: TITLE });
	return sideBySide([title, fridgeStrip(desk, board.fridge, width - TITLE - GAP)], GAP);
}

/** What stands under the table: the strip, cards that no column could hold, and the free zone. */
function afterWeek(
	desk: Desk,
	board: PrintBoard,
	tooTall: readonly PrintCard[],
	{ first, other }: { readonly first: PageFrame; readonly other: PageFrame }
): readonly Flowing[] {
	const zones = board.zones
		.map((zone) => (zone.id === 'uke' ? { ...zone, cards: [...zone.cards, ...tooTall] } : zone))
		.filter((zone) => zone.cards.length > 0);
	return zones.map((zone) =>
		panelFlow(desk, zone, first.width, SCALE_OF_MANY, {
			kind: zone.id === 'uke' ? 'wide' : 'tall',
			narrowest: 300,
			tallest: other.height
		})
	);
}

function weekPage(
	desk: Desk,
	board: PrintBoard,
	frame: PageFrame,
	{ head, gap, boxes }: WeekDraft
): DraftPage {
	const hasRows = boxes.some(isRow);
	const used = (hasRows ? head.height : -gap) + boxes.reduce((all, box) => all + box.height + gap, 0);
	const rows = boxes.filter(isRow);
	const extra = !rows.length ? 0 : Math.max(0, frame.height - used) / rows.length;
	let top = frame.top + (hasRows ? head.height + gap : 0);
	const table: Item[] = hasRows ? [...head.at(frame.x, frame.top)] : [];
	const after: Item[] = [];
	for (const box of boxes) {
		const height = box.height + (isRow(box) ? extra : 0);
		(isRow(box) ? table : after).push(...box.at(frame.x, top, height));
		top += height + gap;
	}
	const body: readonly Item[] = hasRows
		? [{ kind: 'group', role: 'Table', children: table }, ...after]
		: after;
	return draftPage(desk, board, frame, body);
}

/** A row of the table draws table rows and nothing else. */
const isRow = (box: Box): boolean =>
	box.at(0, 0).every((item) => item.kind === 'group' && item.role === 'TR');
