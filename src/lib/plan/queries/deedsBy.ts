import { LAYERS, layerPlace, placeOf } from '../boards/boards.ts';
import type { Card, Person, PersonId, Plan } from '../plan.ts';
import { byRank } from '../rank.ts';
import { cardsAt } from './cardsAt.ts';

/** Who does what, as the people on steps and elements say. */
export interface Deeds {
	readonly mine: readonly Card[];
	/** Everybody else who does something, ring by ring as they stand. */
	readonly others: readonly { readonly person: Person; readonly cards: readonly Card[] }[];
	/** What nobody has taken on. */
	readonly nobodys: readonly Card[];
}

const DEEDS = [
	placeOf('min-vei', 'steg'),
	placeOf('min-vei', 'elementer'),
	...['t1', 't2', 't3', 't4', 't5'].flatMap((zone) => LAYERS.map((layer) => layerPlace(zone, layer))),
	placeOf('fem-trinn', 'etter')
];

/** What lies on the plan's steps and elements and is not done or stopped. */
const openDeeds = (plan: Plan): readonly Card[] =>
	DEEDS.flatMap((place) => cardsAt(plan, place)).filter(
		({ status }) => status !== 'done' && status !== 'stopped'
	);

const isMe = (plan: Plan, id: PersonId): boolean => plan.people[id]?.ring === 'me';

/** What the participant does, what others do, and what is nobody's: open steps and elements by their people. */
export function deedsBy(plan: Plan): Deeds {
	const open = openDeeds(plan);
	const people = (Object.values(plan.people) as Person[]).filter(({ ring }) => ring !== 'me').sort(byRank);
	return {
		mine: open.filter((card) => card.who.some((id) => isMe(plan, id))),
		others: people
			.map((person) => ({ person, cards: open.filter((card) => card.who.includes(person.id)) }))
			.filter(({ cards }) => cards.length > 0),
		nobodys: open.filter((card) => !card.who.some((id) => plan.people[id]))
	};
}

/** Every card somebody stands on, board by board. */
export const cardsWith = (plan: Plan, id: PersonId): readonly Card[] =>
	(Object.values(plan.cards) as Card[])
		.filter((card) => !card.binned && card.who.includes(id))
		.sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : byRank(one, other)));
