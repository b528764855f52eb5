import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAW_SETTINGS, Refusal, emptyPlan } from '#lib/plan/index.ts';
import {
	type OfficeEntry,
	type OfficeLibrary,
	checkLibrary,
	countOutcomes,
	differencesOf,
	emptyLibrary,
	isStale,
	joined,
	lanesByName,
	outcomesAsCsv,
	withEntry,
	withoutEntry,
	type Correction,
	saidHere,
	withCorrections,
	withoutCorrection
} from './index.ts';

const words = (text: string) => ({ nb: { text, state: 'own' as const } });
const entry = (id: string, text: string, more: Partial<OfficeEntry> = {}): OfficeEntry => ({
	id: `entry:${id}`,
	kind: 'card',
	text: words(text),
	more: {},
	...more
});
const withOnes = (...entries: OfficeEntry[]): OfficeLibrary => ({ ...emptyLibrary, entries });

describe('the library of an office', () => {
	it('passes its own gate, field by field', () => {
		const library = withOnes(
			entry('a', 'Rema', { kind: 'workplace', languages: ['nb', 'ar'], checked: '2026-01-31' }),
			entry('b', 'Helsefag her', { kind: 'word', concept: 'edu.vg-health' }),
			entry('c', 'Vent', { kind: 'tip', topic: 'communication' })
		);
		expect(checkLibrary(JSON.parse(JSON.stringify(library)))).toEqual(library);
	});

	it.each([
		['an id twice', { ...emptyLibrary, entries: [entry('a', 'x'), entry('a', 'y')] }],
		['an unknown kind', { ...emptyLibrary, entries: [{ ...entry('a', 'x'), kind: 'person' }] }],
		['a day that does not exist', withOnes(entry('a', 'x', { checked: '2026-02-30' }))],
		['a board that is none', { ...emptyLibrary, boards: { x: { kind: 'board' } } }],
		['months that no review has', { ...emptyLibrary, law: { ...LAW_SETTINGS, reviewMonths: 99 } }],
		['nothing at all', null]
	])('with %s is turned away in words', (_, library) => {
		expect(() => checkLibrary(library)).toThrow(Refusal);
	});

	it('forgets switches for rules that this version does not know', () => {
		const law = { ...LAW_SETTINGS, off: ['R18-review', 'R99-later'] };
		expect(checkLibrary({ ...emptyLibrary, law }).law.off).toEqual(['R18-review']);
	});

	it('puts a changed entry where it was, and lets one go', () => {
		const library = withOnes(entry('a', 'En'), entry('b', 'To'));
		expect(withEntry(library, entry('a', 'Ny')).entries.map(({ text }) => text.nb?.text)).toEqual([
			'Ny',
			'To'
		]);
		expect(withoutEntry(library, 'entry:a').entries).toHaveLength(1);
	});

	it('says what starter cards are called here', () => {
		const library = withOnes(entry('a', 'Jobbsjefen', { kind: 'word', concept: 'person.employer' }));
		expect(saidHere(library).get('nb')?.get('cards:person.employer')?.text).toBe('Jobbsjefen');
	});
});

it('a road has the same name on every device, whatever the order of its fields', () => {
	const road = { lane: 'kort' as const, title: words('Kurs'), wayIn: {}, paper: {}, andThen: {}, cards: [] };
	const turned = {
		cards: [],
		andThen: {},
		paper: {},
		wayIn: {},
		title: words('Kurs'),
		lane: 'kort' as const
	};
	expect(Object.keys(lanesByName([road]))).toEqual(Object.keys(lanesByName([turned])));
	const library = { ...emptyLibrary, lanes: lanesByName([road]) };
	expect(checkLibrary(JSON.parse(JSON.stringify(library)))).toEqual(library);
	expect(differencesOf(emptyLibrary, library)).toEqual([
		{ what: 'lane', change: 'added', text: words('Kurs'), lane: 'kort' }
	]);
});

describe('a pack from another office', () => {
	const mine = withOnes(entry('a', 'Ett'), entry('only-mine', 'Mitt'));
	const theirs: OfficeLibrary = {
		...withOnes(entry('a', 'Ett annet'), entry('new', 'Nytt')),
		law: { ...LAW_SETTINGS, reviewMonths: 6 }
	};

	it('tells what it would add and change, and nothing else', () => {
		expect(differencesOf(mine, theirs).map(({ what, change }) => `${what} ${change}`)).toEqual([
			'card changed',
			'card added',
			'law changed'
		]);
		expect(differencesOf(mine, mine)).toEqual([]);
	});

	it('gives the same library on a clean device', () => {
		expect(joined(emptyLibrary, theirs)).toEqual(theirs);
	});

	it('leaves what only we have, and taken in twice changes nothing more', () => {
		const once = joined(mine, theirs);
		expect(once.entries.map(({ text }) => text.nb?.text)).toEqual(['Ett annet', 'Mitt', 'Nytt']);
		expect(joined(once, theirs)).toEqual(once);
		expect(differencesOf(once, theirs)).toEqual([]);
	});

	it('is joined the same however the ids fall', () => {
		const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
		fc.assert(
			fc.property(ids, ids, (here, there) => {
				const brought = withOnes(...there.map((id) => entry(id, `theirs ${id}`)));
				const both = joined(withOnes(...here.map((id) => entry(id, `mine ${id}`))), brought);
				expect(new Set(both.entries.map(({ id }) => id)).size).toBe(both.entries.length);
				expect(differencesOf(both, brought)).toEqual([]);
			})
		);
	});
});

