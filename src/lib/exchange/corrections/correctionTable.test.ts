import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TableRow, readCorrectionFile, writeCorrectionTable } from './correctionTable.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const row = (key: string, more: Partial<TableRow> = {}): TableRow => ({
	key,
	nb: 'Kokk',
	en: 'Cook',
	now: 'ከሻኒ',
	new: '',
	note: '',
	...more
});

test('a table that goes out and comes back says what was written in it, whatever it is', () => {
	const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.trim());
	fc.assert(
		fc.property(
			words.filter((text) => text !== '' && !/^'[=+\-@]/.test(text) && !/[\r\n]/.test(text)),
			(text) => {
				const out = writeCorrectionTable([row('cards:work.cook', { new: text, note: text })]);
				const read = readCorrectionFile('overstyring-ti.csv', bytes(out));
				expect(read).toEqual({
					language: 'ti',
					lines: [{ line: 2, key: 'cards:work.cook', text, note: text }]
				});
			}
		)
	);
});

test('lines without anything new are not read, and the others keep their numbers', () => {
	const out = writeCorrectionTable([row('a:a'), row('a:b', { new: 'ለ' })]);
	expect(readCorrectionFile('words.csv', bytes(out))).toEqual({
		lines: [{ line: 3, key: 'a:b', text: 'ለ', note: '' }]
	});
});

test('a spreadsheet never counts with what somebody wrote', () => {
	expect(writeCorrectionTable([row('a:a', { new: '=1+1' })])).toContain("'=1+1");
});

test('a table with semicolons, other columns and another order is read too', () => {
	const read = readCorrectionFile('overstyring-fa-AF.csv', bytes('New;Extra;KEY\nآشپز;x;cards:work.cook\n'));
	expect(read?.language).toBe('fa-AF');
	expect(read?.lines).toEqual([{ line: 2, key: 'cards:work.cook', text: 'آشپز', note: '' }]);
});

test('JSON is read with the language it names', () => {
	const file = bytes(JSON.stringify({ language: 'so', words: { 'cards:work.cook': 'Kariye', 'a:b': ' ' } }));
	expect(readCorrectionFile('x.json', file)).toEqual({
		language: 'so',
		lines: [{ line: 1, key: 'cards:work.cook', text: 'Kariye', note: '' }]
	});
});

test.each([
	['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
	['a table of other things', bytes('name,age\nx,3\n')],
	['JSON of other things', bytes('[1,2]')],
	['words that are none', bytes('{"words":{"a:b":3}}')],
	['broken JSON', bytes('{"words":')],
	['nothing', bytes('')]
])('%s is no table', (_, file) => {
	expect(readCorrectionFile('x.csv', file)).toBeUndefined();
});

test('whatever comes, it is read or turned away, and nothing is thrown', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			const read = readCorrectionFile('x', bytes(text));
			for (const line of read?.lines ?? []) expect(line.text).not.toBe('');
		})
	);
});
