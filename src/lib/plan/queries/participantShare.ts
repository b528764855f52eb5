import type { Card, Plan } from '../plan.ts';

/** How many of the plan's cards the participant put there: the sign of whose plan it is. */
export function participantShare(plan: Plan): { own: number; all: number } {
	const cards = (Object.values(plan.cards) as Card[]).filter((card) => !card.binned);
	return { own: cards.filter((card) => card.author === 'participant').length, all: cards.length };
}
