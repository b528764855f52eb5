import type { Plan } from '../plan.ts';
import type { Revision } from '../talks.ts';
import { planAsText } from './planAsText.ts';

/** Newest first. Two windows can have locked at once: then two have the same number, and both stay. */
export const revisionsOf = (plan: Plan): readonly Revision[] =>
	(Object.values(plan.revisions) as Revision[]).sort(
		(a, b) => b.number - a.number || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1)
	);

export const newestRevision = (plan: Plan): Revision | undefined => revisionsOf(plan)[0];

/** The number that the next revision gets. */
export const nextRevisionNumber = (plan: Plan): number => (newestRevision(plan)?.number ?? 0) + 1;

/** Something has been done since the newest revision, or there is none. */
export const differsFromNewest = (plan: Plan): boolean => newestRevision(plan)?.content !== planAsText(plan);
