import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFields, checkField, checkPlan, Refusal, type Plan } from './index.ts';

const stored = (): { plan: Plan } =>
	JSON.parse(readFileSync('tests/fixtures/plans/version-2.json', 'utf8')) as { plan: Plan };
type Anything = Record<string, Record<string, Record<string, unknown>>>;
const spoilt = (spoil: (plan: Anything) => unknown): unknown => {
	const { plan } = stored();
	spoil(plan as unknown as Anything);
	return plan;
};
function refusalOf(input: unknown): Refusal {
	try {
		checkPlan(input);
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
	throw new Error('The gate let it through.');
}
const nested = (levels: number): unknown => (levels ? [nested(levels - 1)] : 'deep');

describe('the gate', () => {
	it('gives back a whole plan, equal and made anew', () => {
		const { plan } = stored();
		const checked = checkPlan(plan);
		expect(checked).toEqual(plan);
		expect(checked.cards).not.toBe(plan.cards);
		expect(checked.cards['card:cook']!.text).not.toBe(plan.cards['card:cook']!.text);
	});

	it.each<[string, string, (plan: Anything) => unknown]>([
		[
			'more hours than a week of work has',
			'cards["card:cook"].hours',
			(p) => (p.cards!['card:cook']!.hours = 81)
		],
		['a day that does not exist', 'head.created', (p) => (p.head!.created = '2026-02-30' as never)],
		[
			'a time that no clock shows',
			'cards["card:cook"].start',
			(p) => (p.cards!['card:cook']!.start = '24:10')
		],
		['an order that is none', 'cards["card:cook"].rank', (p) => (p.cards!['card:cook']!.rank = 'a00')],
		[
			'a picture without a hash',
			'cards["card:photo"].picture.media',
			(p) => ((p.cards!['card:photo']!.picture as { media: string }).media = '12')
		],
		[
			'a language that is no tag',
			'cards["card:cook"].text.no_no',
			(p) => ((p.cards!['card:cook']!.text as Record<string, unknown>).no_no = { text: '', state: 'own' })
		],
		[
			'a hand that is none of the six',
			'cards["card:cook"].author',
			(p) => (p.cards!['card:cook']!.author = 'robot')
		],
		[
			'a card under another id',
			'cards["card:other"].id',
			(p) => (p.cards!['card:other'] = p.cards!['card:cook']!)
		],
		[
			'a person among the cards',
			'cards["person:me"]',
			(p) => (p.cards!['person:me'] = p.cards!['card:cook']!)
		],
		['a plan without a name for the participant', 'head.alias', (p) => delete p.head!.alias]
	])('refuses %s and names the place', (_, place, spoil) => {
		const refusal = refusalOf(spoilt(spoil));
		expect(refusal.code).toBe('wrong-value');
		expect(refusal.place).toBe(place);
	});

	it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
		const text = JSON.stringify(stored().plan).replace('"alias"', `"${key}":{"admin":true},"alias"`);
		expect(refusalOf(JSON.parse(text))).toMatchObject({ code: 'unsafe', place: `head.${key}` });
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});

	it('refuses what is too deep, too much or too long', () => {
		expect(refusalOf(nested(20)).code).toBe('too-much');
		expect(refusalOf({ head: Array.from({ length: 50_001 }, () => 0) }).code).toBe('too-much');
		expect(refusalOf(spoilt((p) => (p.head!.alias = 'x'.repeat(8001) as never))).code).toBe('too-much');
	});

	it('lets nobody stand twice on a card', () => {
		const plan = checkPlan(
			spoilt((p) => {
				Object.assign(p.cards!['card:cook']!, {
					author: 'participant',
					editors: ['adviser', 'participant', 'adviser'],
					who: ['person:me', 'person:me']
				});
			})
		);
		expect(plan.cards['card:cook']).toMatchObject({ editors: ['adviser'], who: ['person:me'] });
	});

	it('lets go of a person whom nobody knows any more', () => {
		const plan = checkPlan(spoilt((p) => (p.cards!['card:cook']!.who = ['person:gone', 'person:me'])));
		expect(plan.cards['card:cook']!.who).toEqual(['person:me']);
	});

	it('leaves out what it does not know', () => {
		const plan = checkPlan(spoilt((p) => (p.cards!['card:cook']!.colour = 'red')));
		expect(plan).toEqual(stored().plan);
	});

	it('answers anything at all with a plan or a refusal', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 8 }), fc.string(), (value, key) => {
				for (const input of [
					value,
					{ head: value, cards: {}, people: {}, zones: {} },
					{ ...stored().plan, cards: { [key]: value } }
				])
					try {
						checkPlan(input);
					} catch (error) {
						expect(error).toBeInstanceOf(Refusal);
					}
			}),
			{ numRuns: 300 }
		);
	});

	it('lets a plan of 500 cards through whole', () => {
		const { plan } = stored();
		const cards = Object.fromEntries(
			Array.from({ length: 500 }, (_, n) => [`card:${n}`, { ...plan.cards['card:cook'], id: `card:${n}` }])
		);
		expect(checkPlan({ ...plan, cards }).cards).toEqual(cards);
	});
});

describe('a single field', () => {
	it('passes with every value that a whole plan holds', () => {
		for (const [record, field, value] of allFields(checkPlan(stored().plan)))
			expect(checkField(record, field, value), `${record} ${field}`).toBe(true);
	});

	it.each<[string, string, unknown]>([
		['card:a', 'hours', 81],
		['card:a', 'id', 'card:b'],
		['card:a', 'colour', 'red'],
		['card:a', 'text', {}],
		['card:a', 'text.no_no', { text: '', state: 'own' }],
		['card:a', 'text.nb', { text: 'Kokk', state: 'own', more: 1 }],
		['card:a', 'toString', ''],
		['card:a', 'picture', JSON.parse('{"kind":"symbol","symbol":"om:1F3E5","__proto__":{"admin":true}}')],
		['zone:meg/fri', 'private', true],
		['plan', 'alias', undefined],
		['card', 'hours', 1],
		['house:a', 'hours', 1]
	])('%s %s does not take %j', (record, field, value) => {
		expect(checkField(record as 'plan', field, value)).toBe(false);
	});

	it('can be taken away again', () => {
		expect(checkField('card:a', 'place', undefined)).toBe(true);
		expect(checkField('plan', 'phone', undefined)).toBe(true);
	});
});
