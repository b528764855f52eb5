import { expect, test } from 'vitest';
import { isOnPaper } from './locale.ts';
import { nodeLocales } from './nodeLocales.ts';
import { Translator } from './translator.ts';
import { wordFault, wordTable } from './wordTable.ts';

test('the table of a language holds every text, with who answers for it', async () => {
	const translator = new Translator(nodeLocales());
	translator.sayInstead(new Map([['ti', new Map([['cards:work.cook', { text: 'ኣ', state: 'own' }]])]]));
	const rows = new Map((await wordTable(translator, 'ti')).map((row) => [row.key, row]));
	expect(rows.get('cards:work.cook')).toMatchObject({ nb: 'Kokk', now: 'ኣ', state: 'own' });
	expect(rows.get('app:common.close')).toMatchObject({ nb: 'Lukk', en: 'Close', state: 'machine' });
	expect(rows.get('board:hoursAWeek_other')?.nb).toContain('{{hours}}');
	for (const { key, nb } of rows.values()) expect(nb, key).not.toBe('');
});

test('a language without words has a row for every text too, in its own plural forms', async () => {
	const rows = await wordTable(new Translator(nodeLocales()), 'ln');
	expect(rows.find(({ key }) => key === 'cards:work.cook')).toMatchObject({ now: '', state: undefined });
	const arabic = await wordTable(new Translator(nodeLocales()), 'ar');
	expect(arabic.filter(({ key }) => key.startsWith('board:hoursAWeek_'))).toHaveLength(6);
});

test('the words of the paper are in the table of a language without an interface', async () => {
	const rows = await wordTable(new Translator(nodeLocales()), 'es');
	const paper = rows.filter(({ key }) => key.startsWith('print:') && isOnPaper(key));
	expect(paper.filter(({ state }) => state !== 'machine')).toEqual([]);
	expect(paper.find(({ key }) => key === 'print:goal')).toMatchObject({ nb: 'Målet mitt', now: 'Mi meta' });
	expect(rows.find(({ key }) => key === 'print:set.title')).toMatchObject({ now: '', state: undefined });
});

test('a text keeps the values of the Norwegian one, fits, and can be shown', () => {
	expect(wordFault('app:a', 'Side {{page}}', 'ገጽ {{page}}')).toBeUndefined();
	expect(wordFault('app:a', 'Side {{page}}', 'ገጽ')).toEqual({ reason: 'values', values: '{{page}}' });
	expect(wordFault('app:a_two', '{{count}} timer', 'ساعتان')).toBeUndefined();
	expect(wordFault('cards:x', 'Kokk', 'x'.repeat(45))).toEqual({ reason: 'long', most: 44 });
	expect(wordFault('app:a', 'Lukk', 'a\u0007')).toEqual({ reason: 'signs' });
});
