import type { Card, Plan } from '../plan.ts';
import type { Session } from '../talks.ts';

/** Newest first; of two on one day the one whose id is larger. */
export const meetingsOf = (plan: Plan): readonly Session[] =>
	(Object.values(plan.sessions) as Session[]).sort((a, b) =>
		a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1
	);

/** The meeting of this day that nobody has closed yet. */
export const openMeeting = (plan: Plan, day: string): Session | undefined =>
	meetingsOf(plan).find((session) => session.day === day && !session.closed);

/** The meeting whose questions were left, if they have not been finished in one since. */
export function leftMeeting(plan: Plan): Session | undefined {
	const [left] = meetingsOf(plan).filter((session) => session.leftAt !== undefined);
	return left;
}

/** The participant's cards that others have changed, and that the participant has not been shown yet. */
export const unseenCards = (plan: Plan): readonly Card[] =>
	(Object.values(plan.cards) as Card[]).filter((card) => card.unseen && !card.binned);
