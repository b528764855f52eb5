import type { Card, Plan } from '../plan.ts';
import { byRank } from '../rank.ts';
import { cardsOn } from './cardsAt.ts';

/** What is mapped and has a year, from the first to the last. */
export const lifeLine = (plan: Plan): readonly (Card & { readonly year: number })[] =>
	cardsOn(plan, 'jeg-kan')
		.filter((card): card is Card & { readonly year: number } => card.year !== undefined)
		.sort((one, other) => one.year - other.year || byRank(one, other));
