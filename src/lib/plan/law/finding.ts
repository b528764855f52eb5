import type { LawPlace, RuleId } from './lawRules.ts';

/** There; there with something to look at; lacking; not asked here; switched off by the municipality. */
export const LAW_STATUSES = ['ok', 'warn', 'missing', 'na', 'off'] as const;
export type LawStatus = (typeof LAW_STATUSES)[number];

/** Numbers and days as they are; words as slugs (`reading`), which the sentence says in its language. */
export type WhyFacts = Readonly<Record<string, string | number>>;
/** Why, as a code: its sentence is `law:why.<code>`, with these facts. */
export interface Why {
	readonly code: string;
	readonly facts: WhyFacts;
}

/** What one rule finds in a plan. */
export interface Finding {
	readonly rule: RuleId;
	readonly status: LawStatus;
	readonly why: Why;
	/** Where it is put right; absent when there is nothing to do. */
	readonly place?: LawPlace;
	/** Something to know beside the status, which it does not change. */
	readonly note?: Why;
}

/** What a check of one rule says; the place is the rule's own unless it names another. */
export interface Outcome {
	readonly status: Exclude<LawStatus, 'off'>;
	readonly code: string;
	readonly facts?: WhyFacts;
	readonly place?: LawPlace;
}

export const ok = (code: string, facts: WhyFacts = {}): Outcome => ({ status: 'ok', code, facts });
export const warn = (code: string, facts: WhyFacts = {}): Outcome => ({ status: 'warn', code, facts });
export const missing = (code: string, facts: WhyFacts = {}): Outcome => ({ status: 'missing', code, facts });
export const notAsked = (code: string, facts: WhyFacts = {}): Outcome => ({ status: 'na', code, facts });
