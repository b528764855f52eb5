/** What the adviser is reminded of, softly: nothing here refuses anything. */
import { BOARDS, placeOf } from '../boards/boards.ts';
import type { Card, Plan } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';

const ENOUGH = 3;
const MAPPING = BOARDS['jeg-kan'].zones.map(({ id }) => placeOf('jeg-kan', id));

/** Elements of the programme lie there, and hardly anything is known of what the person can. */
export function lacksMapping(plan: Plan): boolean {
	const mapped = MAPPING.reduce((sum, place) => sum + cardsAt(plan, place).length, 0);
	return mapped < ENOUGH && cardsAt(plan, placeOf('min-vei', 'elementer')).length > 0;
}

/** Steps and elements that nobody answers for. The first of those on a card does. */
export const withoutOwner = (plan: Plan): readonly Card[] =>
	['steg', 'elementer']
		.flatMap((zone) => cardsAt(plan, placeOf('min-vei', zone)))
		.filter(({ who, status }) => !who.length && status !== 'done' && status !== 'stopped');
