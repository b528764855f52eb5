import { type Change, changeOf, nothing } from '../change.ts';
import { fieldsOf } from '../fields.ts';
import type { Card, PersonId, Plan } from '../plan.ts';

/** Takes somebody out of the plan, and off every card. Can be undone. */
export function removePerson(plan: Plan, id: PersonId): Change {
	const person = plan.people[id];
	if (!person) return nothing;
	const cards = (Object.values(plan.cards) as Card[]).filter((card) => card.who.includes(id));
	return changeOf(plan, 'removePerson', [
		...Array.from(fieldsOf(person), ([field]) => [id, field, undefined] as const),
		...cards.map((card) => [card.id, 'who', card.who.filter((one) => one !== id)] as const)
	]);
}
