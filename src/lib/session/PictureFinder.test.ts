import { beforeEach, describe, expect, it } from 'vitest';
import { Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import type { Text } from '#lib/plan/index.ts';
import { PictureFinder } from './PictureFinder.ts';
import type { PlanWords } from './PlanWords.ts';

const FILES: Readonly<Record<string, unknown>> = {
	'picture-facts': {
		languages: ['nb', 'en', 'ti'],
		pictures: { 'om:1F469-200D-1F373': { family: 'cook' }, 'om:1F9D1-200D-1F373': { family: 'cook' } }
	},
	'words-nb': {
		pictures: { 'om:1FA9B': 'skrujern|verktøy' },
		concepts: { 'goal.job': 'stilling' }
	},
	'words-en': {
		pictures: { 'om:1F986': 'duck|bird', 'om:1F469-200D-1F373': 'woman cook', 'om:1F9D1-200D-1F373': 'cook' },
		concepts: {}
	},
	'words-ti': { pictures: { 'om:1F986': 'ደርሆ ማይ' }, concepts: {} }
};
const LANGUAGES = ['ti', 'nb'];
const words = {
	norwegian: 'nb',
	own: 'ti',
	textOfConcept: (concept: string): Text => ({ nb: { text: concept, state: 'source' } })
} as unknown as PlanWords;

let isOnline: boolean;
let asked: string[];
let finder: PictureFinder;
beforeEach(() => {
	isOnline = true;
	asked = [];
	finder = new PictureFinder(new Vocabulary(nodeLocales()), async (name) => {
		asked.push(name);
		if (!isOnline || !(name in FILES)) throw new Error(`No ${name}`);
		return FILES[name];
	});
});
const first = (text: string) => finder.find(text, 6, words)[0];

describe('finding pictures for a plan', () => {
	it('finds a starter card by the word on it, and by a word that people say instead', async () => {
		await finder.prepare(LANGUAGES);
		expect(first('sykehus')).toMatchObject({ concept: 'work.hospital' });
		expect(first('stilling')).toMatchObject({ concept: 'goal.job' });
	});

	it('finds a picture that no card has, in the own language, and tells what it is called without writing it', async () => {
		await finder.prepare(LANGUAGES);
		expect(first('ደርሆ ማይ')).toEqual({
			picture: { kind: 'symbol', symbol: 'om:1F986' },
			text: {},
			called: { tag: 'ti', text: 'ደርሆ ማይ' }
		});
	});

	it('says what it is called to nobody in English who does not speak it', async () => {
		await finder.prepare(['ar', 'nb']);
		const arabic = { own: 'ar', norwegian: 'nb' } as unknown as PlanWords;
		const called = (text: string, heard?: string) => finder.find(text, 6, arabic, heard)[0]?.called;
		expect(called('duck')).toBeUndefined();
		expect(called('duck', 'en')).toEqual({ tag: 'en', text: 'duck' });
	});

	it('finds what is no starter card as a thing with words in both languages', async () => {
		await finder.prepare(LANGUAGES);
		for (const asked of ['gjeld', 'debt', 'ዕዳ']) expect(first(asked)?.concept, asked).toBe('more.debt');
	});

	it('shows the card of a trade instead of a man and a woman who do it', async () => {
		await finder.prepare(LANGUAGES);
		const cooks = finder.find('cook', 24, words).map(({ concept, picture }) => concept ?? picture);
		expect(cooks).toContain('work.cook');
		expect(JSON.stringify(cooks)).not.toContain('1F469-200D-1F373');
	});

	it('asks for the words of the languages in use alone, once', async () => {
		await finder.prepare(LANGUAGES);
		await finder.prepare(LANGUAGES);
		expect(asked.toSorted()).toEqual(['picture-facts', 'words-en', 'words-nb', 'words-ti']);
	});

	it('searches in what is on the device without network, and in the rest when there is one again', async () => {
		isOnline = false;
		await finder.prepare(LANGUAGES);
		expect(first('sykehus')).toMatchObject({ concept: 'work.hospital' });
		expect(first('skrujern')).toBeUndefined();
		isOnline = true;
		await finder.prepare(LANGUAGES);
		expect(first('skrujern')).toMatchObject({ concept: 'word.screwdriver' });
	});

	it('finds pictures that somebody brought along, until they are taken away', async () => {
		const text: Text = { nb: { text: 'Kullgrill', state: 'own' } };
		const picture = { kind: 'symbol', symbol: 'own:kr-coin' } as const;
		finder.bring('packs', [{ id: '1', picture, text, words: ['mangal'] }]);
		await finder.prepare(LANGUAGES);
		expect(first('kullgrill')).toEqual({ picture, text });
		expect(first('mangal')).toEqual({ picture, text });
		finder.bring('packs', []);
		await finder.prepare(LANGUAGES);
		expect(finder.find('kullgrill', 6, words)).not.toContainEqual({ picture, text });
	});

	it('offers what is called most like a word that nobody knows', async () => {
		await finder.prepare(LANGUAGES);
		expect(finder.find('ssykkehhuss', 6, words)).toEqual([]);
		expect(finder.nearest('ssykkehhuss', 6, words)).toContainEqual(
			expect.objectContaining({ concept: 'work.hospital' })
		);
	});
});
