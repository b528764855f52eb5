/** Plans for journeys that begin in the middle: as files, the way they come to a tablet. */
import { writePlanFile } from '#lib/exchange/index.ts';
import type { Card, Head, Place, Plan } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import type { PlanBytes } from './page-models/index.ts';

export const fileOf = (plan: Plan): PlanBytes => ({ bytes: writePlanFile(plan, new Map()) });

/** A plan file drawn as in `aPlan`: `planFile({ 'meg/god': ['Synge|أغني'] }, { own: 'ar' })`. */
export const planFile = (
	drawn: Readonly<Record<Place, readonly string[]>>,
	head: Partial<Head> = {}
): PlanBytes => fileOf(aPlan(drawn, head));

/** The same plan with more said of one of its cards. */
export function withCard(plan: Plan, id: Card['id'], more: Partial<Card>): Plan {
	const card = plan.cards[id];
	if (!card) throw new Error(`No card ${id}`);
	return { ...plan, cards: { ...plan.cards, [id]: { ...card, ...more } } };
}

/** Starter cards at places, whose words come from the language files: `starterPlan({ 'meg/god': ['skill.care'] })`. */
export function starterPlan(
	concepts: Readonly<Record<Place, readonly string[]>>,
	head: Partial<Head> = {}
): Plan {
	const drawn = aPlan(concepts, head);
	const cards = Object.fromEntries(
		Object.entries(drawn.cards).map(([id, card]) => [
			id,
			{ ...card, concept: card.text.nb?.text ?? '', text: {} }
		])
	);
	return { ...drawn, cards };
}
