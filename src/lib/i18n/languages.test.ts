import { describe, expect, test } from 'vitest';
import {
	INTERFACE_LANGUAGES,
	LANGUAGES,
	canonicalTag,
	directionOf,
	languageName,
	languageOf,
	textAttributes
} from './languages.ts';

describe('the table of languages', () => {
	test('holds two kinds of Norwegian and the 26 languages of the participants, each once', () => {
		expect(LANGUAGES).toHaveLength(28);
		expect(new Set(LANGUAGES.map((one) => one.tag)).size).toBe(28);
	});

	test('every language has a name of its own and one in Norwegian', () => {
		for (const one of LANGUAGES) {
			expect(one.own.trim(), one.tag).not.toBe('');
			expect(one.nb.trim(), one.tag).not.toBe('');
		}
		expect(languageName('fa-AF')).toBe('دری');
		expect(languageName('so')).toBe('Soomaali');
	});

	test('exactly the languages in Arabic script run from right to left', () => {
		const rightToLeft = LANGUAGES.filter((one) => one.dir === 'rtl').map((one) => one.tag);
		expect(rightToLeft.sort()).toEqual(['ar', 'ckb', 'fa', 'fa-AF', 'ps', 'ur']);
	});

	test('scripts that read small beside Norwegian are set larger', () => {
		expect(languageOf('ar').scale).toBe(1.15);
		expect(languageOf('ti').scale).toBe(1.1);
		expect(languageOf('my').scale).toBe(1.15);
		expect(languageOf('ur')).toMatchObject({ scale: 1.25, font: 'nastaliq' });
		for (const one of LANGUAGES) if (one.font === 'latin') expect(one.scale, one.tag).toBe(1);
	});

	test('the interface is offered in Norwegian and all languages of tier A', () => {
		expect([...INTERFACE_LANGUAGES].sort()).toEqual(
			LANGUAGES.filter(({ tier }) => tier === 'base' || tier === 'A')
				.map(({ tag }) => tag)
				.sort()
		);
	});
});

describe('a tag from elsewhere', () => {
	test.each([
		['no', 'nb'],
		['nb-NO', 'nb'],
		['prs', 'fa-AF'],
		['FA_af', 'fa-AF'],
		['ku', 'kmr'],
		['sw-CD', 'sw'],
		['ar-SY', 'ar'],
		['ar-LY', 'ar'],
		['uk-UA', 'uk'],
		['rhg-Latn', 'rhg']
	])('%s means our %s', (from, to) => {
		expect(canonicalTag(from)).toBe(to);
	});

	test('a language we do not know keeps its tag and reads from left to right', () => {
		expect(textAttributes('pl')).toEqual({ lang: 'pl', dir: 'ltr' });
	});

	test('a script in the tag decides direction and font', () => {
		expect(languageOf('rhg')).toMatchObject({ dir: 'ltr', script: 'Latn', font: 'latin' });
		expect(languageOf('rhg-Rohg')).toMatchObject({ dir: 'rtl', font: 'rohingya', own: 'Ruáingga' });
		expect(textAttributes('kmr-Arab')).toEqual({ lang: 'kmr-Arab', dir: 'rtl' });
	});

	test('the right-to-left pseudo-language is Norwegian to the browser', () => {
		expect(textAttributes('x-rtl')).toEqual({ lang: 'nb-x-rtl', dir: 'rtl' });
		expect(directionOf('x-long')).toBe('ltr');
	});
});
