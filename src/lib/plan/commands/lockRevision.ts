import { type Change, changeOf, nothing } from '../change.ts';
import { PLAN_VERSION, type Plan, type Text } from '../plan.ts';
import { planAsText } from '../queries/planAsText.ts';
import { nextRevisionNumber } from '../queries/revisionsOf.ts';
import type { AgreementId, Present, Revision, RevisionId } from '../talks.ts';
import { recordFields } from './recordFields.ts';

export interface NewRevision {
	readonly id: RevisionId;
	readonly day: string;
	readonly present: readonly Present[];
	readonly reason: Text;
	readonly agreement?: AgreementId;
}

/**
 * Keeps the plan as it is now, for good. What is locked is never written again, so an id that is there already
 * changes nothing. To be run as lasting, outside undo.
 */
export function lockRevision(plan: Plan, about: NewRevision): Change {
	if (Object.hasOwn(plan.revisions, about.id)) return nothing;
	const revision: Revision = {
		...about,
		number: nextRevisionNumber(plan),
		content: planAsText(plan),
		version: PLAN_VERSION,
		noted: []
	};
	return changeOf(plan, 'lockRevision', recordFields(revision.id, revision));
}
