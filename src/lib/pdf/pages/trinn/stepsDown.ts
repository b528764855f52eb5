/** Jobb i fem trinn on a narrow page: step under step, each with what lies in it, layer by layer. */
import type { Desk } from '../desk.ts';
import { type Flowing, headed, whole } from '../flow.ts';
import { flowPages } from '../flowPages.ts';
import type { DraftPage } from '../pageFrame.ts';
import type { Paper } from '../paper.ts';
import type { PanelOptions } from '../panel.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintBoard, PrintCard, PrintSteps } from '../printJob.ts';
import { stepHeads } from './stepHeads.ts';

/** Words beside the picture: six steps share the height of a page. */
const CARDS: Omit<PanelOptions, 'tallest'> = { kind: 'wide', narrowest: 150 };

export const stepsDown = (
	desk: Desk,
	board: PrintBoard,
	steps: PrintSteps,
	paper: Paper
): readonly DraftPage[] =>
	flowPages(desk, board, paper, (scale, { first: { width }, tallest }) => {
		const heads = stepHeads(desk, steps.columns, width);
		const rest = board.zones.filter(({ id, cards }) => id === 'fri' && cards.length > 0);
		return [
			...steps.columns.flatMap(({ id }, at): readonly Flowing[] => {
				const head = heads[at];
				const zones = steps.layers.flatMap((layer) => {
					const cards = cardsAt(board, id, layer.id);
					return cards.length ? [{ id: layer.id, title: layer.title, cards }] : [];
				});
				if (!head) return [];
				const room = tallest - head.height - scale.gap;
				const [first, ...others] = panelShelves(desk, zones, width, scale, { ...CARDS, tallest: room });
				return first ? [headed(head, first, scale.gap), ...others] : [whole(head)];
			}),
			...panelShelves(desk, rest, width, scale, { ...CARDS, tallest })
		];
	});

/** The follow-up after has no layers: its cards lie with those of the steps themselves. */
export const cardsAt = (board: PrintBoard, column: string, layer: string): readonly PrintCard[] =>
	board.zones.find(({ id }) => id === `${column}/${layer}` || (id === column && layer === 'steg'))?.cards ??
	[];
