import { type Change, changeOf, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { PersonId, Plan } from '../plan.ts';

/**
 * Changes what is known of somebody, by field (`role`, `does.nb`, `child`). Does not apply where a child would become
 * an interpreter (tolkeloven § 4).
 */
export function editPerson(
	plan: Plan,
	id: PersonId,
	fields: Readonly<Record<string, FieldValue | undefined>>
): Change {
	const person = plan.people[id];
	if (!person) return nothing;
	const { child = person.child, role = person.role } = fields;
	// Somebody who came from a file as both can still be told of in every other way, and put right.
	const becomes = 'child' in fields || 'role' in fields;
	if (becomes && child === true && role === 'interpreter') return nothing;
	return changeOf(
		plan,
		'editPerson',
		Object.entries(fields).map(([field, value]) => [id, field, value] as const)
	);
}
