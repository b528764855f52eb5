import { expect, it } from 'vitest';
import { voiceFor } from './voiceFor.ts';

const voice = (lang: string, localService = true) => ({ lang, localService, default: false });

it.each([
	['nb', 'nb-NO', true],
	['nb', 'nb_NO', true],
	['nb', 'no-NO', true],
	['nn', 'nb-NO', false],
	['ar', 'ar-EG', true],
	['fa-AF', 'prs-AF', true],
	['fa-AF', 'fa-IR', false],
	['fa', 'fa-AF', false],
	['fa', 'fa-IR', true],
	['ti', 'am-ET', false],
	['so', 'son-ML', false]
])('words in %s are read by a voice for %s: %s', (tag, lang, reads) => {
	expect(voiceFor([voice(lang)], tag) !== undefined).toBe(reads);
});

it('a voice that would send the words to a server stays silent', () => {
	expect(voiceFor([voice('nb-NO', false)], 'nb')).toBeUndefined();
});

it('where the municipality has opted in, a voice from the network speaks when the device has none', () => {
	expect(voiceFor([voice('nb-NO', false)], 'nb', true)).toBeDefined();
	expect(voiceFor([voice('am-ET', false)], 'ti', true), 'never another language').toBeUndefined();
	const here = voice('nb-NO');
	expect(voiceFor([voice('nb-NO', false), here], 'nb', true), 'the device comes first').toBe(here);
});
