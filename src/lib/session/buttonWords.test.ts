import { expect, it } from 'vitest';
import { checkRecordedWords } from '#lib/office/index.ts';
import { BUTTON_WORDS } from './buttonWords.ts';

it('each button is recorded under a name of its own, which the gate lets in', () => {
	expect(new Set(BUTTON_WORDS.values()).size).toBe(BUTTON_WORDS.size);
	const sound = { media: 'a'.repeat(64), seconds: 1 };
	const words = { ti: Object.fromEntries([...BUTTON_WORDS.keys()].map((name) => [name, sound])) };
	expect(checkRecordedWords(words)).toEqual(words);
});
