/**
 * Jobb i fem trinn: five steps and what comes after as columns; under each only what somebody has laid there, row by
 * row. How far a step has come is told by sign and word.
 */
import type { Item } from '../../sheet.ts';
import type { Box } from '../box.ts';
import { tallCard } from '../cards.ts';
import type { Desk } from '../desk.ts';
import { type Flowing, pagesOf } from '../flow.ts';
import { onOnePage } from '../onOnePage.ts';
import { type DraftPage, draftPage, firstHead, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import { LANDSCAPE, SCALE_OF_MANY, type Scale } from '../paper.ts';
import { panelFlow } from '../panel.ts';
import type { PrintBoard, PrintCard, PrintSteps } from '../printJob.ts';
import { columnsHead } from './columnsHead.ts';
import { layerRow } from './layerRow.ts';

const LABELS = 62;
const INSET = 4;
const GAP = 5;
const CARD_PAD = 6;

const SCALES: readonly Scale[] = [
	{ ...SCALE_OF_MANY, picture: 64, first: 14, second: 12, small: 9.5 },
	{ ...SCALE_OF_MANY, picture: 54, first: 13, second: 11 },
	{ ...SCALE_OF_MANY, picture: 46, first: 12, second: 10 },
	{ ...SCALE_OF_MANY, picture: 36, first: 10.5, second: 9 },
	{ ...SCALE_OF_MANY, picture: 28, first: 9.5, second: 9 }
];
const OF_MANY: Scale = { ...SCALE_OF_MANY, picture: 46, first: 12, second: 10 };

export function trinnPages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const { steps } = board;
	const width = widthOf(LANDSCAPE);
	const first = pageFrame(desk, board, LANDSCAPE, firstHead(desk, board, width, 24));
	const other = pageFrame(desk, board, LANDSCAPE, nextHead(desk, board, width));
	if (!steps?.columns.length) return [draftPage(desk, board, first, [])];
	const column = (width - LABELS) / steps.columns.length;
	const head = columnsHead(desk, steps.columns, LABELS, column);
	const room = (height: number): number => height - head.height - GAP;
	const pages = onOnePage(
		(scale) => {
			const tallest = Math.min(room(first.height), room(other.height));
			const { rows, tooTall } = rowsOf(desk, board, steps, column, scale, tallest);
			const rest = board.zones
				.filter(({ id }) => id === 'fri')
				.map((zone) => ({ ...zone, cards: [...tooTall, ...zone.cards] }))
				.filter(({ cards }) => cards.length > 0)
				.map((zone) =>
					panelFlow(desk, zone, width, SCALE_OF_MANY, { kind: 'wide', narrowest: 240, tallest })
				);
			return pagesOf(
				[...rows, ...rest],
				{ first: room(first.height), other: room(other.height), firstIsFresh: true },
				GAP
			);
		},
		SCALES,
		OF_MANY
	);
	return pages.map((boxes, at) => {
		const frame = at ? other : first;
		return draftPage(desk, board, frame, bodyOf(boxes, head, frame));
	});
}

function bodyOf(
	boxes: readonly Box[],
	head: Box,
	frame: { readonly x: number; readonly top: number }
): readonly Item[] {
	let top = frame.top + head.height + GAP;
	const table: Item[] = [...head.at(frame.x, frame.top)];
	const after: Item[] = [];
	for (const box of boxes) {
		const items = box.at(frame.x, top);
		const isRow = items.every((item) => item.kind === 'group' && item.role === 'TR');
		(isRow ? table : after).push(...items);
		top += box.height + GAP;
	}
	return [{ kind: 'group', role: 'Table', children: table }, ...after];
}

/** A row for each layer that anybody has laid something in; a page without any has the first, for the pen. */
function rowsOf(
	desk: Desk,
	board: PrintBoard,
	steps: PrintSteps,
	column: number,
	scale: Scale,
	tallest: number
): { readonly rows: readonly Flowing[]; readonly tooTall: readonly PrintCard[] } {
	const tooTall: PrintCard[] = [];
	const cardBox = (card: PrintCard): readonly Box[] => {
		for (const tried of [scale, { ...scale, picture: 24, first: 9, second: 9 }]) {
			const box = tallCard(desk, card, column - 2 * INSET, tried, { pad: CARD_PAD });
			if (box.height <= tallest - 2 * INSET) return [box];
		}
		tooTall.push(card);
		return [];
	};
	const cardsAt = (columnId: string, layer: string): readonly PrintCard[] =>
		board.zones.find(({ id }) => id === `${columnId}/${layer}` || (id === columnId && layer === 'steg'))
			?.cards ?? [];
	const cells = steps.layers.map((layer) => ({
		layer,
		cards: steps.columns.map(({ id }) => cardsAt(id, layer.id))
	}));
	const filled = cells.filter(({ cards }) => cards.some((here) => here.length > 0));
	const shown = filled.length ? filled : cells.slice(0, 1);
	const rows = shown.map(({ layer, cards }) =>
		layerRow(desk, {
			title: layer.title,
			cells: cards.map((here) => here.flatMap(cardBox)),
			isBlank: !filled.length,
			labels: LABELS,
			column
		})
	);
	return { rows, tooTall };
}
