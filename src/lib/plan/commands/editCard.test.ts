import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { applyChange, editCard, isNothing } from '../index.ts';

const plan = aPlan({ 'meg/god': ['Lage mat'] });
const id = 'card:meg/god.1';

it('what is said through an interpreter carries the mark, whoever has the pen', () => {
	for (const hand of ['participant', 'teacher'] as const) {
		const card = applyChange(plan, editCard(plan, id, { status: 'done' }, hand, true)).cards[id];
		expect(card).toMatchObject({ status: 'done', interpreted: true });
	}
	expect(applyChange(plan, editCard(plan, id, { status: 'done' }, 'teacher')).cards[id]?.interpreted).toBe(
		undefined
	);
});

it('an interpreter alone changes nothing', () => {
	expect(
		isNothing(editCard(plan, id, { 'text.nb': { text: 'Lage mat', state: 'own' } }, 'adviser', true))
	).toBe(true);
});
