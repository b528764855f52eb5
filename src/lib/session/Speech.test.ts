import { expect, it } from 'vitest';
import { Speech } from './Speech.svelte.ts';

/** A device that says one utterance at a time, when it is let. */
function aDevice(tags: readonly string[]) {
	const said: string[] = [];
	let end: () => void = () => undefined;
	class Utterance extends EventTarget {
		text: string;
		constructor(text: string) {
			super();
			this.text = text;
		}
	}
	Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
	const synthesis = Object.assign(new EventTarget(), {
		getVoices: () => tags.map((lang) => ({ lang, localService: true, default: false })),
		speak: (words: Utterance) => {
			said.push(words.text);
			end = () => words.dispatchEvent(new Event('end'));
		},
		cancel: () => {
			end();
		}
	}) as unknown as SpeechSynthesis;
	const next = async () => {
		end();
		await new Promise((done) => setTimeout(done));
	};
	return { said, next, speech: new Speech({ read: async () => undefined, synthesis }) };
}
const words = (text: string) => ({ lines: [{ text, lang: 'nb', state: 'source' as const }] });
const turns = ['En', 'To', 'Tre'].map((text) => ({ id: text, what: words(text) }));

it('cards are heard one after the other, and it is known which one', async () => {
	const { said, next, speech } = aDevice(['nb-NO']);
	const me = {};
	const all = speech.sayAll(me, turns);
	expect([speech.isSounding(me), speech.at, said]).toEqual([true, 'En', ['En']]);
	await next();
	expect([speech.at, said]).toEqual(['To', ['En', 'To']]);
	await next();
	await next();
	await all;
	expect([speech.isSounding(me), speech.at]).toEqual([false, undefined]);
});

it('stopped in the middle, nothing more is heard', async () => {
	const { said, speech } = aDevice(['nb-NO']);
	const me = {};
	const all = speech.sayAll(me, turns);
	speech.stop();
	await all;
	expect([said, speech.isSounding(me), speech.at]).toEqual([['En'], false, undefined]);
});

it('the languages one listens in are remembered', async () => {
	const kept = new Map<string, unknown>();
	const settings = {
		get: async (key: string) => kept.get(key),
		set: async (key: string, value: unknown) => void kept.set(key, value)
	};
	new Speech({ read: async () => undefined, settings }).listen('own');
	const again = new Speech({ read: async () => undefined, settings });
	await again.load();
	expect(again.listening).toBe('own');
});
