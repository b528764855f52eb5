/** Veivalg: the roads side by side on one sheet, so that two people can compare them with a finger. */
import { type Desk, turned } from '../desk.ts';
import { inTurn, shelf } from '../flow.ts';
import { ON_A_WALL, flowPages } from '../flowPages.ts';
import type { DraftPage } from '../pageFrame.ts';
import { SCALE_OF_MANY, type Scale } from '../paper.ts';
import { panelFlow } from '../panel.ts';
import type { PrintBoard } from '../printJob.ts';
import { laneBox, laneFlow } from './laneBox.ts';

const GAP = 8;
/** A road that can be read; where more do not stand beside each other, they stand in rows. */
const NARROWEST = 165;
const SCALES: readonly Scale[] = [
	{ ...SCALE_OF_MANY, picture: 56, first: 14, second: 12, small: 9.5, gap: GAP },
	{ ...SCALE_OF_MANY, picture: 46, first: 13, second: 11, gap: 6 },
	{ ...SCALE_OF_MANY, picture: 38, first: 12, second: 10, gap: 5 },
	{ ...SCALE_OF_MANY, picture: 30, first: 10.5, second: 9, gap: 4 },
	{ ...SCALE_OF_MANY, picture: 22, first: 9.5, second: 9, gap: 3 }
];

export const veivalgPages = (desk: Desk, board: PrintBoard): readonly DraftPage[] =>
	flowPages(
		desk,
		board,
		turned(desk, 'across'),
		(scale, { first, tallest }) => {
			const lanes = (board.lanes ?? []).map((lane) => ({
				lane,
				cards: board.zones.find(({ id }) => id === lane.id)?.cards ?? []
			}));
			const beside = Math.max(1, Math.floor((first.width + GAP) / (NARROWEST + GAP)));
			const rows = inRows(lanes, beside).map((some) => {
				const width = (first.width - GAP * (some.length - 1)) / some.length;
				const alone = some.map((one) => laneFlow(desk, one, first.width, SCALE_OF_MANY, tallest));
				return shelf(
					some.map((one) => laneBox(desk, one, width, scale)),
					[inTurn(alone, GAP)],
					GAP,
					tallest
				);
			});
			const others = board.zones.filter(
				({ id, cards }) => cards.length > 0 && !lanes.some(({ lane }) => lane.id === id)
			);
			return [
				...rows,
				...others.map((zone) => panelFlow(desk, zone, first.width, scale, { kind: 'tall', tallest }))
			];
		},
		{ ...ON_A_WALL, scales: SCALES, growth: 120 }
	);

/** In as few rows as may be, evenly filled. */
function inRows<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
	const count = Math.ceil(all.length / most);
	const each = Math.ceil(all.length / Math.max(1, count));
	return Array.from({ length: count }, (_, at) => all.slice(at * each, (at + 1) * each));
}
