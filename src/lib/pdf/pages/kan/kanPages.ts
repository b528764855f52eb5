/** Det jeg kan: six fields of what is mapped, and over them the life line where it is switched on. */
import { type Desk, turned } from '../desk.ts';
import { whole } from '../flow.ts';
import { ON_A_WALL, flowPages } from '../flowPages.ts';
import type { DraftPage } from '../pageFrame.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintBoard } from '../printJob.ts';
import { lifeLine } from './lifeLine.ts';

export function kanPages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const zones = board.zones.filter(({ id, cards }) => cards.length > 0 || id !== 'fri');
	return flowPages(
		desk,
		board,
		turned(desk, 'across'),
		(scale, { first, tallest }) => {
			const line =
				board.lifeLine && lifeLine(desk, board.lifeLine, first.width, Math.max(36, scale.picture * 0.7));
			return [
				...(line && line.height <= tallest ? [whole(line)] : []),
				...panelShelves(desk, zones, first.width, scale, { kind: 'tall', tallest, empty: 44 })
			];
		},
		ON_A_WALL
	);
}
