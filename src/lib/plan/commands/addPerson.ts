import { type Change, changeOf, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Person, Plan } from '../plan.ts';
import { byRank, rankAt } from '../rank.ts';

/** Adds somebody who has a part in the plan. Does not apply when that person is there. */
export function addPerson(plan: Plan, person: Omit<Person, 'rank'>): Change {
	if (plan.people[person.id]) return nothing;
	const others = (Object.values(plan.people) as Person[]).sort(byRank);
	const { id, label, does, ...plain } = person;
	return changeOf(plan, 'addPerson', [
		[id, 'rank', rankAt(others, others.length)],
		...Object.entries(plain).map(([field, value]) => [id, field, value as FieldValue] as const),
		...Object.entries(label).map(
			([tag, words]) => [id, `label.${tag}`, words as unknown as FieldValue] as const
		),
		...Object.entries(does).map(
			([tag, words]) => [id, `does.${tag}`, words as unknown as FieldValue] as const
		)
	]);
}
