/** Min vei: where I am, the stairs to the goal and the dream, what I do on the way, what hinders and what helps. */
import { type Box, space, sum } from '../box.ts';
import { type Desk, turned } from '../desk.ts';
import { type Flowing, pagesOf } from '../flow.ts';
import { onOnePage } from '../onOnePage.ts';
import { type DraftPage, draftPage, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import { SCALE_OF_MANY, SMALLER_OF_MANY, type Scale, TIGHTEST } from '../paper.ts';
import { type PanelOptions, panelFlow } from '../panel.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintBoard, PrintZone } from '../printJob.ts';
import { type Frames, stairsThatFit } from './flights.ts';

const GAP = 8;

export function veiPages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const paper = turned(desk, 'across');
	// The name of the board stands over the lowest steps, beside goal and dream
	const first = pageFrame(desk, board, paper, space(0));
	const other = pageFrame(desk, board, paper, nextHead(desk, board, widthOf(paper)));
	const rooms = { first: first.height, other: other.height, firstIsFresh: true };
	const pages = onOnePage(
		(scale) => pagesOf(partsOf(desk, board, scale, { first, other }), rooms, GAP),
		undefined,
		SCALE_OF_MANY,
		SMALLER_OF_MANY,
		TIGHTEST
	);
	return pages.map((boxes, at) => {
		const frame = at ? other : first;
		// What room is left goes over the steps
		const extra =
			at && boxes.length > 1
				? 0
				: Math.min(60, frame.height - sum(boxes.map((box) => box.height + GAP)) + GAP);
		let top = frame.top;
		const body = boxes.flatMap((box: Box, index) => {
			const height = box.height + (index ? 0 : extra);
			const items = box.at(frame.x, top, height);
			top += height + GAP;
			return items;
		});
		return draftPage(desk, board, frame, body);
	});
}

function partsOf(desk: Desk, board: PrintBoard, scale: Scale, frames: Frames): readonly Flowing[] {
	const stairs = stairsThatFit(desk, board, scale, frames);
	const filled = (...ids: readonly string[]): PrintZone[] =>
		ids.flatMap((id) => board.zones.filter((one) => one.id === id && one.cards.length > 0));
	const { width } = frames.first;
	const tallest = Math.min(frames.first.height, frames.other.height);
	const shelves = (zones: readonly PrintZone[]): readonly Flowing[] =>
		panelShelves(desk, zones, width, scale, { kind: 'tall', tallest });
	const bars: PanelOptions = { kind: 'wide', narrowest: 240, tallest };
	const explained: PanelOptions = { ...bars, narrowest: Math.min(330, width - 20) };
	const waiting = [
		...(stairs.on.now ? [] : filled('naa')),
		...(stairs.on.goal ? [] : filled('maal')),
		...(stairs.on.dream ? [] : filled('stjerne'))
	];
	return [
		...stairs.parts,
		...shelves(waiting),
		...filled('elementer').map((zone) =>
			panelFlow(
				desk,
				zone,
				width,
				scale,
				zone.cards.some(({ why, helps }) => why ?? helps) ? explained : bars
			)
		),
		...shelves(filled('stige', 'stein', 'styrke', 'fri'))
	];
}
