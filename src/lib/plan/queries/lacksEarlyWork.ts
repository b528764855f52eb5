import { addMonths } from '../law/days.ts';
import type { Card, Plan } from '../plan.ts';

const EARLY_MONTHS = 3;
const WORK = /^(work|placement)\.|^step\.(visit|start-placement|trial-day|interview)$/;
const ROLES = /praksis|arbeid|jobb/;
const isWork = (card: Card): boolean => WORK.test(card.concept ?? '') || ROLES.test(card.role ?? '');
const isOnTheRoad = ({ place }: Card): boolean => /^min-vei\/(naa|steg|elementer)$|^min-uke\//.test(place);

/**
 * Whether the plan holds nothing of work in its first three months, counted from the start of the programme or from
 * the day the plan was made: early contact with work is what the practice asks for. A card without a day counts as early.
 */
export function lacksEarlyWork(plan: Plan): boolean {
	const last = addMonths(plan.programme.start ?? plan.head.created, EARLY_MONTHS);
	return !(Object.values(plan.cards) as Card[]).some(
		(card) =>
			!card.binned &&
			card.status !== 'stopped' &&
			isOnTheRoad(card) &&
			isWork(card) &&
			(card.from ?? card.to ?? '') <= last
	);
}
