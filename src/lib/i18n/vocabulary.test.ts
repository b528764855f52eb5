import { describe, expect, test } from 'vitest';
import { Vocabulary, conceptKey, wordsOfCard } from './vocabulary.ts';

const files: Record<string, Record<string, unknown>> = {
	'nb/cards': { _meta: { status: 'source' }, 'work.cook': 'Kokk' },
	'ti/cards': {
		_meta: { status: 'machine', keys: { 'work.shop': 'reviewed' } },
		'work.cook': 'ከሻኒ',
		'work.shop': 'ድኳን'
	},
	'nb/more': { _meta: { status: 'source' }, 'more.debt': 'gjeld' },
	'ti/more': { 'more.debt': 'ዕዳ' }
};

async function loaded() {
	const vocabulary = new Vocabulary((tag, area) => Promise.resolve(files[`${tag}/${area}`] ?? {}));
	await Promise.all(['nb', 'ti', 'so'].map((tag) => vocabulary.load(tag)));
	return vocabulary;
}

describe('words of the starter cards', () => {
	test('come with who answers for them, one by one where that differs', async () => {
		const vocabulary = await loaded();
		expect(vocabulary.words('work.cook', 'nb')).toEqual({ text: 'Kokk', state: 'source' });
		expect(vocabulary.words('work.cook', 'ti')).toEqual({ text: 'ከሻኒ', state: 'machine' });
		expect(vocabulary.words('work.shop', 'ti')?.state).toBe('reviewed');
	});

	test('are missing, not Norwegian, in a language without any', async () => {
		const vocabulary = await loaded();
		expect(vocabulary.words('work.cook', 'so')).toBeUndefined();
		expect(vocabulary.words('work.cook', 'ar')).toBeUndefined();
		expect(vocabulary.ofLanguage('so').size).toBe(0);
	});

	test('no concept is found in what every object has', async () => {
		const vocabulary = await loaded();
		for (const concept of ['constructor', '__proto__', '_meta', 'toString'])
			expect(vocabulary.words(concept, 'nb'), concept).toBeUndefined();
	});
});

test('what a municipality calls a thing comes before our words, in its language alone', async () => {
	const vocabulary = await loaded();
	vocabulary.sayInstead(
		new Map([['nb', new Map([['cards:work.cook', { text: 'Kjøkkenassistent', state: 'own' as const }]])]])
	);
	expect(vocabulary.words('work.cook', 'nb')).toEqual({ text: 'Kjøkkenassistent', state: 'own' });
	expect(vocabulary.words('work.cook', 'ti')?.state).toBe('machine');
	vocabulary.sayInstead(new Map());
	expect(vocabulary.words('work.cook', 'nb')?.text).toBe('Kokk');
});

describe('what stands on a card', () => {
	const card = { concept: 'work.cook', text: { nb: { text: 'Kokk på skolen', state: 'own' as const } } };

	test('is what somebody wrote, else the words of its concept', async () => {
		const vocabulary = await loaded();
		expect(wordsOfCard(vocabulary, card, 'nb')).toEqual({ text: 'Kokk på skolen', state: 'own' });
		expect(wordsOfCard(vocabulary, card, 'ti')).toEqual({ text: 'ከሻኒ', state: 'machine' });
		expect(wordsOfCard(vocabulary, card, 'so')).toBeUndefined();
	});

	test('is what the municipality says, where the card only holds a copy of our words', async () => {
		const vocabulary = await loaded();
		const copy = (state: 'machine' | 'reviewed' | 'own') => ({
			concept: 'work.cook',
			text: { ti: { text: 'ከሻኒ', state } }
		});
		const instead = { text: 'ኣብሳሊ', state: 'reviewed' as const };
		vocabulary.sayInstead(new Map([['ti', new Map([['cards:work.cook', instead]])]]));
		expect(wordsOfCard(vocabulary, copy('machine'), 'ti')).toEqual(instead);
		expect(wordsOfCard(vocabulary, copy('reviewed'), 'ti')).toEqual(instead);
		expect(wordsOfCard(vocabulary, copy('own'), 'ti')?.text).toBe('ከሻኒ');
	});

	test('is reviewed words as soon as there are any', async () => {
		const card = { concept: 'work.shop', text: { ti: { text: 'ሹቕ', state: 'machine' as const } } };
		expect(wordsOfCard(await loaded(), card, 'ti')).toEqual({ text: 'ድኳን', state: 'reviewed' });
	});

	test('own words of spaces alone do not hide the concept', async () => {
		const blank = { ...card, text: { nb: { text: '  ', state: 'own' as const } } };
		expect(wordsOfCard(await loaded(), blank, 'nb')?.text).toBe('Kokk');
	});

	test('a card without concept and words has none', async () => {
		expect(wordsOfCard(await loaded(), { text: {} }, 'nb')).toBeUndefined();
	});
});

describe('words of pictures that only search finds', () => {
	const card = { concept: 'more.debt' };

	test('are there when somebody has searched, and in a language without them missing', async () => {
		const vocabulary = await loaded();
		expect(vocabulary.words('more.debt', 'nb')).toBeUndefined();
		await Promise.all(['nb', 'ti', 'so'].map((tag) => vocabulary.loadMore(tag)));
		expect(vocabulary.words('more.debt', 'nb')).toEqual({ text: 'gjeld', state: 'source' });
		expect(vocabulary.words('more.debt', 'ti')).toEqual({ text: 'ዕዳ', state: 'machine' });
		expect(vocabulary.words('more.debt', 'so')).toBeUndefined();
		expect(vocabulary.words('work.cook', 'nb')?.text).toBe('Kokk');
	});

	test('come with the plan that has such a card, and with no other', async () => {
		const vocabulary = await loaded();
		await vocabulary.loadFor('ti', [{ concept: 'work.cook' }, {}]);
		expect(vocabulary.words('more.debt', 'ti')).toBeUndefined();
		await vocabulary.loadFor('ti', [card]);
		expect(vocabulary.words('more.debt', 'ti')?.text).toBe('ዕዳ');
	});

	test('are not needed to open a plan away from the network', async () => {
		const vocabulary = new Vocabulary((tag, area) =>
			area === 'more' ? Promise.reject(new Error('away')) : Promise.resolve(files[`${tag}/${area}`] ?? {})
		);
		await vocabulary.loadFor('nb', [card]);
		expect(vocabulary.words('work.cook', 'nb')?.text).toBe('Kokk');
	});

	test('are said otherwise by their own key', async () => {
		const vocabulary = await loaded();
		expect(['work.cook', 'more.debt'].map(conceptKey)).toEqual(['cards:work.cook', 'more:more.debt']);
		const said = { text: 'lån og gjeld', state: 'own' as const };
		vocabulary.sayInstead(new Map([['nb', new Map([['more:more.debt', said]])]]));
		expect(wordsOfCard(vocabulary, { ...card, text: {} }, 'nb')).toEqual(said);
	});
});
