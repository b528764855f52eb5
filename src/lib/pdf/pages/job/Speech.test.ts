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

	it('tell that a machine said them, in whatever language', () => {
		const paper = speech();
		paper.cardWords({ text: said('nn', 'Heim', 'machine') });
		expect(paper.saidByMachine).toBe(true);
	});
});
