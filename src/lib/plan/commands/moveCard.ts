import { partsOf } from '../boards/boards.ts';
import { kindAt } from '../boards/kinds.ts';
import { type Change, changeOf, nothing } from '../change.ts';
import type { CardId, Place, Plan } from '../plan.ts';
import { cardsAt, shownPlace } from '../queries/cardsAt.ts';
import { rankAt } from '../rank.ts';

/**
 * Moves a card to a place, to stand at `index` among the cards there (the moved card not counted).
 * The order of all other cards stays as it is. Does not apply to a card that is already there.
 */
export function moveCard(plan: Plan, id: CardId, place: Place, index: number): Change {
	const card = plan.cards[id];
	const there = partsOf(place);
	if (!card || card.binned || !there || there.zone.people) return nothing;
	const here = cardsAt(plan, place);
	const others = here.filter((other) => other.id !== id);
	const at = Math.max(0, Math.min(index, others.length));
	if (shownPlace(card) === place && here.indexOf(card) === at) return nothing;
	return changeOf(plan, 'moveCard', [
		[id, 'place', place],
		[id, 'rank', rankAt(others, at)],
		[id, 'role', card.role ?? kindAt(place, card.concept)]
	]);
}
