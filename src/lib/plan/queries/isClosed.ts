import { partsOf } from '../boards/boards.ts';
import type { Place, Plan } from '../plan.ts';
import { cardsAt } from './cardsAt.ts';

/** The row of Jobb i fem trinn that is opened, step by step, when it is needed. */
const CLOSED_BY_DEFAULT = 'kultur';

/** Whether a place is folded away. Its cards stay in it; the screen tells how many. */
export function isClosed(plan: Plan, place: Place): boolean {
	return partsOf(place)?.layer === CLOSED_BY_DEFAULT && plan.zones[`zone:${place}`]?.open !== true;
}

/** How many cards lie folded away there. */
export const countClosed = (plan: Plan, place: Place): number =>
	isClosed(plan, place) ? cardsAt(plan, place).length : 0;