describe('a word that was corrected', () => {
	const cook: Correction = {
		language: 'ti',
		key: 'cards:work.cook',
		text: 'ከሻኒ',
		before: 'ሰራሕ',
		by: 'interpreter',
		day: '2026-11-22',
		isReviewed: true,
		note: ''
	};
	const said = (library: OfficeLibrary) => saidHere(library).get('ti')?.get('cards:work.cook');

	it('is said from then on, until our own words are wanted again', () => {
		const library = withCorrections(emptyLibrary, [cook]);
		expect(said(library)).toEqual({ text: 'ከሻኒ', state: 'reviewed' });
		expect(said(withoutCorrection(library, cook))).toBeUndefined();
	});

	it('counts as reviewed only when a speaker of the language says so', () => {
		expect(said(withCorrections(emptyLibrary, [{ ...cook, by: 'adviser' }]))?.state).toBe('own');
		expect(said(withCorrections(emptyLibrary, [{ ...cook, isReviewed: false }]))?.state).toBe('own');
	});

	it('may be without the right word, and then nothing else is said', () => {
		const library = withCorrections(emptyLibrary, [{ ...cook, text: '' }]);
		expect(said(library)).toBeUndefined();
		expect(library.corrections[0]?.isReviewed).toBe(false);
	});

	it('remembers what we said first, however often it is corrected', () => {
		const again = { ...cook, text: 'ኩክ', before: 'ከሻኒ' };
		expect(withCorrections(withCorrections(emptyLibrary, [cook]), [again]).corrections).toEqual([
			{ ...again, before: 'ሰራሕ' }
		]);
	});

	it('gives way to words that the office writes for the card afterwards', () => {
		const library = withCorrections(emptyLibrary, [cook]);
		const text = { ti: { text: 'ኣብሳሊ', state: 'own' as const } };
		const word = { ...entry('w', '', { kind: 'word', concept: 'work.cook' }), text };
		expect(said(withEntry(library, word))?.text).toBe('ኣብሳሊ');
	});

	it('travels in a pack, and is told before it is taken in', () => {
		const pack = checkLibrary(JSON.parse(JSON.stringify(withCorrections(emptyLibrary, [cook]))));
		expect(differencesOf(emptyLibrary, pack).map(({ what, change }) => `${what} ${change}`)).toEqual([
			'correction added'
		]);
		expect(said(joined(emptyLibrary, pack))?.text).toBe('ከሻኒ');
	});

	it('passes the gate only as a text of the app, once', () => {
		const withKey = (key: string) => ({ ...emptyLibrary, corrections: [{ ...cook, key }] });
		for (const key of [
			'work.cook',
			'cards:__proto__',
			'cards:a.constructor',
			'CARDS:x',
			'cards:',
			'cards:a..b'
		])
			expect(() => checkLibrary(withKey(key)), key).toThrow(Refusal);
		expect(() => checkLibrary({ ...emptyLibrary, corrections: [cook, cook] })).toThrow(Refusal);
	});

	it('a pack of before there were any opens as before', () => {
		const { corrections: _, ...old } = emptyLibrary;
		expect(checkLibrary(old)).toEqual(emptyLibrary);
	});
});

it('a fact is old when nobody has looked at it for twelve months', () => {
	expect(isStale('2025-11-22', '2026-11-22')).toBe(true);
	expect(isStale('2025-11-23', '2026-11-22')).toBe(false);
	expect(isStale(undefined, '2026-11-22')).toBe(true);
});

describe('outcomes counted over the plans of a device', () => {
	const empty = emptyPlan({
		alias: 'Selam',
		norwegian: 'nb',
		own: 'ti',
		density: 'word',
		skin: 0,
		hair: 0,
		created: '2026-01-01'
	});
	const planWith = (programme: Partial<typeof empty.programme>) => ({
		programme: { ...empty.programme, ...programme }
	});
	const ten = [
		...Array.from({ length: 4 }, () => planWith({ outcomeAtEnd: ['work'] })),
		...Array.from({ length: 2 }, () => planWith({ outcomeAtEnd: ['education', 'work'] })),
		planWith({ outcomeAtEnd: ['certificate'], outcomeAfter6: ['permanent-job'] }),
		planWith({ outcomeAtEnd: ['none'] }),
		planWith({}),
		planWith({})
	];

	it('are seven of ten, each plan once', () => {
		const [end, after6] = countOutcomes(ten);
		expect(end).toMatchObject({ time: 'end', plans: 10, told: 8, reached: 7 });
		expect(end?.kinds).toMatchObject({ work: 6, education: 2, certificate: 1, none: 1 });
		expect(after6).toMatchObject({ told: 1, reached: 1 });
	});

	it('leave as a table without a name', () => {
		const csv = outcomesAsCsv(countOutcomes(ten));
		expect(csv).toContain('end;work-or-education;7\r\n');
		expect(csv).not.toContain('Selam');
		for (const row of csv.trim().split('\r\n').slice(1)) expect(row).toMatch(/^[a-z0-9]+;[a-z-]+;\d+$/);
	});
});
