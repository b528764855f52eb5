import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '#lib/i18n/index.ts';
import { CONCEPT_PICTURES, MORE_PICTURES, normalise } from '#lib/symbols/index.ts';
import { wholeLibrary } from '../symbols/wholeLibrary.ts';
import { pictureWords } from './pictureWords.ts';

const folder = fileURLToPath(new URL('../../src/lib/symbols/data/extraWords/', import.meta.url));
const lists = readdirSync(folder).map((file) => ({
	tag: file.replace('.json', ''),
	words: JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Record<string, string[]>
}));
const pictures = new Set(wholeLibrary().map(({ id }) => id));
/** The script that the words of a language are written in. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
	Arab: /^[\p{Script=Arabic}\s\u200c-]+$/u,
	Cyrl: /^[\p{Script=Cyrillic}\s'’-]+$/u,
	Ethi: /^[\p{Script=Ethiopic}\s]+$/u,
	Mymr: /^[\p{Script=Myanmar}\s]+$/u,
	Latn: /^[\p{Script=Latin}\d\s'’-]+$/u
};

describe.each(lists)('words that people say besides those of the cards: $tag', ({ tag, words }) => {
	it('stand for cards and pictures that are there', () => {
		const strange = Object.keys(words).filter(
			(id) => !CONCEPT_PICTURES.has(id) && !MORE_PICTURES.has(id) && !pictures.has(id)
		);
		expect(strange).toEqual([]);
	});

	it('are in the script of their language, each once', () => {
		const script = SCRIPTS[languageOf(tag).script];
		for (const [id, list] of Object.entries(words)) {
			for (const word of list) expect(word, id).toMatch(script ?? /^$/);
			expect(new Set(list.map(normalise)).size, `${id}: ${list.join()}`).toBe(list.length);
		}
	});
});

/** It reads the words of all languages. Milliseconds. */
const PATIENCE = 60_000;

describe('words by language', { timeout: PATIENCE }, () => {
	it('are there for every language that has starter words', () => {
		for (const { tag, tier } of LANGUAGES) if (tier !== 'C') expect(pictureWords(tag), tag).toBeDefined();
	});

	it.each(['fa-AF', 'ckb', 'kmr', 'so', 'rw'])(
		'have a hundred of our own where others have few: %s',
		(tag) => {
			expect(Object.keys(pictureWords(tag)?.concepts ?? {}).length).toBeGreaterThan(100);
		}
	);
});
