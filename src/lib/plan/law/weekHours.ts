import type { Card, Plan } from '../plan.ts';

/**
 * Hours a week by kind of element, as the week shows them; `work15` for those that count among the fifteen
 * work-directed hours, `program` for all together. What belongs to no element is the participant's own time.
 */
export type WeekHours = Readonly<Record<string, number>> & { readonly program: number };

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Hours of one slot; none without both times, or with the end first. */
export const hoursOf = ({ start, end }: Pick<Card, 'start' | 'end'>): number =>
	start === undefined || end === undefined ? 0 : Math.max(0, minutes(end) - minutes(start)) / 60;

export function weekHours(plan: Plan): WeekHours {
	const sums: Record<string, number> & { program: number } = { program: 0 };
	for (const card of Object.values(plan.cards) as Card[]) {
		if (card.binned || !card.place.startsWith('min-uke/')) continue;
		const element = card.parent === undefined ? undefined : plan.cards[card.parent];
		const hours = hoursOf(card);
		if (!element || element.binned || element.status === 'stopped' || !hours) continue;
		const kind = element.countsAsWork ? 'work15' : (element.role ?? 'other');
		sums[kind] = (sums[kind] ?? 0) + hours;
		sums.program += hours;
	}
	return sums;
}
