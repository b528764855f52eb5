import {
	type BoardId,
	type Card,
	type Place,
	cardsAt,
	isClosed,
	isHidden,
	partsOf,
	peopleIn,
	placesOn,
	soundsOf
} from '#lib/plan/index.ts';
import type { OpenPlan, Speech, Turn } from '#lib/session/index.ts';
import { linesOfPerson } from '../card/linesOfPerson.ts';
import { zoneTitle } from '../keys.ts';

/** What of a card can be heard. */
export const sayableOf = ({ words }: OpenPlan, card: Card): Turn['what'] => ({
	lines: words.ofCard(card),
	sounds: soundsOf(card),
	concept: card.concept,
	languages: words.languages
});

/** What is heard of a place: its name, then its cards, or in a ring its people, in their order. Nothing where none can be heard. */
export function turnsOfPlace(open: OpenPlan, place: Place, speech: Speech): readonly Turn[] {
	const { session, words } = open;
	const ring = partsOf(place)?.zone.people;
	const people = (ring === undefined ? [] : peopleIn(session.plan, ring)).map((person) => ({
		id: person.id,
		what: { lines: linesOfPerson(words, person) }
	}));
	const cards = cardsAt(session.plan, place)
		.filter(({ sort }) => sort === undefined || sort === session.sort?.id)
		.map((card) => ({ id: card.id, what: sayableOf(open, card) }));
	const turns = [...people, ...cards].filter(({ what }) => speech.canSay(what));
	return turns.length
		? [{ id: place, what: { lines: zoneTitle(session.plan, words, place) } }, ...turns]
		: [];
}

/** What is heard of a board: zone after zone, as they are listed; what is hidden is not heard. */
export const turnsOfBoard = (open: OpenPlan, board: BoardId, speech: Speech): readonly Turn[] =>
	placesOn(board, open.session.plan)
		.filter((place) => !isHidden(open.session.plan, place) && !isClosed(open.session.plan, place))
		.flatMap((place) => turnsOfPlace(open, place, speech));
