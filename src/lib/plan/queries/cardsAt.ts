import { partsOf, placeOf, placesOn, isBoardId, type BoardId } from '../boards/boards.ts';
import type { Card, Place, Plan } from '../plan.ts';
import { byRank } from '../rank.ts';

const indexes = new WeakMap<Plan['cards'], ReadonlyMap<Place, readonly Card[]>>();
const none: readonly Card[] = [];

/** Where a card is shown: its place, or the free zone of its board where this app has no such place. */
export function shownPlace(card: Card): Place | undefined {
	if (partsOf(card.place)) return card.place;
	const board = card.place.split('/')[0] ?? '';
	return isBoardId(board) ? placeOf(board, 'fri') : undefined;
}

function indexOf(cards: Plan['cards']): ReadonlyMap<Place, readonly Card[]> {
	let index = indexes.get(cards);
	if (!index) {
		const places = new Map<Place, Card[]>();
		for (const card of Object.values(cards) as Card[]) {
			const place = card.binned ? undefined : shownPlace(card);
			if (place === undefined) continue;
			const here = places.get(place);
			if (here) here.push(card);
			else places.set(place, [card]);
		}
		for (const here of places.values()) here.sort(byRank);
		index = places;
		indexes.set(cards, index);
	}
	return index;
}

/** The cards at a place, in order, without those in the bin. */
export const cardsAt = (plan: Plan, place: Place): readonly Card[] => indexOf(plan.cards).get(place) ?? none;

/** The cards of a board, place by place in the board's own order. */
export const cardsOn = (plan: Plan, board: BoardId): readonly Card[] =>
	placesOn(board, plan).flatMap((place) => cardsAt(plan, place));

/** What lies in the bin, newest rank last. */
export const binnedCards = (plan: Plan): readonly Card[] =>
	(Object.values(plan.cards) as Card[]).filter((card) => card.binned).sort(byRank);
