/** Min uke: the page for the fridge. Monday first, three parts of the day, and under it what to remember. */
import type { Item } from '../../sheet.ts';
import { type Box, middled, sideBySide, stack } from '../box.ts';
import { tallCard, wideCard } from '../cards.ts';
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
import { type Paper, SCALE_OF_MANY, type Scale } from '../paper.ts';
import { panelFlow } from '../panel.ts';
import type { PrintBoard, PrintCard, PrintWeek } from '../printJob.ts';
import { fridgeStrip } from './fridgeStrip.ts';
import { weekRow } from './weekRow.ts';
import { type WeekCell, type WeekShape, daysAcross, daysDown, daysFitAcross } from './weekShape.ts';

const TITLE = 150;
const CARD_PAD = 5;
const INSET = 3;
const GAP = 6;

/**
 * Readable from one and a half metres; in scripts that stand larger than Norwegian just as large, where that saves a
 * page.
 */
const WEEKDAY = 24;
/** A week that somebody else gets hangs on no fridge. */
const WEEKDAY_IN_THE_HAND = 15;
/** A narrower page has no room for seven columns. */
const SEVEN_COLUMNS = 600;
const BESIDE_THE_NAME = 600;
/** In a wider cell the words stand beside the picture. */
const WIDE_CELL = 165;
/** So do they beside a small one, where many days share the height of the page. */
const WIDE_ENOUGH = 118;

const WEEK_OF_MANY: Scale = { ...SCALE_OF_MANY, picture: 44, first: 12, second: 10 };

/** Cards in a narrow cell. */
const WEEK_SCALES: readonly Scale[] = [
	{ ...SCALE_OF_MANY, picture: 57, first: 14, second: 12 },
	{ ...SCALE_OF_MANY, picture: 48, first: 13, second: 11 },
	{ ...SCALE_OF_MANY, picture: 40, first: 12, second: 10 },
	{ ...SCALE_OF_MANY, picture: 32, first: 10.5, second: 9 },
	{ ...SCALE_OF_MANY, picture: 28, first: 9, second: 9 }
];

interface WeekDraft {
	readonly head: Box;
	readonly gap: number;
	readonly boxes: readonly Box[];
}

export function ukePages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const { week } = board;
	if (!week?.days.length) return [];
	if (!board.fridge) return weekPages(desk, board, week, WEEKDAY_IN_THE_HAND);
	const pages = weekPages(desk, board, week, WEEKDAY);
	const { own, norwegian, first } = desk.job;
	const { scale } = first === 'own' ? own : norwegian;
	if (pages.length === 1 || scale <= 1) return pages;
	const onFewer = weekPages(desk, board, week, WEEKDAY / scale);
	return onFewer.length < pages.length ? onFewer : pages;
}

function weekPages(desk: Desk, board: PrintBoard, week: PrintWeek, wished: number): readonly DraftPage[] {
	const { paper, isAcross } = standOf(desk, week, wished);
	const width = widthOf(paper);
	const frames = {
		first: pageFrame(desk, board, paper, headBand(desk, board, width)),
		other: pageFrame(desk, board, paper, nextHead(desk, board, width))
	};
	const shape = (isAcross ? daysAcross : daysDown)(desk, week, width, wished);
	const { head, gap } = shape;
	const layOut = (scale: Scale): readonly WeekDraft[] => {
		const tallest = Math.min(frames.first.height, frames.other.height) - head.height - gap;
		const { rows, tooTall } = rowsOf(desk, shape, scale, tallest);
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
	const pages = onOnePage(layOut, WEEK_SCALES, WEEK_OF_MANY, ...WEEK_SCALES.slice(-2));
	return pages.map((draft, at) => weekPage(desk, board, at ? frames.other : frames.first, draft));
}

/**
 * Days stand across the page where their names can be read from afar and cards have room under them: seven columns
 * need a wide page and short names. Else they stand under each other, on a page that stands upright itself.
 */
function standOf(
	desk: Desk,
	week: PrintWeek,
	wished: number
): { readonly paper: Paper; readonly isAcross: boolean } {
	if (desk.turn === 'other') return { paper: desk.papers.upright, isAcross: false };
	const across = turned(desk, 'across');
	const room = widthOf(across);
	const isReadable = daysFitAcross(desk, week, room, wished / desk.zoom);
	if (room >= SEVEN_COLUMNS && (desk.turn === 'across' || isReadable))
		return { paper: across, isAcross: true };
	return { paper: turned(desk, 'upright'), isAcross: false };
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

function rowsOf(desk: Desk, shape: WeekShape, scale: Scale, tallest: number) {
	const { column, labels, least } = shape;
	const tooTall: PrintCard[] = [];
	const isWide = column > (shape.daysAreDown && scale.picture <= 40 ? WIDE_ENOUGH : WIDE_CELL);
	const lay = isWide ? wideCard : tallCard;
	const cardBox = (card: PrintCard, { day, part }: WeekCell): Box[] => {
		for (const tried of [scale, { ...scale, picture: 24, first: 9, second: 9 }]) {
			const box = lay(desk, card, column - 2 * INSET, tried, { timeFirst: true, pad: CARD_PAD });
			if (box.height <= tallest - 2 * INSET) return [box];
		}
		tooTall.push({
			...card,
			days: {
				norwegian: `${day.norwegian}, ${part.norwegian}`,
				own: day.own && part.own && `${day.own} – ${part.own}`
			}
		});
		return [];
	};
	const rows: Flowing[] = shape.rows.map(({ label, cells }) =>
		weekRow(desk, {
			label,
			cells: cells.map((cell) => cell.cards.flatMap((card) => cardBox(card, cell))),
			weekend: cells.map(({ isWeekend }) => isWeekend),
			labels,
			column,
			least
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
