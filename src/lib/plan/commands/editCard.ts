import { type Change, changeOf, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Author, CardId, Plan } from '../plan.ts';

/** Fields as the change names them (`text.nb`, `status`, `who`); `undefined` takes a field away. */
export type CardFields = Readonly<Record<string, FieldValue | undefined>>;

/**
 * Changes what a card says. When another hand than the card's own does it, that hand is noted beside the first one,
 * which never disappears.
 */
export function editCard(plan: Plan, id: CardId, fields: CardFields, hand: Author): Change {
	const card = plan.cards[id];
	if (!card) return nothing;
	const change = changeOf(
		plan,
		'editCard',
		Object.entries(fields).map(([field, value]) => [id, field, value] as const)
	);
	const isNewHand = hand !== card.author && !card.editors.includes(hand);
	if (!change.edits.length || !isNewHand) return change;
	const noted = changeOf(plan, 'editCard', [[id, 'editors', [...card.editors, hand]]]);
	return { ...change, edits: [...change.edits, ...noted.edits] };
}
