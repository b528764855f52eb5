import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import queries from './fixtures/queries.json' with { type: 'json' };
import words from './fixtures/words.json' with { type: 'json' };
import { normalise, normaliserFor } from './normalise.ts';
import { PictureSearch, type SearchEntry } from './PictureSearch.ts';
import { formsFor } from './wordForms.ts';

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

const NO_FORMS = (): string[] => [];
const ENTRIES = entriesOf(words);
const search = new PictureSearch(ENTRIES);
const all = ENTRIES.flatMap(({ id, words: list }) => list.map(({ text }) => ({ id, text })));

describe('searching for pictures', () => {
	it('shows what was meant among the first six for at least 57 of the 60 collected queries', () => {
		const missed = queries.filter(({ q, x }) => search.search(q, 6).every((id) => !x.includes(id)));
		expect(
			missed.map(({ l, q }) => `${l} ${q}`),
			'missed'
		).toSatisfy((list: string[]) => list.length <= 3);
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

	it('finds while an Arabic article is being typed', () => {
		const doctor = new PictureSearch([{ id: 'doctor', words: [{ text: 'طبيب', weight: 1 }] }]);
		for (const typed of ['الط', 'الطب', 'الطبي', 'الطبيب']) expect(doctor.search(typed)).toEqual(['doctor']);
	});

	it('finds a word with an ending it has never seen', () => {
		const hospital = new PictureSearch([{ id: 'hospital', words: [{ text: 'hastane', weight: 1 }] }]);
		expect(hospital.search('hastanedeki')).toEqual(['hospital']);
	});

	it('finds a word by another form of it, however short', () => {
		const train = [{ id: 'train', words: [{ text: 'tog', weight: 1 }] }];
		const doctor = [{ id: 'doctor', words: [{ text: 'umuganga', weight: 1 }] }];
		const together = { id: 'together', words: [{ text: 'together', weight: 1 }] };
		const search = (entries: SearchEntry[]) =>
			new PictureSearch([...entries, together], normalise, formsFor(['nb', 'rw']));
		expect(search(train).search('toget')).toEqual(['train', 'together']);
		expect(search(doctor).search('abaganga')).toEqual(['doctor']);
	});

	it('finds when the first letter is the wrong one', () => {
		expect(search.search('dykehus')).toContain('1F3E5');
	});

	it('offers what is called most like it when nothing fits', () => {
		expect(search.search('hosspeettal')).toEqual([]);
		expect(search.nearest('hosspeettal').map(({ id }) => id)).toContain('1F3E5');
		expect(search.nearest('qqqq')).toEqual([]);
	});

	it('finds the same whether it was built at once or in steps', async () => {
		let pauses = 0;
		const stepped = await PictureSearch.gradually(ENTRIES, normalise, NO_FORMS, () => {
			pauses++;
		});
		expect(pauses).toBeGreaterThan(1);
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.nat({ max: 12 }), ({ text }, length) => {
				expect(stepped.find(text.slice(0, length + 1))).toEqual(search.find(text.slice(0, length + 1)));
			})
		);
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
		['LÆRLING', 'laerling'],
		['INGILIZCE', 'İngilizce'],
		['SINIF', 'sınıf'],
		['nexweşxane', 'NEXWESXANE'],
		['نەخۆشخانە', 'نه‌خوشخانه'],
		['قوتابخانەی', 'قوتابخانه‌ي'],
		['ښوونځی', 'شوونځي'],
		['بچے', 'بچی'],
		['شراء', 'شرا'],
		['ኣብ', 'አብ'],
		['ሃገር', 'ሀገር'],
		['٢٤', '24'],
		['۲۴', '24'],
		['၂၄', '24'],
		['၀န်ထမ်း', 'ဝန်ထမ်း'],
		['ቤት፡ትምህርቲ።', 'ቤት ትምህርቲ'],
		['كم؟', 'كم']
	])('%s is %s', (one, other) => {
		expect(normalise(one)).toBe(normalise(other));
	});

	it('keeps the vowels of Burmese, which are letters of their own', () => {
		expect(normalise('ဆရာ')).not.toBe(normalise('ဆရ'));
	});

	it('is settled after one time, whatever is typed', () => {
		const typed = fc.oneof(
			fc.constantFrom(...all.map(({ text }) => text)),
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)) })
		);
		fc.assert(
			fc.property(typed, (text) => {
				expect(normalise(normalise(text))).toBe(normalise(text));
			})
		);
	});

	it('reads the letters of Amharic that sound alike as one, and only where Amharic is searched', () => {
		const amharic = normaliserFor(['am', 'nb']);
		expect(amharic('ሐኪም')).toBe(amharic('ኃኪም'));
		expect(amharic('ዓይን')).toBe(amharic('አይን'));
		const tigrinya = normaliserFor(['ti', 'nb']);
		expect(tigrinya('ሓኪም')).not.toBe(tigrinya('ሀኪም'));
	});
});
