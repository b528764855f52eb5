import {
	type Card,
	LAYER_STARTERS,
	type Place,
	type Plan,
	type Zone,
	cardsAt,
	partsOf,
	roleOfConcept,
	sameAs
} from '#lib/plan/index.ts';
import { AREAS } from '#lib/symbols/index.ts';
import type { FreshCard } from '../dragItems.ts';

const OFFERED = 14;

/** Pictures for a place: what its board suggests first, then more of the same life areas; not what lies there already. */
export function suggestionsFor(plan: Plan, place: Place): readonly string[] {
	const { zone, layer } = partsOf(place) ?? {};
	if (zone?.people) return peopleFor(plan, zone);
	const starter = layer && layer !== 'steg' ? LAYER_STARTERS[layer] : (zone?.starter ?? []);
	const near = AREAS.filter((area) => starter.some((concept) => area.concepts.includes(concept)));
	const lyingHere = new Set(cardsAt(plan, place).map((card) => card.concept));
	const offered = new Set([...starter, ...near.flatMap((area) => area.concepts)]);
	return [...offered].filter((concept) => !lyingHere.has(concept)).slice(0, OFFERED);
}

/** Who could stand in a ring: those it suggests, then all others; nobody who is in the plan already. */
function peopleFor(plan: Plan, zone: Zone): readonly string[] {
	const others = AREAS.find(({ id }) => id === 'people')?.concepts ?? [];
	return [...new Set([...zone.starter, ...others, 'me.family'])]
		.filter((concept) => concept !== 'person.me' && !sameAs(plan, roleOfConcept(concept), {}))
		.slice(0, OFFERED);
}

/** What the people in the room made for this plan: own words, photos and drawings, each once. */
export function ownCards(plan: Plan): readonly FreshCard[] {
	const seen = new Set<string>();
	return (Object.values(plan.cards) as Card[])
		.filter((card) => card.concept === undefined || (card.picture && card.picture.kind !== 'symbol'))
		.flatMap((card) => {
			const key = JSON.stringify([card.picture, card.text]);
			if (seen.has(key)) return [];
			seen.add(key);
			return [
				{
					text: card.text,
					...(card.concept === undefined ? {} : { concept: card.concept }),
					...(card.picture ? { picture: card.picture } : {})
				}
			];
		});
}
