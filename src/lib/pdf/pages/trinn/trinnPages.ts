/**
 * Jobb i fem trinn: five steps and what comes after as columns; under each only what somebody has laid there, layer
 * by layer. How far a step has come is told by sign and word. On one sheet where it can be; else each column goes on
 * over the page where it left off.
 */
import { type Box, stack } from '../box.ts';
import { tallCard } from '../cards.ts';
import { type Desk, turned } from '../desk.ts';
import { pagesOf } from '../flow.ts';
import { type DraftPage, type PageFrame, draftPage, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import { SCALE_OF_MANY, type Scale } from '../paper.ts';
import { panelFlow } from '../panel.ts';
import type { PrintBoard, PrintCard, PrintSteps } from '../printJob.ts';
import { COLUMN_INSET, columnsBox, howManyFit, underLabel } from './columnsBox.ts';
import { stepHeads } from './stepHeads.ts';
import { cardsAt, stepsDown } from './stepsDown.ts';

const GAP = 6;
const CARD_PAD = 5;
/** Where columns would be narrower, the steps stand under each other. */
const NARROWEST_COLUMN = 100;

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
	const paper = turned(desk, 'across');
	const width = widthOf(paper);
	const first = pageFrame(desk, board, paper, nextHead(desk, board, width, { isFirst: true }));
	const other = pageFrame(desk, board, paper, nextHead(desk, board, width));
	if (!steps?.columns.length) return [draftPage(desk, board, first, [])];
	if (width / steps.columns.length < NARROWEST_COLUMN) return stepsDown(desk, board, steps, paper);
	const heads = stepHeads(desk, steps.columns, width / steps.columns.length);
	for (const scale of [...SCALES, OF_MANY]) {
		const drafts = layOut(desk, board, steps, heads, scale, { first, other });
		if (drafts.length === 1 || scale === OF_MANY)
			return drafts.map((box, at) => {
				const frame = at ? other : first;
				return draftPage(desk, board, frame, box.at(frame.x, frame.top, frame.height));
			});
	}
	return [];
}

interface Frames {
	readonly first: PageFrame;
	readonly other: PageFrame;
}

/** Pages of columns, then what lies apart. */
function layOut(
	desk: Desk,
	board: PrintBoard,
	steps: PrintSteps,
	heads: readonly Box[],
	scale: Scale,
	{ first, other }: Frames
): readonly Box[] {
	const column = first.width / steps.columns.length;
	const tallest = Math.min(first.height, other.height) - (heads[0]?.height ?? 0) - 2 * COLUMN_INSET - GAP;
	const tooTall: PrintCard[] = [];
	let waiting = steps.columns.map(({ id, number }) =>
		steps.layers.flatMap((layer) => {
			const blocks = cardsAt(board, id, layer.id).flatMap((card) => {
				const box = cardBox(desk, card, column - 2 * COLUMN_INSET, scale, tallest - 30);
				if (!box) tooTall.push(card);
				return box ? [box] : [];
			});
			return blocks.map((box, at) => (at || !number ? box : underLabel(desk, layer.title, box)));
		})
	);
	const pages: Box[] = [];
	do {
		const room = (pages.length ? other : first).height - (heads[0]?.height ?? 0);
		const counts = waiting.map((blocks) => howManyFit(blocks, room));
		pages.push(
			columnsBox(
				desk,
				steps.columns.map((one, at) => ({
					head: heads[at],
					blocks: waiting[at]?.slice(0, counts[at]) ?? [],
					isNow: one.state?.kind === 'doing'
				})),
				column
			)
		);
		waiting = waiting.map((blocks, at) => blocks.slice(counts[at]));
	} while (waiting.some((blocks) => blocks.length > 0));
	return [
		...pages.slice(0, -1),
		...withRest(desk, board, pages.at(-1), tooTall, scale, { first, other }, pages.length > 1)
	];
}

/** What lies apart follows under the last columns, and goes on over the page. */
function withRest(
	desk: Desk,
	board: PrintBoard,
	last: Box | undefined,
	tooTall: readonly PrintCard[],
	scale: Scale,
	{ first, other }: Frames,
	isLater: boolean
): readonly Box[] {
	const free = board.zones.find(({ id }) => id === 'fri');
	const cards = [...tooTall, ...(free?.cards ?? [])];
	if (!last) return [];
	if (!free || !cards.length) return [last];
	const flow = panelFlow(desk, { ...free, cards }, first.width, scale, {
		kind: 'wide',
		narrowest: 240,
		tallest: other.height
	});
	const left = (isLater ? other : first).height - last.height - GAP;
	const [under = [], ...more] = pagesOf(
		[flow],
		{ first: left, other: other.height, firstIsFresh: false },
		GAP
	);
	return [stack([last, ...under], GAP), ...more.map((boxes) => stack(boxes, GAP))];
}

function cardBox(desk: Desk, card: PrintCard, width: number, scale: Scale, tallest: number): Box | undefined {
	return [scale, { ...scale, picture: 24, first: 9, second: 9 }]
		.map((tried) => tallCard(desk, card, width, tried, { pad: CARD_PAD }))
		.find((box) => box.height <= tallest);
}
