import type { Card, Plan } from '../plan.ts';

/**
 * What of a plan its paper carries inside, for whoever opens the PDF again: never what lies in the bin, and private
 * cards only when the people in the room want them on the paper. Without those no revision goes along either: it holds them.
 */
export function planOnPaper(plan: Plan, includePrivate: boolean): Plan {
	const cards = (Object.values(plan.cards) as Card[]).filter(
		(card) => !card.binned && (includePrivate || !card.private)
	);
	return {
		...plan,
		cards: Object.fromEntries(cards.map((card) => [card.id, card])),
		...(!includePrivate && { revisions: {} })
	};
}
