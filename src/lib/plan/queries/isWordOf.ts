import { placeOf } from '../boards/boards.ts';
import type { Card, CardId, Plan } from '../plan.ts';
import { byRank } from '../rank.ts';

/** Where the words from a workplace lie: inside their placement card. */
export const WORDS_PLACE = placeOf('min-vei', 'ord');
export const isWordOf = (card: Card, placement?: CardId): boolean =>
	card.place === WORDS_PLACE && (placement === undefined || card.parent === placement);

/** The words that belong to a placement, in order. */
export const wordsOf = (plan: Plan, placement: CardId): readonly Card[] =>
	(Object.values(plan.cards) as Card[])
		.filter((card) => !card.binned && isWordOf(card, placement))
		.sort(byRank);
