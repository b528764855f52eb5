import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { AUDIENCES, type Card, type Plan, boardsFor, pagesFor, paperFor } from '../index.ts';

const plan = aPlan({ 'meg/god': ['Kokk'], 'min-vei/maal': ['Fagbrev'] });
const made = (more: Partial<Card>): Plan => {
	const card = plan.cards['card:meg/god.1']!;
	return { ...plan, cards: { [card.id]: { ...card, ...more } } };
};

describe('which pages there are', () => {
	it('cards to cut out and a page about me for those who make the plan; the text is the adviser’s', () => {
		expect(pagesFor(plan, 'participant')).toEqual(['agreement', 'cooperation', 'profile', 'picture-cards']);
		expect(pagesFor(plan, 'adviser')).toEqual([...pagesFor(plan, 'participant'), 'text-twin']);
		expect(pagesFor(plan, 'teacher')).toEqual(['picture-cards']);
	});

	it('no cards to cut out where no card may be seen', () => {
		expect(pagesFor(aPlan(), 'participant')).not.toContain('picture-cards');
		expect(pagesFor(made({ private: true }), 'teacher')).toEqual([]);
		expect(pagesFor(made({ binned: true }), 'adviser')).not.toContain('picture-cards');
	});

	it.each(['employer', 'volunteer', 'career-centre'] as const)(
		'whoever is outside gets none of these: %s',
		(audience) => {
			for (const kind of ['profile', 'picture-cards', 'text-twin'])
				expect(pagesFor(plan, audience)).not.toContain(kind);
		}
	);

	it('what is chosen from the start is what each comes for', () => {
		const chosen = AUDIENCES.map((audience) => [audience, paperFor(plan, audience).pages]);
		expect(Object.fromEntries(chosen)).toEqual({
			participant: ['agreement'],
			adviser: ['agreement'],
			teacher: [],
			employer: ['employer'],
			volunteer: ['volunteer'],
			'career-centre': ['career-centre']
		});
	});

	it('is chosen only of what may be printed, in every plan', () => {
		const place = fc.constantFrom(
			'meg/god',
			'min-vei/steg',
			'min-vei/ord',
			'min-uke/uke/1/morning',
			'sorter/a'
		);
		fc.assert(
			fc.property(
				fc.array(fc.record({ place, private: fc.boolean(), binned: fc.boolean() }), { maxLength: 8 }),
				fc.constantFrom(...AUDIENCES),
				(some, audience) => {
					const drawn = aPlan({ 'meg/fri': some.map((_, at) => `Kort ${String(at)}`) });
					const cards = (Object.values(drawn.cards) as Card[]).map((card, at) => [
						card.id,
						{ ...card, ...some[at]! }
					]);
					const plan: Plan = { ...drawn, cards: Object.fromEntries(cards) as Plan['cards'] };
					const { boards, pages } = paperFor(plan, audience);
					for (const page of pages) expect(pagesFor(plan, audience)).toContain(page);
					for (const board of boards) expect(boardsFor(plan, audience)).toContain(board);
				}
			)
		);
	});
});
