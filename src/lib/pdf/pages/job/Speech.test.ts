import { describe, expect, it } from 'vitest';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import type { Text, TextState } from '#lib/plan/index.ts';
import { Speech } from './Speech.ts';

const speech = (): Speech =>
	new Speech(new Translator(nodeLocales()), new Vocabulary(nodeLocales()), 'nb', 'ti');
const said = (tag: string, text: string, state: TextState = 'own'): Text => ({ [tag]: { text, state } });

describe('the words of a printed card', () => {
	it('are those of the other Norwegian where its own has none', () => {
		expect(speech().cardWords({ text: said('nn', 'Heim') })).toEqual({ norwegian: 'Heim', own: '' });
	});

	it('are in another language rather than nowhere', () => {
		expect(speech().cardWords({ text: said('en', 'Home') })).toEqual({ norwegian: 'Home', own: '' });
		expect(speech().cardWords({ text: { ...said('en', 'Home'), ...said('ti', 'ገዛ') } })).toEqual({
			norwegian: '',
			own: 'ገዛ'
		});
	});

	it.each([
		['ti', true],
		['ur', true],
		['ln', true],
		['en', false],
		['nn', false]
	])('about rights must be interpreted in %s: %s', async (own, must) => {
		const translator = new Translator(nodeLocales());
		await translator.load(own, ['print']);
		const paper = new Speech(translator, new Vocabulary(nodeLocales()), 'nb', own);
		expect(paper.needsInterpreter(['print:rights.complain'])).toBe(must);
		// A municipality's own word is not a speaker's.
		const text = { text: 'x', state: 'own' as const };
		translator.sayInstead(new Map([['en', new Map([['print:rights.complain', text]])]]));
		expect(paper.needsInterpreter(['print:rights.complain'])).toBe(must || own === 'en');
	});

	it('tell which of them a machine said, and how they are corrected', async () => {
		const vocabulary = new Vocabulary(nodeLocales());
		await Promise.all(['nb', 'ti'].map((tag) => vocabulary.load(tag)));
		const paper = new Speech(new Translator(nodeLocales()), vocabulary, 'nb', 'ti');
		paper.cardWords({ text: {}, concept: 'work.cook' });
		expect(paper.unchecked).toMatchObject([{ key: 'cards:work.cook', tag: 'ti', nb: 'Kokk' }]);
	});

	it('tell that a machine said them, in whatever language', () => {
		const paper = speech();
		paper.cardWords({ text: said('nn', 'Heim', 'machine') });
		expect(paper.saidByMachine).toBe(true);
	});
});
