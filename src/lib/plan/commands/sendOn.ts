import type { Destination } from '../boards/destinations.ts';
import { placeAt } from '../boards/destinations.ts';
import type { Change } from '../change.ts';
import type { CardId, Plan } from '../plan.ts';
import { combine } from './combine.ts';
import { copyCards } from './copyCards.ts';

/**
 * Lays copies of cards on another board, in their order and in the hand that made them; the first ones stay where they
 * are. Does not apply when all of them lie there already.
 */
export const sendOn = (
	plan: Plan,
	cards: readonly { readonly from: CardId; readonly id: CardId }[],
	to: Destination
): Change =>
	combine(
		plan,
		'sendOn',
		cards.map((card) => (now: Plan) => copyCards(now, [card], placeAt(to, now.cards[card.from]?.concept)))
	);
