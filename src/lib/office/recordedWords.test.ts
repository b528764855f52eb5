import { expect, it } from 'vitest';
import { Refusal, type Sound } from '#lib/plan/index.ts';
import { checkRecordedWords, joinedWords, withWord, wordsBrought } from './recordedWords.ts';

const sound = (letter: string): Sound => ({ media: letter.repeat(64), seconds: 2 });

it('a word is recorded in a language, recorded anew, and removed', () => {
	const one = withWord({}, 'ti', 'work.cook', sound('a'));
	expect(withWord(one, 'ti', 'work.cook', sound('b'))).toEqual({ ti: { 'work.cook': sound('b') } });
	expect(withWord(one, 'ti', 'work.cook', undefined)).toEqual({});
});

it('what another office has recorded comes in the place of ours only when somebody says so', () => {
	const mine = { ti: { 'work.cook': sound('a'), 'me.home': sound('b') } };
	const theirs = { ti: { 'work.cook': sound('c'), 'me.home': sound('b'), 'me.food': sound('d') } };
	expect(wordsBrought(mine, theirs)).toEqual([{ language: 'ti', fresh: 1, other: 1 }]);
	expect(joinedWords(mine, theirs, false).ti).toEqual({ ...theirs.ti, 'work.cook': sound('a') });
	expect(joinedWords(mine, theirs, true).ti).toEqual(theirs.ti);
});

it.each([[7], [{ ti: 7 }], [{ ti: { 'work.cook': { media: 'x', seconds: 1 } } }], [{ '<b>': {} }]])(
	'what is no list of recordings is refused: %j',
	(input) => {
		expect(() => checkRecordedWords(input)).toThrow(Refusal);
	}
);
