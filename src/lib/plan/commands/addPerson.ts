import { type Change, changeOf, nothing } from '../change.ts';
import type { Person, Plan } from '../plan.ts';
import { byRank, rankAt } from '../rank.ts';
import { recordFields } from './recordFields.ts';

/** Who is new in a plan; what nothing is known of is left out. */
export type NewPerson = Omit<Person, 'rank' | 'often'> & Partial<Pick<Person, 'often'>>;

/** Adds somebody who has a part in the plan. Does not apply when that person is there, nor to a child that would interpret. */
export function addPerson(plan: Plan, person: NewPerson): Change {
	if (plan.people[person.id] || (person.child && person.role === 'interpreter')) return nothing;
	const others = (Object.values(plan.people) as Person[]).sort(byRank);
	return changeOf(plan, 'addPerson', [
		[person.id, 'rank', rankAt(others, others.length)],
		...recordFields(person.id, person)
	]);
}
