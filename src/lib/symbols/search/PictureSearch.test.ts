import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import queries from './fixtures/queries.json' with { type: 'json' };
import words from './fixtures/words.json' with { type: 'json' };
import { normalise } from './normalise.ts';
import { PictureSearch, type SearchEntry } from './PictureSearch.ts';

/** Men, women and families of any size are one picture to the person who searches. */
const entriesOf = (rows: readonly (readonly string[])[]): SearchEntry[] => {
	const entries = new Map<string, { text: string; weight: number }[]>();
	for (const [id = '', first = '', second = ''] of rows) {
		const found = entries.get(id) ?? [];
		for (const text of first.split(' / ')) found.push({ text, weight: 4 });
		for (const text of second ? second.split(' / ') : []) found.push({ text, weight: 2 });
		entries.set(id, found);
	}
	return [...entries].map(([id, list]) => ({ id, words: list }));
};

const ENTRIES = entriesOf(words);
const search = new PictureSearch(ENTRIES);
const all = ENTRIES.flatMap(({ id, words: list }) => list.map(({ text }) => ({ id, text })));

describe('searching for pictures', () => {
	it('shows what was meant among the first six for at least 57 of the 60 collected queries', () => {
		const missed = queries.filter(([, query = '', ...right]) =>
			search.search(query, 6).every((id) => !right.includes(id))
		);
		expect(missed.map(([language, query]) => `${language ?? ''} ${query ?? ''}`)).toSatisfy(
			(list: string[]) => list.length <= 3
		);
	});

	it('finds an entry by any whole word of its own', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), ({ id, text }) => {
				expect(search.search(text, ENTRIES.length)).toContain(id);
			})
		);
	});

	it('does not care about case, accents, spaces or dots', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...all),
				fc.constantFrom('upper', 'marks', 'spaces'),
				({ text }, change) => {
					const typed =
						change === 'upper'
							? text.toLocaleUpperCase('nb')
							: change === 'marks'
								? text.normalize('NFD')
								: `  ${text.replaceAll(' ', '  ')}. `;
					expect(search.search(typed)).toEqual(search.search(text));
				}
			)
		);
	});

	it('never gives the same picture twice, nor more than asked for', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (typed, limit) => {
				const found = search.search(typed, limit);
				expect(new Set(found).size).toBe(found.length);
				expect(found.length).toBeLessThanOrEqual(limit);
			})
		);
	});

	it('gives nothing for nothing', () => {
		expect(search.search('  ')).toEqual([]);
	});

	it('finds by the part of a compound that it knows', () => {
		expect(search.search('skolebuss')).toContain('1F68C');
	});

	it('shows one of a family', () => {
		const cooks = new PictureSearch([
			{ id: 'man', family: 'cook', words: [{ text: 'kokk', weight: 1 }] },
			{ id: 'woman', family: 'cook', words: [{ text: 'kokk', weight: 2 }] }
		]);
		expect(cooks.search('kokk')).toEqual(['woman']);
	});
});

describe('comparing words', () => {
	it.each([
		['مُدَرِّس', 'مدرس'],
		['مــدرسة', 'مدرسه'],
		['الطبيب', 'طبيب'],
		['بيمارستان', 'بیمارستان'],
		['مستشفي', 'مستشفى'],
		['መፅሓፍ', 'መጽሓፍ'],
		['ሠራሕ', 'ሰራሕ'],
		['сім’я', "сім'я"],
		['Førerkort', 'forerkort'],
		['LÆRLING', 'laerling']
	])('%s is %s', (one, other) => {
		expect(normalise(one)).toBe(normalise(other));
	});

	it('keeps the vowels of Burmese, which are letters of their own', () => {
		expect(normalise('ဆရာ')).not.toBe(normalise('ဆရ'));
	});

	it('is settled after one time', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), ({ text }) => {
				expect(normalise(normalise(text))).toBe(normalise(text));
			})
		);
	});
});
