import type { Person, Plan, Ring, Text } from '../plan.ts';
import { byRank } from '../rank.ts';

/** The people of one ring, in order. */
export const peopleIn = (plan: Plan, ring: Ring): readonly Person[] =>
	(Object.values(plan.people) as Person[]).filter((person) => person.ring === ring).sort(byRank);

const ownWords = (label: Text): readonly string[] =>
	Object.values(label)
		.filter(({ state, text }) => state === 'own' && text.trim() !== '')
		.map(({ text }) => text.trim().toLocaleLowerCase('nb'));

/**
 * Who is in the plan already and would be met twice: the same part, and both are called the same, or
 * neither is called or pictured as anybody.
 */
export function sameAs(plan: Plan, role: string, label: Text): Person | undefined {
	const called = ownWords(label);
	return (Object.values(plan.people) as Person[]).find((person) => {
		if (person.role !== role) return false;
		const known = ownWords(person.label);
		if (called.length || known.length) return called.some((words) => known.includes(words));
		return !person.picture;
	});
}
