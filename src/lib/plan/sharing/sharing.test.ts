import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import {
	type Card,
	type CardId,
	type Plan,
	type Share,
	addShare,
	applyChange,
	cardsFor,
	checkPlan,
	handoverPlan,
	isHandover,
	isNothing,
	proposedCards,
	shareLacks,
	shareState,
	takeReply,
	withdrawShare,
	withoutNames
} from '../index.ts';

const TODAY = '2026-11-21';
const plan = aPlan({
	'min-vei/maal': ['Jobb på sykehjem'],
	'min-vei/steg': ['Besøke', 'Begynne'],
	'min-vei/stein': ['Vondt i ryggen'],
	'jeg-kan/jobb': ['Kokk'],
	'min-uke/uke/1/morning': ['Norsk'],
	'min-uke/uke/2/morning': ['Lege']
});
const made = (card: CardId, fields: Partial<Card>): Plan => ({
	...plan,
	cards: { ...plan.cards, [card]: { ...plan.cards[card]!, ...fields } }
});
const consent: Share = {
	id: 'share:1',
	to: 'employer',
	basis: 'consent',
	cards: ['card:min-vei/maal.1'],
	week: true,
	purpose: { nb: { text: 'Praksis', state: 'own' } },
	day: TODAY,
	until: '2027-06-18',
	explainedIn: 'ti',
	questions: {},
	reply: {}
};
const without = (name: keyof Share): Share => {
	const { [name]: _, ...rest } = consent;
	return rest as Share;
};

describe('a consent', () => {
	it('is noted when purpose, cards, end and language are known', () => {
		expect(shareLacks(plan, consent, TODAY)).toEqual([]);
		const after = applyChange(plan, addShare(plan, consent));
		expect(after.shares['share:1']).toEqual(consent);
		expect(cardsFor(after, consent, TODAY).map(({ id }) => id)).toEqual([
			'card:min-vei/maal.1',
			'card:min-uke/uke/1/morning.1',
			'card:min-uke/uke/2/morning.1'
		]);
	});
	it.each([
		['purpose', { ...consent, purpose: {} }],
		['until', without('until')],
		['until', { ...consent, until: '2026-11-20' }],
		['language', without('explainedIn')],
		['cards', { ...consent, week: false, cards: [] }],
		['private', { ...consent, cards: ['card:gone' as const] }]
	] as const)('is not made while %s lacks', (lack, share) => {
		expect(shareLacks(plan, share, TODAY)).toEqual([lack]);
		expect(isNothing(addShare(plan, share))).toBe(true);
	});
	it('ends on its day, and can be taken back once', () => {
		const shared = applyChange(plan, addShare(plan, consent));
		expect(shareState(consent, '2027-06-18')).toBe('open');
		expect(shareState(consent, '2027-06-19')).toBe('ended');
		expect(cardsFor(shared, consent, '2027-06-18')).toHaveLength(3);
		expect(cardsFor(shared, consent, '2027-06-19')).toEqual([]);
		expect(handoverPlan(shared, consent, '2027-06-19').cards).toEqual({});
		const after = applyChange(shared, withdrawShare(shared, 'share:1', TODAY));
		expect(shareState(after.shares['share:1']!, TODAY)).toBe('withdrawn');
		expect(cardsFor(after, after.shares['share:1']!, TODAY)).toEqual([]);
		expect(isNothing(withdrawShare(after, 'share:1', TODAY))).toBe(true);
	});
});

describe('a sharing by law', () => {
	const law: Share = { ...without('until'), to: 'career-centre', basis: 'law', law: 'law-42' };
	it('asks that the participant is told', () => {
		expect(shareLacks(plan, law, TODAY)).toEqual(['informed']);
		expect(shareLacks(plan, { ...law, informed: true }, TODAY)).toEqual([]);
	});
	it('is only for those the law names', () => {
		expect(shareLacks(plan, { ...law, informed: true, to: 'volunteer' }, TODAY)).toEqual(['no-law']);
	});
	it('begins with the mapping and the goals for a career centre', () => {
		expect(
			proposedCards(plan, 'career-centre')
				.map(({ id }) => id)
				.sort()
		).toEqual(['card:jeg-kan/jobb.1', 'card:min-vei/maal.1']);
	});
});

