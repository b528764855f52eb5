import { placeOf } from '../boards/boards.ts';
import { addMonths } from '../law/days.ts';
import type { Card, Plan } from '../plan.ts';
import { cardsAt } from './cardsAt.ts';

/** After the first day in a job there is a talk after so many months. */
export const FOLLOW_UP_MONTHS = [3, 6, 12] as const;
export type FollowUpMonth = (typeof FOLLOW_UP_MONTHS)[number];
export const AFTER_PLACE = placeOf('fem-trinn', 'etter');

export const followUpDay = (start: string, months: FollowUpMonth): string => addMonths(start, months);

export const followUp = (plan: Plan, months: FollowUpMonth): Card | undefined =>
	cardsAt(plan, AFTER_PLACE).find((card) => card.role === `oppfolging-${months}`);
