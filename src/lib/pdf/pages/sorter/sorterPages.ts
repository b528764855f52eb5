/** Sorter: under each question three columns, and what waits. */
import { type Box, sideBySide } from '../box.ts';
import { type Desk, turned } from '../desk.ts';
import { type Flowing, headed, shelf } from '../flow.ts';
import { ON_A_WALL, flowPages } from '../flowPages.ts';
import type { DraftPage } from '../pageFrame.ts';
import type { Scale } from '../paper.ts';
import { panelBox, panelFlow } from '../panel.ts';
import type { PrintBoard, PrintSort, PrintZone } from '../printJob.ts';
import { headingBox } from '../words.ts';
import { columnSign } from './columnSign.ts';

const COLUMNS = ['a', 'b', 'c'] as const;

export const sorterPages = (desk: Desk, board: PrintBoard): readonly DraftPage[] =>
	flowPages(
		desk,
		board,
		turned(desk, 'across'),
		(scale, { first, tallest }) => {
			const zoneOf = (id: string): PrintZone[] => board.zones.filter((zone) => zone.id === id);
			const rest = zoneOf('fri').filter(({ cards }) => cards.length > 0);
			return [
				...(board.sorts ?? []).flatMap((sort) => sortParts(desk, sort, zoneOf, first.width, scale, tallest)),
				...rest.map((zone) => panelFlow(desk, zone, first.width, scale, { kind: 'tall', tallest }))
			];
		},
		ON_A_WALL
	);

function sortParts(
	desk: Desk,
	sort: PrintSort,
	zoneOf: (id: string) => readonly PrintZone[],
	width: number,
	scale: Scale,
	tallest: number
): readonly Flowing[] {
	const columns = COLUMNS.flatMap((column) =>
		zoneOf(`${sort.id}/${column}`).map((zone) => ({ zone, sign: columnSign(column) }))
	);
	const waiting = ['senere', 'bunke']
		.flatMap((zone) => zoneOf(`${sort.id}/${zone}`))
		.filter(({ cards }) => cards.length > 0);
	const room = (width - scale.gap * (columns.length - 1)) / Math.max(1, columns.length);
	const boxes = columns.map(({ zone, sign }) =>
		panelBox(desk, zone, room, scale, { kind: 'tall', tallest: Infinity, empty: 60, sign })
	);
	const question: Box | undefined = sort.question && headingBox(desk, sort.question, width, 'H2', 17);
	const left = tallest - (question ? question.height + scale.gap : 0);
	const together = sideBySide(boxes, scale.gap);
	const alone = columns.map(({ zone, sign }) =>
		panelFlow(desk, zone, width, scale, { kind: 'tall', tallest: left, empty: 40, sign })
	);
	const sorted = shelf([together], alone, scale.gap, left);
	return [
		...(columns.length ? [question ? headed(question, sorted, scale.gap) : sorted] : []),
		...waiting.map((zone) => panelFlow(desk, zone, width, scale, { kind: 'tall', tallest }))
	];
}
