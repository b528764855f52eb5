import type { Plan, RecordId } from '../plan.ts';
import type { Revision } from '../talks.ts';

/** Records that nobody may write any more: revisions, and an agreement that a revision was locked with. */
export const isLocked = (plan: Plan, id: RecordId): boolean =>
	id.startsWith('revision:') ||
	(id.startsWith('agreement:') &&
		(Object.values(plan.revisions) as Revision[]).some(({ agreement }) => agreement === id));
