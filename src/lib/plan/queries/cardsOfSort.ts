import { placeOf } from '../boards/boards.ts';
import type { Sort, SortId } from '../layout.ts';
import type { Card, Plan } from '../plan.ts';
import { byRank } from '../rank.ts';
import { cardsAt } from './cardsAt.ts';

/** The pile, the three columns, and what waits. */
export const SORT_ZONES = ['bunke', 'a', 'b', 'c', 'senere'] as const;
export type SortZone = (typeof SORT_ZONES)[number];

/** The questions of a plan, oldest first. */
export const sortsOf = (plan: Plan): readonly Sort[] => (Object.values(plan.sorts) as Sort[]).sort(byRank);

/** The cards of one question in one of its zones. A card that names no question we have belongs to the first. */
export function cardsOfSort(plan: Plan, sort: SortId, zone: SortZone): readonly Card[] {
	const first = sortsOf(plan)[0]?.id;
	return cardsAt(plan, placeOf('sorter', zone)).filter((card) => {
		const named = card.sort !== undefined && plan.sorts[card.sort] ? card.sort : first;
		return named === sort;
	});
}
