/** Mine folk: who stands near, ring by ring, and who does what. */
import { type Desk, turned } from '../desk.ts';
import { type Flowing, whole } from '../flow.ts';
import { ON_A_WALL, flowPages } from '../flowPages.ts';
import type { DraftPage } from '../pageFrame.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintBoard } from '../printJob.ts';
import { deedsFlow } from './deedsTable.ts';
import { ringPanel } from './ringPanel.ts';

export const folkPages = (desk: Desk, board: PrintBoard): readonly DraftPage[] =>
	flowPages(
		desk,
		board,
		turned(desk, 'upright'),
		(scale, { first, tallest }): readonly Flowing[] => {
			const { rings = [], deeds = [] } = board.people ?? {};
			const cards = board.zones.filter((zone) => zone.cards.length > 0);
			const { width } = first;
			// A ring with more people than a page holds goes on, a few at a time
			const panels = rings.flatMap((ring) =>
				chunks(ring.people, 12).map((people) => whole(ringPanel(desk, ring, people, width, scale)))
			);
			return [
				...panels,
				...deedsFlow(desk, deeds, width, scale),
				...panelShelves(desk, cards, width, scale, { kind: 'tall', tallest })
			];
		},
		ON_A_WALL
	);

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
	const count = Math.max(1, Math.ceil(all.length / size));
	return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}
