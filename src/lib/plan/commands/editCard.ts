import { type Change, changeOf, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Author, CardId, Plan } from '../plan.ts';

/** Fields as the change names them (`text.nb`, `status`, `who`); `undefined` takes a field away. */
export type CardFields = Readonly<Record<string, FieldValue | undefined>>;

/**
 * Changes what a card says. When another hand than the card's own does it, that hand is noted beside the first one,
 * which never disappears; and a participant's card waits to be shown to the participant. What was said through an
 * interpreter is marked so.
 */
export function editCard(
	plan: Plan,
	id: CardId,
	fields: CardFields,
	hand: Author,
	interpreted = false
): Change {
	const card = plan.cards[id];
	if (!card) return nothing;
	const change = changeOf(
		plan,
		'editCard',
		Object.entries(fields).map(([field, value]) => [id, field, value] as const)
	);
	if (!change.edits.length) return change;
	const heard = interpreted ? changeOf(plan, 'editCard', [[id, 'interpreted', true]]).edits : [];
	if (hand === card.author) return { ...change, edits: [...change.edits, ...heard] };
	const noted = changeOf(plan, 'editCard', [
		[id, 'editors', card.editors.includes(hand) ? card.editors : [...card.editors, hand]],
		[id, 'unseen', card.author === 'participant' ? true : undefined]
	]);
	return { ...change, edits: [...change.edits, ...noted.edits, ...heard] };
}
