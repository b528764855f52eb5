import { type Plan, Refusal, type Revision, planOfRevision } from '#lib/plan/index.ts';

/** What is inside a revision: its plan, only notes of what was changed, or nothing that can be read. */
export type Opened =
	{ readonly kind: 'plan'; readonly plan: Plan } | { readonly kind: 'noted' } | { readonly kind: 'damaged' };

export function openedRevision(revision: Revision): Opened {
	if (revision.content === undefined) return { kind: 'noted' };
	try {
		return { kind: 'plan', plan: planOfRevision(revision) };
	} catch (error) {
		if (error instanceof Refusal) return { kind: 'damaged' };
		throw error;
	}
}
