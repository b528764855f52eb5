import { expect, it } from 'vitest';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { PlanWords } from '#lib/session/index.ts';
import { linesOfPerson } from './linesOfPerson.ts';

it('a person without a name in the plan goes by their part in it', async () => {
	const translator = new Translator(nodeLocales());
	await translator.load('en', ['board']);
	const words = new PlanWords(
		{ own: 'en', norwegian: 'nb', first: 'own' },
		{ translator, vocabulary: new Vocabulary(nodeLocales()) }
	);
	const textsOf = (label: Parameters<typeof linesOfPerson>[1]['label']) =>
		linesOfPerson(words, { role: 'teacher', label }).map(({ text }) => text);
	expect(textsOf({ nb: { text: 'Kari', state: 'own' } })).toEqual(['Kari']);
	expect(textsOf({})).toEqual(['en', 'nb'].map((tag) => translator.t(tag, 'board:roles.teacher')));
});
