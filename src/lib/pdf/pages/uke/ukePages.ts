/** Min uke: the page for the fridge. Monday first, three parts of the day, and under it what to remember. */
import type { Item } from '../../sheet.ts';
import { type Box, middled, sideBySide } from '../box.ts';
import { tallCard } from '../cards.ts';
import { type Desk, turned } from '../desk.ts';
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
import type { Pair, PrintBoard, PrintCard, PrintWeek } from '../printJob.ts';
import { fridgeStrip } from './fridgeStrip.ts';
import { weekHead } from './weekHead.ts';
import { weekRow } from './weekRow.ts';

const LABELS = 66;
const TITLE = 150;
const CARD_PAD = 5;
const INSET = 3;
const GAP = 6;

/** Readable from one and a half metres; less only where the cards have no room otherwise. */
const WEEKDAY = 24;
const WEEKDAY_WHEN_TIGHT = 18;
/** A week that somebody else gets hangs on no fridge. */
const WEEKDAY_IN_THE_HAND = 15;
const SMALL_FIRST = 12;

const WEEK_OF_MANY: Scale = { ...SCALE_OF_MANY, picture: 44, first: 12, second: 10 };

/** Cards in a column a seventh of the page wide. */
const WEEK_SCALES: readonly Scale[] = [
	{ ...SCALE_OF_MANY, picture: 57, first: 14, second: 12 },
	{ ...SCALE_OF_MANY, picture: 48, first: 13, second: 11 },
	{ ...SCALE_OF_MANY, picture: 40, first: 12, second: 10 },
	{ ...SCALE_OF_MANY, picture: 32, first: 10.5, second: 9 },
	{ ...SCALE_OF_MANY, picture: 28, first: 9, second: 9 }
];

interface WeekDraft {
	readonly head: Box;
	readonly boxes: readonly Box[];
}

export function ukePages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const { week } = board;
	if (!week?.days.length) return [];
	const paper = turned(desk, 'across');
	const width = widthOf(paper);
	const frames = {
		first: pageFrame(desk, board, paper, headBand(desk, board, width)),
		other: pageFrame(desk, board, paper, nextHead(desk, board, width))
	};
	const column = (frames.first.width - LABELS) / Math.max(1, week.days.length);
	const layOut = (scale: Scale): readonly WeekDraft[] => {
		const onTheFridge = scale.first < SMALL_FIRST ? WEEKDAY_WHEN_TIGHT : WEEKDAY;
		const wished = board.fridge ? onTheFridge : WEEKDAY_IN_THE_HAND;
		const head = weekHead(desk, week, LABELS, column, wished);
		const tallest = Math.min(frames.first.height, frames.other.height) - head.height - GAP;
		const { rows, tooTall } = rowsOf(desk, week, column, scale, tallest);
		const after = afterWeek(desk, board, tooTall, frames);
		return pagesOf(
			[...rows, ...after],
			{
				first: frames.first.height - head.height - GAP,
				other: frames.other.height - head.height - GAP,
				firstIsFresh: true
			},
			GAP
		).map((boxes) => ({ head, boxes }));
	};
	const pages = onOnePage(layOut, WEEK_SCALES, WEEK_OF_MANY);
	return pages.map((draft, at) => weekPage(desk, board, at ? frames.other : frames.first, draft));
}

/** The name of the week, and beside it what to remember, where it is for the fridge. */
function headBand(desk: Desk, board: PrintBoard, width: number): Box {
	if (!board.fridge) return nextHead(desk, board, width, { isFirst: true });
	const title = middled({ ...firstHead(desk, board, TITLE, 20), width: TITLE });
	return sideBySide([title, fridgeStrip(desk, board.fridge, width - TITLE - GAP)], GAP);
}

function rowsOf(desk: Desk, week: PrintWeek, column: number, scale: Scale, tallest: number) {
	const tooTall: PrintCard[] = [];
	const cardBox = (card: PrintCard, day: number, part: Pair): Box[] => {
		for (const tried of [scale, { ...scale, picture: 24, first: 9, second: 9 }]) {
			const box = tallCard(desk, card, column - 2 * INSET, tried, { timeFirst: true, pad: CARD_PAD });
			if (box.height <= tallest - 2 * INSET) return [box];
		}
		const title = week.days[day]?.title ?? part;
		tooTall.push({
			...card,
			days: {
				norwegian: `${title.norwegian}, ${part.norwegian}`,
				own: title.own && part.own && `${title.own} – ${part.own}`
			}
		});
		return [];
	};
	const rows: Flowing[] = week.parts.map(({ part, title, cells }) =>
		weekRow(desk, {
			part,
			title,
			cells: cells.map((cards, day) => cards.flatMap((card) => cardBox(card, day, title))),
			weekend: week.days.map(({ day }) => day > 5),
			labels: LABELS,
			column,
			least: 52
		})
	);
	return { rows, tooTall };
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

function weekPage(desk: Desk, board: PrintBoard, frame: PageFrame, { head, boxes }: WeekDraft): DraftPage {
	const hasRows = boxes.some(isRow);
	const used = (hasRows ? head.height : -GAP) + boxes.reduce((all, box) => all + box.height + GAP, 0);
	const rows = boxes.filter(isRow);
	const extra = !rows.length ? 0 : Math.max(0, frame.height - used) / rows.length;
	let top = frame.top + (hasRows ? head.height + GAP : 0);
	const table: Item[] = hasRows ? [...head.at(frame.x, frame.top)] : [];
	const after: Item[] = [];
	for (const box of boxes) {
		const height = box.height + (isRow(box) ? extra : 0);
		(isRow(box) ? table : after).push(...box.at(frame.x, top, height));
		top += height + GAP;
	}
	const body: readonly Item[] = hasRows
		? [{ kind: 'group', role: 'Table', children: table }, ...after]
		: after;
	return draftPage(desk, board, frame, body);
}

/** A row of the table draws table rows and nothing else. */
const isRow = (box: Box): boolean =>
	box.at(0, 0).every((item) => item.kind === 'group' && item.role === 'TR');