describe('a private card', () => {
	it('is in no share, whatever is chosen and whenever it became private', () => {
		fc.assert(
			fc.property(
				fc.subarray(Object.keys(plan.cards) as CardId[]),
				fc.subarray(Object.keys(plan.cards) as CardId[]),
				fc.boolean(),
				fc.constantFrom('employer', 'volunteer', 'career-centre', 'county', 'nav', 'other'),
				(closed, chosen, week, to) => {
					const cards = Object.fromEntries(
						Object.entries(plan.cards).map(([id, card]) => [
							id,
							{ ...card, private: closed.includes(id as CardId) }
						])
					);
					const now: Plan = { ...plan, cards };
					const share: Share = { ...consent, to, cards: chosen, week };
					expect(cardsFor(now, share, TODAY).some((card) => card.private)).toBe(false);
					expect(proposedCards(now, to).some((card) => card.private)).toBe(false);
					if (chosen.some((id) => closed.includes(id))) expect(isNothing(addShare(now, share))).toBe(true);
				}
			)
		);
	});
	it('on health is not proposed to an employer even when it is opened', () => {
		const open = made('card:min-vei/maal.1', { concept: 'support.health' });
		expect(proposedCards(open, 'employer')).toEqual([]);
	});
});

describe('a case without names', () => {
	it('has no name, photo, sound, telephone, private card or talk left in it', () => {
		const photo = { kind: 'photo', media: 'a'.repeat(64), width: 10, height: 10 } as const;
		const named: Plan = {
			...made('card:min-vei/maal.1', { picture: photo, sound: { media: 'b'.repeat(64), seconds: 2 } }),
			head: { ...plan.head, alias: 'Selam', phone: '22 33 44 55', cover: photo },
			people: {
				'person:1': {
					id: 'person:1',
					rank: 'a0',
					role: 'family',
					ring: 'near',
					label: { nb: { text: 'Mannen min Dawit', state: 'own' } },
					does: {},
					often: {}
				}
			},
			shares: { 'share:1': consent }
		};
		const text = JSON.stringify(withoutNames(named, { withoutOwnWords: true }));
		for (const told of ['Selam', 'Dawit', '22 33', 'media', 'share:', 'Jobb på sykehjem'])
			expect(text).not.toContain(told);
		expect(JSON.stringify(withoutNames(named, { withoutOwnWords: false }))).toContain('Jobb på sykehjem');
	});
});

describe('a hand-over to a career centre', () => {
	const law: Share = {
		...without('until'),
		to: 'career-centre',
		basis: 'law',
		informed: true,
		week: false,
		cards: ['card:jeg-kan/jobb.1'],
		questions: { nb: { text: 'Hvilket kurs?', state: 'own' } }
	};
	const shared = applyChange(plan, addShare(plan, law));
	const handed = handoverPlan(shared, law, TODAY);
	const reply = { nb: { text: 'Prøv helse og omsorg først.', state: 'own' } } as const;
	const answered: Plan = { ...handed, shares: { 'share:1': { ...law, reply } } };

	it('is a plan with its cards and questions, and nothing else of the person', () => {
		expect(checkPlan(JSON.parse(JSON.stringify(handed)))).toEqual(handed);
		expect(Object.keys(handed.cards)).toEqual(['card:jeg-kan/jobb.1']);
		expect(isHandover(handed)).toBe(true);
		expect(handed.shares['share:1']?.questions).toEqual(law.questions);
	});
	it('brings its answer home as the recommendation, once', () => {
		const after = applyChange(shared, takeReply(shared, answered, TODAY));
		expect(after.shares['share:1']?.reply).toEqual(reply);
		expect(after.programme).toMatchObject({ recommendation: reply, guidance: 'done', guidanceDay: TODAY });
		expect(isNothing(takeReply(after, answered, TODAY))).toBe(true);
	});
	it('says nothing to another plan, nor before it is answered', () => {
		expect(isNothing(takeReply(plan, answered, TODAY))).toBe(true);
		expect(isNothing(takeReply(shared, handed, TODAY))).toBe(true);
	});
});
