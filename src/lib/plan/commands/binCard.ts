import { type Change, changeOf, nothing } from '../change.ts';
import type { CardId, Plan } from '../plan.ts';

/** Takes a card off its board. It lies in the bin, whole, until someone takes it back. */
export const binCard = (plan: Plan, id: CardId): Change =>
	plan.cards[id] ? changeOf(plan, 'binCard', [[id, 'binned', true]]) : nothing;

/** Lays a card from the bin back where it was. */
export const restoreCard = (plan: Plan, id: CardId): Change =>
	plan.cards[id] ? changeOf(plan, 'restoreCard', [[id, 'binned', false]]) : nothing;
