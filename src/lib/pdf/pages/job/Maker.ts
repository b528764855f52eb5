import { type Card, type Place, type Plan, cardsAt } from '#lib/plan/index.ts';
import type { PrintCard } from '../printJob.ts';
import type { CardMaker } from './CardMaker.ts';
import type { Speech } from './Speech.ts';

/** All that makes a board of a plan into print. */
export interface Maker {
	readonly plan: Plan;
	readonly speech: Speech;
	readonly cards: CardMaker;
	/** Whether a card may stand on this paper. */
	readonly isShown: (card: Card) => boolean;
	/** The cards were chosen one by one. */
	readonly isChosen: boolean;
	/** Left-out private cards are told of: on the paper of those who made the plan. */
	readonly tellsWithheld: boolean;
}

export const makeAt = (maker: Maker, place: Place): Promise<readonly PrintCard[]> =>
	makeAll(maker, cardsAt(maker.plan, place));

export const makeAll = ({ cards, isShown }: Maker, some: readonly Card[]): Promise<readonly PrintCard[]> =>
	Promise.all(some.filter(isShown).map((card) => cards.card(card)));
