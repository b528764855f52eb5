import { expect, it } from 'vitest';
import { Refusal } from '#lib/plan/index.ts';
import { PictureError, SaveFailed } from '#lib/session/index.ts';
import { refusalSentence } from './refusalSentence.ts';

it.each<[string, unknown, string]>([
	['a photo that is too large', new PictureError('picture-too-large'), 'refusal:picture-too-large'],
	['a full tablet', new SaveFailed('full'), 'editor:trouble.full'],
	['a file that is no plan', new Refusal('not-a-plan'), 'refusal:not-a-plan'],
	['anything else', new Error('?'), 'refusal:damaged']
])('%s is told as what it is', (_, error, sentence) => {
	expect(refusalSentence(error, (key) => key)).toBe(sentence);
});
