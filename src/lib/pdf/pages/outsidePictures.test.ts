import { expect, test } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';

test('pictures from outside are credited at the foot of the paper, each author and licence once', async () => {
	const plan = aPlan({ 'meg/god': ['Hagehus', 'Spade', 'Eget foto'] });
	const photo = { kind: 'photo', media: 'a'.repeat(64), width: 9, height: 9 } as const;
	const credit = { author: 'Kari Tegner', licence: 'CC BY 4.0', url: 'https://example.org/a' };
	const pictures = [{ ...photo, credit }, { ...photo, credit: { ...credit, title: 'spade' } }, photo];
	const cards = Object.fromEntries(
		Object.entries(plan.cards).map(([id, card], index) => [
			id,
			{ ...card, picture: pictures[index] ?? photo }
		])
	);
	const { words } = await aPrintJob({ ...plan, cards }, { boards: ['meg'] });
	expect(words.credit.match(/Kari Tegner, CC BY 4\.0/g)).toHaveLength(1);
});
