import { describe, expect, it } from 'vitest';
import { type FontEntry, fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { faceRules, without } from './faceRules.ts';
import { nameFonts } from './languageNames.ts';

const latin = fontTable[0] as FontEntry;

describe('the fonts of the screen', () => {
	it('leave out of the whole file what the small one holds', () => {
		expect(without([[0x20, 0x7e]], [[0x30, 0x39]])).toEqual([
			[0x20, 0x2f],
			[0x3a, 0x7e]
		]);
		expect(without([[0x30, 0x35]], [[0x20, 0x7e]])).toEqual([]);
	});

	it('give a letter from the whole file its marks in the same file', () => {
		const [whole, usual] = faceRules(latin);
		expect(whole).toContain('U+180-36F');
		expect(usual).toContain('U+300-36F');
		expect(whole).not.toContain('U+20-7E');
		expect(usual).toContain('U+20-7E');
	});

	it('write the name of every language with small files alone', () => {
		expect(nameFonts.map(({ family }) => family)).toContain('Bildeplan Names Nastaliq');
		const letters = nameFonts.map((font) => font.letters).join('');
		for (const letter of 'українськаትግርኛမြန်မာ') expect(letters).toContain(letter);
	});
});
