import { placeOf } from '../boards/boards.ts';
import type { Change } from '../change.ts';
import { addMonths } from '../law/days.ts';
import type { Card, CardId, Plan, Text } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import { addCard } from './addCard.ts';
import { combine } from './combine.ts';

export const GUIDANCE_ROLE = 'guidance';
const GUIDANCE_CONCEPT = 'edu.counsellor';

/** The cards of career guidance on the road: guidance is a process, not one talk. */
export const guidanceCards = (plan: Plan): readonly Card[] =>
	cardsAt(plan, placeOf('min-vei', 'steg')).filter(
		({ role, concept }) => role === GUIDANCE_ROLE || concept === GUIDANCE_CONCEPT
	);

export interface GuidanceTalk {
	readonly id: CardId;
	readonly text: Text;
	readonly day: string;
	readonly done: boolean;
}

/** When guidance is given in a programme that starts on this day: before it, at its start, and half a year in. */
export const guidanceDays = (start: string): readonly [before: string, start: string, follow: string] => [
	addMonths(start, -1),
	start,
	addMonths(start, 6)
];

/** Lays guidance on the road, each card with its day. */
export const layGuidance = (plan: Plan, talks: readonly GuidanceTalk[]): Change =>
	combine(
		plan,
		'addCard',
		talks.map(
			({ id, text, day, done }) =>
				(now: Plan): Change =>
					addCard(now, {
						id,
						place: placeOf('min-vei', 'steg'),
						concept: GUIDANCE_CONCEPT,
						text,
						author: 'adviser',
						details: { role: GUIDANCE_ROLE, to: day, status: done ? 'done' : 'planned' }
					})
		)
	);
