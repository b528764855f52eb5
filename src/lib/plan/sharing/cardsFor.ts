import { ALL_PLACES, placeOf } from '../boards/boards.ts';
import { staysAmongAdvisers } from '../boards/privateConcepts.ts';
import type { Card, Place, Plan } from '../plan.ts';
import { byRank } from '../rank.ts';
import type { Share } from '../talks.ts';
import { shareState } from './shareState.ts';

/** A private card, and one in the bin, can never be chosen for anybody. */
export const canBeShared = (card: Card): boolean => !card.private && !card.binned;

const isInWeek = (card: Card): boolean => card.place.startsWith('min-uke/');
const ORDER = new Map(ALL_PLACES.map((place, index) => [place, index]));
const placeIn = ({ place }: Card): number => ORDER.get(place) ?? ORDER.size;
/** Place by place in the order of the boards. */
const inOrder = (cards: Iterable<Card>): readonly Card[] =>
	[...cards].sort((a, b) => placeIn(a) - placeIn(b) || byRank(a, b));
const cardsOf = (plan: Plan): readonly Card[] => Object.values(plan.cards);

/**
 * What a recipient sees of the plan as it is now: the cards of the share and, where it has the week, what lies in the
 * week. A card that became private since is not among them. Nothing once the consent is
 * withdrawn, or the day it was given until has passed.
 */
export function cardsFor(plan: Plan, share: Share, today: string): readonly Card[] {
	if (shareState(share, today) !== 'open') return [];
	const chosen = new Set<string>(share.cards);
	return inOrder(
		cardsOf(plan).filter(
			(card) => canBeShared(card) && (chosen.has(card.id) || (share.week && isInWeek(card)))
		)
	);
}

const at = (...places: readonly Place[]) => new Set(places);
/** Where the cards lie that each recipient most often needs. */
const PROPOSED: Readonly<Record<string, ReadonlySet<Place>>> = {
	employer: at(
		placeOf('min-vei', 'maal'),
		placeOf('fem-trinn', 't4/steg'),
		placeOf('fem-trinn', 't4/sprak'),
		placeOf('fem-trinn', 't5/steg'),
		placeOf('fem-trinn', 't5/sprak')
	),
	'career-centre': at(
		...['sprak', 'skole', 'jobb', 'annet', 'for', 'papir'].map((zone) => placeOf('jeg-kan', zone)),
		placeOf('min-vei', 'maal'),
		placeOf('min-vei', 'stjerne')
	),
	county: at(
		...['sprak', 'skole', 'jobb', 'papir'].map((zone) => placeOf('jeg-kan', zone)),
		placeOf('min-vei', 'maal'),
		placeOf('min-vei', 'stjerne')
	),
	nav: at(placeOf('min-vei', 'maal'), placeOf('min-vei', 'steg'), placeOf('min-vei', 'elementer'))
};

/**
 * The cards to begin with for this recipient. Never a private one; a volunteer and an employer get no health, economy
 * or relations card even where it was opened.
 */
export function proposedCards(plan: Plan, to: string): readonly Card[] {
	const places = PROPOSED[to];
	if (!places) return [];
	const isOpen =
		to === 'employer' || to === 'volunteer' ? (card: Card) => !staysAmongAdvisers(card.concept) : () => true;
	return inOrder(cardsOf(plan).filter((card) => canBeShared(card) && places.has(card.place) && isOpen(card)));
}
/** Whether the week goes along from the start. */
export const proposesWeek = (to: string): boolean => to === 'employer' || to === 'volunteer';
