import { expect, it } from 'vitest';
import type { Sound } from '#lib/plan/index.ts';
import { type Listening, type Sayable, saidParts } from './saidParts.ts';

const sound = (language?: string): Sound => ({
	media: 'a'.repeat(64),
	seconds: 2,
	...(language !== undefined && { language })
});
const recording = sound('ti');
const line = (lang: string, text: string, state: 'own' | 'machine' = 'machine') => ({ lang, text, state });
const cook: Sayable = {
	lines: [line('ti', 'ከሻኒ'), line('nb', 'Kokk')],
	concept: 'work.cook',
	languages: ['ti', 'nb']
};
/** What is heard, as `language` for a voice and `language*` for a recording. */
function heard(
	what: Sayable,
	{
		voices = [],
		recorded = [],
		listening = 'both'
	}: Partial<Record<'voices' | 'recorded', string[]>> & {
		listening?: Listening;
	} = {}
): string {
	return saidParts(what, listening, {
		recorded: (_, language) => (recorded.includes(language) ? recording : undefined),
		speaks: (language) => voices.includes(language)
	})
		.map(({ lang, sound: said }) => (said ? `${lang}*` : lang))
		.join(' ');
}

it('each language is heard as recorded on the card, else as the municipality recorded it, else by its own voice', () => {
	expect(heard(cook)).toBe('');
	expect(heard(cook, { voices: ['nb', 'am'] })).toBe('nb');
	expect(heard(cook, { voices: ['nb'], recorded: ['ti'] })).toBe('ti* nb');
	const mine = sound('ti');
	const parts = saidParts({ ...cook, sounds: [mine] }, 'both', {
		recorded: () => recording,
		speaks: () => true
	});
	expect(parts[0]?.sound).toBe(mine);
});

it('a card that was given other words is not heard as its concept', () => {
	const own = { ...cook, lines: [line('ti', 'ኣነ ይኸሽን', 'own'), line('nb', 'Kokk')] };
	expect(heard(own, { recorded: ['ti', 'nb'] })).toBe('nb*');
});

it('a card without a word in a language of the plan is heard in it, where it is recorded', () => {
	const nuer = { ...cook, lines: [line('nb', 'Kokk')], languages: ['nus', 'nb'] };
	expect(heard(nuer, { voices: ['nb'] })).toBe('nb');
	expect(heard(nuer, { voices: ['nb'], recorded: ['nus'] })).toBe('nus* nb');
	expect(heard({ ...nuer, sounds: [sound('din'), sound()] }, { voices: ['nb'] })).toBe('din* und* nb');
});

it('one language is heard where it was asked for, and the other when there is nothing in it', () => {
	const voices = ['ti', 'nb'];
	expect(heard(cook, { voices, listening: 'own' })).toBe('ti');
	expect(heard(cook, { voices, listening: 'norwegian' })).toBe('nb');
	expect(heard(cook, { voices: ['nb'], listening: 'own' })).toBe('nb');
});
