import { partsOf } from '../boards/boards.ts';
import { kindAt } from '../boards/kinds.ts';
import { isPrivateFromStart } from '../boards/privateConcepts.ts';
import { type Change, changeOf, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Author, Card, CardId, Picture, Place, Plan, Text } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import { rankAt } from '../rank.ts';

export interface NewCard {
	readonly id: CardId;
	readonly place: Place;
	/** Where among the cards there; behind them when left out. */
	readonly index?: number;
	readonly concept?: string;
	readonly picture?: Picture;
	readonly text: Text;
	readonly author: Author;
	/** What else is known of it; its texts go in `text`. */
	readonly details?: Partial<
		Omit<
			Card,
			'id' | 'place' | 'rank' | 'concept' | 'picture' | 'text' | 'author' | 'where' | 'why' | 'helps'
		>
	>;
}

/** Lays a new card on a board. Does not apply where the board has no such place, or the card is there already. */
export function addCard(plan: Plan, card: NewCard): Change {
	const place = partsOf(card.place);
	if (!place || place.zone.people || plan.cards[card.id]) return nothing;
	const others = cardsAt(plan, card.place);
	const fields: [string, FieldValue | undefined][] = [
		['place', card.place],
		['rank', rankAt(others, card.index ?? others.length)],
		['author', card.author],
		['concept', card.concept],
		['role', kindAt(card.place, card.concept)],
		['picture', card.picture as FieldValue | undefined],
		...Object.entries(card.text).map(([tag, words]): [string, FieldValue] => [
			`text.${tag}`,
			words as unknown as FieldValue
		])
	];
	if (place.zone.private || isPrivateFromStart(card.concept)) fields.push(['private', true]);
	for (const [field, value] of Object.entries(card.details ?? {})) fields.push([field, value as FieldValue]);
	return changeOf(
		plan,
		'addCard',
		fields.map(([field, value]) => [card.id, field, value] as const)
	);
}
