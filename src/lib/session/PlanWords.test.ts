import { describe, expect, it } from 'vitest';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import type { Head } from '#lib/plan/index.ts';
import { PlanWords } from './PlanWords.ts';

async function wordsFor(own: string, first: Head['first'] = 'own'): Promise<PlanWords> {
	const translator = new Translator(nodeLocales());
	const vocabulary = new Vocabulary(nodeLocales());
	await Promise.all([translator.load(own, ['board']), vocabulary.load(own), vocabulary.load('nb')]);
	return new PlanWords({ own, norwegian: 'nb', first }, { translator, vocabulary });
}

describe('the words of a plan', () => {
	it('stand in both languages, in the order of the plan, and run as the first one does', async () => {
		const words = await wordsFor('ar');
		expect(words.ofConcept('step.visit').map((line) => line.lang)).toEqual(['ar', 'nb']);
		expect(words.dir).toBe('rtl');
		expect((await wordsFor('ar', 'norwegian')).dir).toBe('ltr');
	});

	it('stand once where both languages are the same', async () => {
		const words = await wordsFor('nb');
		expect(words.of('board:roles.teacher')).toHaveLength(1);
		expect(words.ofDay('2026-11-21')).toHaveLength(1);
	});

	it('say who answers for them, also when they are copied into the plan', async () => {
		const states = (await wordsFor('ti')).of('board:roles.teacher').map(({ lang, state }) => [lang, state]);
		expect(states).toEqual([
			['ti', 'machine'],
			['nb', 'source']
		]);
	});
});
