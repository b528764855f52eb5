import { type Change, type Edit, type Plan, allFields, changeOf, readField } from '#lib/plan/index.ts';

type Wanted = readonly [Edit['record'], string, Edit['after']];

/** The change that makes one plan into the other: sets what differs, clears what the other does not have. Revisions stay. */
export function replaceBy(plan: Plan, other: Plan): Change {
	const cleared = [...allFields(plan)]
		.filter(([record, field]) => readField(other, record, field) === undefined)
		.map(([record, field]): Wanted => [record, field, undefined]);
	return changeOf(
		plan,
		'replacePlan',
		[...cleared, ...allFields(other)].filter(([record]) => !isRevision(record))
	);
}

/** The revisions that only the other plan has: both histories are kept. */
export const revisionsFrom = (plan: Plan, other: Plan): Change =>
	changeOf(
		plan,
		'replacePlan',
		[...allFields(other)].filter(([record]) => isRevision(record) && !Object.hasOwn(plan.revisions, record))
	);
const isRevision = (record: string): boolean => record.startsWith('revision:');

/** What to write into an empty document to hold this plan. */
export const writesOf = (plan: Plan): Edit[] =>
	[...allFields(plan)].map(([record, field, after]) => ({ record, field, after }));
