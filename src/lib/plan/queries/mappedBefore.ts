import { partsOf } from '../boards/boards.ts';
import type { Author, Card, Place, Plan, Text } from '../plan.ts';
import type { MappedBy } from '../programme.ts';
import { cardsAt, cardsOn, shownPlace } from './cardsAt.ts';

/** What was mapped already, by whom and when, as far as the plan knows. */
export interface MappedBefore {
	/** The very same thing, or only the same field. */
	readonly what: 'card' | 'field';
	readonly card: Card;
	readonly place: Place;
	readonly by?: MappedBy;
	/** Whose hand, where nobody says where it was taken from. */
	readonly author: Author;
	readonly on?: string;
}

const sayings = (text: Text): readonly string[] =>
	Object.entries(text).map(([tag, { text: words }]) => `${tag} ${words.trim().toLocaleLowerCase('nb')}`);

/** Cards say the same when they are of one concept, or share their words in some language. */
function isSame(one: Card, other: Card): boolean {
	if (one.concept !== undefined && other.concept !== undefined) return one.concept === other.concept;
	const said = sayings(one.text);
	return sayings(other.text).some((words) => said.includes(words));
}

/**
 * Whether a card that was just laid on Det jeg kan maps what is mapped: the same thing lies there, or its field was
 * taken over from somebody. It is only told; nobody is kept from laying it.
 */
export function mappedBefore(plan: Plan, laid: Card): MappedBefore | undefined {
	const here = shownPlace(laid);
	if (here === undefined || partsOf(here)?.board !== 'jeg-kan') return undefined;
	const same = cardsOn(plan, 'jeg-kan').find((card) => card.id !== laid.id && isSame(card, laid));
	const taken = cardsAt(plan, here).find((card) => card.id !== laid.id && card.takenFrom !== undefined);
	const card = same ?? taken;
	if (!card) return undefined;
	const by = card.takenFrom ?? plan.programme.mappedBy;
	const on = card.takenFrom === undefined ? plan.programme.mappingDone : card.takenOn;
	return {
		what: same ? 'card' : 'field',
		card,
		place: shownPlace(card) ?? here,
		author: card.author,
		...(by !== undefined && { by }),
		...(on !== undefined && { on })
	};
}
