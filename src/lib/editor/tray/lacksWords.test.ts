import { expect, it } from 'vitest';
import type { Text } from '#lib/plan/index.ts';
import { lacksWords } from './lacksWords.ts';

const gjeld: Text = { nb: { text: 'gjeld', state: 'source' } };
const both: Text = { ...gjeld, ar: { text: 'دين', state: 'machine' } };
const picture = { kind: 'symbol', symbol: 'om:1F986' } as const;

it.each([
	[
		'a picture that only search finds, in a language we have no word in',
		'more.debt',
		gjeld,
		['om', 'nb'],
		true
	],
	['the same in nynorsk, for bokmål is no nynorsk', 'more.debt', gjeld, ['nn'], true],
	['the same with both words', 'more.debt', both, ['ar', 'nb'], false],
	['a starter card', 'work.cook', gjeld, ['om', 'nb'], false]
])('asks for words: %s', (_, concept, text, languages, isAsked) => {
	expect(lacksWords({ concept, text }, languages)).toBe(isAsked);
});

it('asks for the words of a picture without any, and of no photo that somebody brought with its words', () => {
	expect(lacksWords({ picture, text: {} }, ['nb'])).toBe(true);
	expect(lacksWords({ picture, text: gjeld }, ['nb', 'ar'])).toBe(false);
});
