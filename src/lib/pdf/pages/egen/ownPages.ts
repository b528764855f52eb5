/** A board of the plan's own: its zones, each as wide as its cards need. */
import { type Desk, turned } from '../desk.ts';
import { ON_A_WALL, flowPages } from '../flowPages.ts';
import type { DraftPage } from '../pageFrame.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintBoard } from '../printJob.ts';

export function ownPages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	// What nobody has named or filled needs no place of its own on paper
	const zones = board.zones.filter(({ id, cards }) => cards.length > 0 || id !== 'fri');
	return flowPages(
		desk,
		board,
		turned(desk, 'across'),
		(scale, { first, tallest }) =>
			panelShelves(desk, zones, first.width, scale, { kind: 'tall', tallest, empty: 60 }),
		ON_A_WALL
	);
}
