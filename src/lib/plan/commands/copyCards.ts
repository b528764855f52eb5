import { type Change, nothing } from '../change.ts';
import type { Author, Card, CardId, Place, Plan } from '../plan.ts';
import { addCard } from './addCard.ts';
import { combine } from './combine.ts';

/**
 * Lays a copy of each card at a place, in the order given: what was sorted or mapped is not said twice. The copy says
 * the same in the same hand. A card of the same concept, or of the same own words, that lies there already is passed by.
 */
export function copyCards(
	plan: Plan,
	cards: readonly { readonly from: CardId; readonly id: CardId }[],
	place: Place,
	hand?: Author
): Change {
	return combine(
		plan,
		'copyCards',
		cards.map(({ from, id }) => (now: Plan): Change => {
			const card = now.cards[from];
			if (!card || isThere(now, card, place)) return nothing;
			const { picture, concept, private: isPrivate, sound, sounds } = card;
			return addCard(now, {
				id,
				place,
				text: card.text,
				author: hand ?? card.author,
				...(concept !== undefined && { concept }),
				...(picture && { picture }),
				details: { private: isPrivate, ...(sound && { sound }), ...(sounds && { sounds }) }
			});
		})
	);
}

const isThere = (plan: Plan, card: Card, place: Place): boolean =>
	Object.values(plan.cards).some(
		(other) =>
			other.place === place &&
			!other.binned &&
			(other.concept === undefined
				? JSON.stringify(other.text) === JSON.stringify(card.text)
				: other.concept === card.concept)
	);
