import { type Head, type Plan, participantShare } from '#lib/plan/index.ts';

/** What the shelf shows of a plan without opening it. */
export interface Cover {
	readonly head: Head;
	/** Cards outside the bin: laid by the participant, and in all. */
	readonly cards: { readonly own: number; readonly all: number };
}

export const coverOf = (plan: Plan): Cover => ({ head: plan.head, cards: participantShare(plan) });
