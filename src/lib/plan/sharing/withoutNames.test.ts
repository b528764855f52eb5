import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { COLLECTIONS, COLLECTION_NAMES, SINGLE_BLANKS, isMap } from '../collections.ts';
import { TEXT_STATES, type Plan, type Text, checkPlan, emptyPlan, withoutNames } from '../index.ts';
import { takeOut } from './nameless.ts';

const MARK = 'Zzselamzz';
const SAID = ['Jeg, MARK, lover', 'MARKS mann', 'MARK', 'mark?', '(MARK)'].map((one) =>
	one.replace(/mark/i, (found) => (found === 'mark' ? MARK.toLowerCase() : MARK))
);
const aText: fc.Arbitrary<Text> = fc.dictionary(
	fc.constantFrom('nb', 'ti', 'uk', 'fa-AF'),
	fc.record({ text: fc.constantFrom(...SAID), state: fc.constantFrom(...TEXT_STATES) }),
	{ minKeys: 1 }
);

/** Whatever kind of record: every field that holds a text holds one. */
const filled = (blank: object): fc.Arbitrary<object> =>
	fc.record(
		Object.fromEntries(
			Object.keys(blank)
				.filter((field) => isMap(field) && field !== 'items')
				.map((field) => [field, aText])
		)
	);
const WHOLE: Readonly<Record<string, object>> = {
	cards: { place: 'min-vei/steg', rank: 'a0', author: 'adviser', concept: 'step.visit' },
	people: { role: 'family', ring: 'near', rank: 'a0' },
	boards: { rank: 'a0', layout: 'grid' },
	sorts: { rank: 'a0' },
	sessions: { day: '2026-11-21' },
	reviews: { day: '2026-11-21' },
	agreements: { day: '2026-11-21', kind: 'plan' },
	shares: { to: 'employer', basis: 'consent', day: '2026-11-21' },
	revisions: { number: 1, day: '2026-11-21', content: MARK }
};
const full: fc.Arbitrary<Plan> = fc
	.tuple(
		filled(SINGLE_BLANKS.programme),
		fc.tuple(...COLLECTION_NAMES.map((name) => filled(COLLECTIONS[name].blank))),
		aText
	)
	.map(([programme, records, title]): Plan => {
		const plan = emptyPlan({ own: 'ti', created: '2026-11-21', alias: MARK });
		const parts = COLLECTION_NAMES.map((name, at) => {
			const id = `${COLLECTIONS[name].prefix}:1`;
			const zones = name === 'boards' ? { zones: [{ id: 'a', title }] } : {};
			return [name, { [id]: { ...COLLECTIONS[name].blank, ...WHOLE[name], ...records[at], ...zones, id } }];
		});
		const photo = { kind: 'photo', media: 'a'.repeat(64), width: 1, height: 1, credit: { author: MARK } };
		return {
			...plan,
			...(Object.fromEntries(parts) as Partial<Plan>),
			head: { ...plan.head, phone: MARK, cover: photo } as Plan['head'],
			programme: { ...plan.programme, ...programme }
		};
	});
const saidIn = (plan: Plan): string => JSON.stringify(plan).toLowerCase();

describe('a case without names', () => {
	it('keeps nothing that was typed, in whatever field, when own words go too', () => {
		fc.assert(
			fc.property(full, (plan) => {
				const bare = withoutNames(plan, { withoutOwnWords: true });
				expect(saidIn(plan)).toContain(MARK.toLowerCase());
				expect(saidIn(bare)).not.toContain(MARK.toLowerCase());
				expect(saidIn(bare)).not.toContain('lover');
				expect(checkPlan(JSON.parse(JSON.stringify(bare)))).toEqual(bare);
			})
		);
	});

	it('takes the name out of all that was typed when own words stay', () => {
		fc.assert(
			fc.property(full, (plan) => {
				expect(saidIn(withoutNames(plan, { withoutOwnWords: false }))).not.toContain(MARK.toLowerCase());
			})
		);
	});

	it('knows the name that is written in the middle, in other letters too', () => {
		const plan = aPlan({ 'meg/midt': ['Selam|ሰላም'], 'min-vei/steg': ['Selams dag|መዓልቲ ንሰላም'] });
		const { cards } = withoutNames(plan, { withoutOwnWords: false });
		expect(cards['card:min-vei/steg.1']?.text).toMatchObject({
			nb: { text: '… dag' },
			ti: { text: 'መዓልቲ ን…' }
		});
	});

	it('leaves boards and questions something to be called by', () => {
		const said = { nb: { text: 'Selams tavle', state: 'own' } } as const;
		const plan: Plan = {
			...aPlan(),
			boards: {
				'board:1': {
					id: 'board:1',
					rank: 'a0',
					title: said,
					layout: 'grid',
					zones: [{ id: 'a', title: said }],
					hidden: false
				}
			}
		};
		const board = withoutNames(plan, { withoutOwnWords: true }).boards['board:1'];
		expect([board?.title.nb?.text, board?.zones[0]?.title.nb?.text]).toEqual(['…', '1']);
	});
});

describe('a name is found', () => {
	const without = (name: string, text: string) => takeOut([name])(text, () => '…');
	it.each([
		['Selam', 'Selam lover. SELAM! selam', '… lover. …! …'],
		['Selam', 'Selams mann, selam’s bok, Selam-saken', '… mann, … bok, …-saken'],
		['Selam Tesfay', 'Selam  Tesfay, Selam og Tesfays bror', '…, … og … bror'],
		['Anne-Marie', 'Marie og Anne', '… og …'],
		['Olav Li', 'Olav Li bor i ei li', '… bor i ei li'],
		['Li', 'Li bor i ei li', '… bor i ei li'],
		['Liv Dag', 'Livs dag, hele livet', '… dag, hele livet'],
		['İpek', 'ipek ve Ipek’in', '… ve …’in'],
		['Åse', 'Åse', '…'],
		['Анна', 'Анне, с Анной', '…, с …'],
		['Омар', 'у Омара', 'у …'],
		['أحمد', 'قال لأحمد، وأحمد', 'قال ل…، و…'],
		['ሩት', 'ንሩት', 'ን…'],
		['.*', 'Alt står', 'Alt står']
	])('%s in «%s»', (name, text, left) => {
		expect(without(name, text)).toBe(left);
	});

	it.each([
		['Selam', 'Selamat'],
		['Amin', 'aminosyre'],
		['Min', 'min vei'],
		['', 'ingenting']
	])('%s is not in «%s»', (name, text) => {
		expect(without(name, text)).toBe(text);
	});
});
