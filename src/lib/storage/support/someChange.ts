import fc from 'fast-check';
import {
	ALL_PLACES,
	type CardId,
	type Change,
	type Plan,
	addCard,
	addPerson,
	binCard,
	editCard,
	editHead,
	hideZone,
	moveCard,
	restoreCard
} from '#lib/plan/index.ts';

/** Something a person might do next, whatever the plan then holds. */
export const aStep = fc.record({
	verb: fc.constantFrom('add', 'move', 'bin', 'restore', 'word', 'status', 'hide', 'person', 'head'),
	place: fc.constantFrom(...ALL_PLACES.slice(0, 6)),
	index: fc.nat(4),
	which: fc.nat(),
	language: fc.constantFrom('nb', 'ti', 'ar'),
	word: fc.string({ unit: 'grapheme', maxLength: 6 })
});
export type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never;

/** `number` tells new cards and people apart; two devices count differently. */
export function changeFor(
	plan: Plan,
	{ verb, place, index, which, language, word }: Step,
	number: string
): Change {
	const ids = Object.keys(plan.cards).sort() as CardId[];
	const id = ids[which % (ids.length || 1)] ?? 'card:none';
	const text = { [language]: { text: word, state: 'own' as const } };
	switch (verb) {
		case 'add':
			return addCard(plan, { id: `card:${number}`, place, index, text, author: 'participant' });
		case 'move':
			return moveCard(plan, id, place, index);
		case 'bin':
			return binCard(plan, id);
		case 'restore':
			return restoreCard(plan, id);
		case 'word':
			return editCard(plan, id, { [`text.${language}`]: { text: word, state: 'machine' } }, 'teacher');
		case 'status':
			return editCard(plan, id, { status: index % 2 ? 'done' : 'doing', hours: index }, 'adviser');
		case 'hide':
			return hideZone(plan, 'min-vei', 'stein', !plan.zones['zone:min-vei/stein']);
		case 'person':
			return addPerson(plan, { id: `person:${number}`, role: 'friend', ring: 'near', label: text, does: {} });
		case 'head':
			return editHead(plan, { alias: word, density: index % 2 ? 'dense' : 'picture' });
	}
}
