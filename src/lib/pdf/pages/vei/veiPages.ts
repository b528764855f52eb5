/** Min vei: where I am, the stairs to the goal and the dream, what I do on the way, what hinders and what helps. */
import { type Box, space, sum } from '../box.ts';
import { type Desk, turned } from '../desk.ts';
import { filledPages } from '../filledPages.ts';
import { type Flowing, pagesOf } from '../flow.ts';
import { onOnePage } from '../onOnePage.ts';
import { type DraftPage, type PageFrame, draftPage, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import { type Paper, SCALES, type Scale, WALL_SCALES } from '../paper.ts';
import { type PanelOptions, panelFlow } from '../panel.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintBoard, PrintZone } from '../printJob.ts';
import { GROWTH_ON_A_WALL, spread } from '../spread.ts';
import { type Frames, GAP, type OnStairs, stairsAlone, stairsThatFit } from './flights.ts';

/** Narrowest element that says why it was chosen: two beside each other, or more where that saves a page. */
const EXPLAINED: readonly number[] = [330, 225, 175];

type Pages = readonly (readonly Box[])[];

/** Across, as stairs climb; steps that can only be a list stand the way that takes fewer pages. */
export function veiPages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const [across, upright] = [turned(desk, 'across'), turned(desk, 'upright')];
	const best = pagesOn(desk, board, across);
	if (best.isStairs || across === upright) return best.pages;
	const other = pagesOn(desk, board, upright);
	return other.pages.length < best.pages.length ? other.pages : best.pages;
}

interface OnPaper {
	readonly pages: readonly DraftPage[];
	readonly isStairs: boolean;
}

/** All on one page where it can be; else the stairs on theirs, and what belongs to them on the pages after. */
function pagesOn(desk: Desk, board: PrintBoard, paper: Paper): OnPaper {
	// The name of the board stands over the lowest steps, beside goal and dream
	const first = pageFrame(desk, board, paper, space(0));
	const other = pageFrame(desk, board, paper, nextHead(desk, board, widthOf(paper)));
	const frames = { first, other };
	const rooms = { first: first.height, other: other.height, firstIsFresh: true };
	const frameOf = (at: number): PageFrame => (at ? other : first);
	const standing = (pages: Pages): DraftPage[] =>
		pages.map((boxes, at) => draftPage(desk, board, frameOf(at), underStairs(boxes, frameOf(at))));
	const byThemselves = (pages: Pages): DraftPage[] =>
		pages.map((boxes, at) => draftPage(desk, board, frameOf(at), spread(boxes, frameOf(at), GAP, Infinity)));
	const together = onOnePage(
		(scale) => {
			const { parts, on } = stairsThatFit(desk, board, scale, frames);
			const [rest = []] = arrangements(desk, board, on, scale, frames);
			return pagesOf([...parts, ...rest], rooms, GAP);
		},
		WALL_SCALES,
		...SCALES
	);
	if (together.length === 1) return { pages: standing(together), isStairs: true };
	const { parts, on, isList } = stairsAlone(desk, board, frames);
	const isStairs = !isList;
	const stairs = pagesOf(parts, rooms, GAP);
	const rest = filledPages((scale) => arrangements(desk, board, on, scale, frames), {
		...rooms,
		first: other.height
	}).filter(({ boxes }) => boxes.length > 0);
	if (together.length < stairs.length + rest.length) return { pages: standing(together), isStairs };
	const pages = [
		...(isList ? standing(stairs) : byThemselves(stairs)),
		...rest.map(({ boxes, scale }) =>
			draftPage(desk, board, other, spread(boxes, other, scale.gap, GROWTH_ON_A_WALL))
		)
	];
	return { pages, isStairs };
}

/** What room is left goes over the steps, which stand on the ground. */
function underStairs(boxes: readonly Box[], { x, top, height }: PageFrame) {
	const extra = Math.max(0, height - sum(boxes.map((box) => box.height + GAP)) + GAP);
	let y = top;
	return boxes.flatMap((box, at) => {
		const tall = box.height + (at ? 0 : extra);
		const items = box.at(x, y, tall);
		y += tall + GAP;
		return items;
	});
}

/**
 * What does not stand on the stairs, as it may be arranged: elements two, three or four beside each other; what hinders
 * and what helps after the ladder, or beside where I am, which is told first where that takes no page more.
 */
function arrangements(
	desk: Desk,
	board: PrintBoard,
	on: OnStairs,
	scale: Scale,
	{ first, other }: Frames
): readonly (readonly Flowing[])[] {
	const filled = (...ids: readonly string[]): PrintZone[] =>
		ids.flatMap((id) => board.zones.filter((one) => one.id === id && one.cards.length > 0));
	const { width } = first;
	const tallest = Math.min(first.height, other.height);
	const shelves = (zones: readonly PrintZone[]): readonly Flowing[] =>
		panelShelves(desk, zones, width, scale, { kind: 'tall', tallest });
	const waiting = [
		...(on.now ? [] : filled('naa')),
		...(on.goal ? [] : filled('maal')),
		...(on.dream ? [] : filled('stjerne'))
	];
	const elements = filled('elementer');
	const isExplained = elements.some(({ cards }) => cards.some(({ why, helps }) => why ?? helps));
	const widths = elements.length === 0 ? [240] : isExplained ? EXPLAINED : [240, 170];
	const aside = filled('stein', 'styrke', 'fri');
	const ladder = filled('stige');
	const around: readonly (readonly [before: readonly Flowing[], after: readonly Flowing[]])[] = [
		[shelves(waiting), shelves([...ladder, ...aside])],
		...(waiting.length
			? ([
					[shelves([...waiting, ...aside]), shelves(ladder)],
					[[], shelves([...waiting, ...ladder, ...aside])]
				] as const)
			: [])
	];
	return widths.flatMap((narrowest) => {
		const options: PanelOptions = { kind: 'wide', narrowest: Math.min(narrowest, width - 20), tallest };
		const between = elements.map((zone) => panelFlow(desk, zone, width, scale, options));
		return around.map(([before, after]) => [...before, ...between, ...after]);
	});
}
