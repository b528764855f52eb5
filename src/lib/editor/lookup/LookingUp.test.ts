import { describe, expect, it } from 'vitest';
import type { App, LookedUp } from '#lib/session/index.ts';
import { type Asker, LookingUp } from './LookingUp.svelte.ts';

const picture = (id: number): LookedUp => ({
	id,
	name: `n${String(id)}`,
	credit: {},
	bytes: new Uint8Array(),
	width: 1,
	height: 1
});
const ENGLISH: Readonly<Record<string, string>> = { kokk: 'cook' };

/** A look-up that knows one word, and answers what it is told to. */
function aLookup(answer: () => Promise<readonly LookedUp[]>, asker: Partial<Asker> = {}) {
	const sent: string[] = [];
	const kept: number[] = [];
	const lookup = {
		languages: () =>
			Promise.resolve({
				all: [
					{ tag: 'en', own: 'English' },
					{ tag: 'ar', own: 'العربية' }
				],
				of: (tag: string) => (tag === 'ar' ? 'ar' : undefined)
			}),
		wordIn: (language: string, asked: string) =>
			Promise.resolve(language === 'en' ? ENGLISH[asked] : undefined),
		find: (word: string, language: string) => {
			sent.push(`${language} ${word}`);
			return answer();
		},
		keep: (found: readonly LookedUp[]) => {
			kept.push(...found.map(({ id }) => id));
			return Promise.resolve();
		}
	};
	const app = { lookup, language: { t: (key: string) => key } } as unknown as Pick<
		App,
		'lookup' | 'language'
	>;
	return { looking: new LookingUp(app, { asked: '', spoken: [], ...asker }), sent, kept };
}
const two = () => Promise.resolve([picture(1), picture(2)]);

describe('looking a word up', () => {
	it('begins with the English word of what was typed, where the app knows it; nothing is sent', async () => {
		const { looking, sent } = aLookup(two, { asked: 'kokk', spoken: ['ar', 'nb'] });
		await looking.begin();
		expect([looking.language, looking.word]).toEqual(['en', 'cook']);
		await looking.choose('ar');
		expect(looking.word).toBe('kokk');
		expect(sent).toEqual([]);
	});

	it('begins with what was typed, in the plan’s language if the service has it', async () => {
		const { looking } = aLookup(two, { asked: 'حفارة', spoken: ['ar', 'nb'] });
		await looking.begin();
		expect([looking.language, looking.word]).toEqual(['ar', 'حفارة']);
	});

	it('leaves alone a word that somebody has written', async () => {
		const { looking, sent } = aLookup(two, { asked: 'kokk' });
		looking.word = 'chef';
		await looking.begin();
		await looking.send();
		expect(sent).toEqual(['en chef']);
	});

	it('keeps what was tapped and not tapped away again, and nothing without a tap', async () => {
		const { looking, kept } = aLookup(two);
		await looking.send();
		expect(await looking.keep({})).toBe(false);
		for (const id of [1, 2, 1]) looking.pick(id);
		expect(await looking.keep({})).toBe(true);
		expect(kept).toEqual([2]);
	});

	it('says in a sentence that there is none, or that it came to nothing', async () => {
		const none = aLookup(() => Promise.resolve([])).looking;
		await none.send();
		expect(none.said).toEqual({ tone: 'info', text: 'library:lookup.none' });
		const silent = Object.assign(new Error('silent'), { name: 'LookupTrouble', code: 'silent' });
		const failed = aLookup(() => Promise.reject(silent)).looking;
		await failed.send();
		expect(failed.said).toEqual({ tone: 'stop', text: 'library:lookup.trouble.silent' });
		expect(failed.at).toBeUndefined();
	});

	it('shows the answer to the last word, whenever the first one comes', async () => {
		let first: (found: readonly LookedUp[]) => void = () => undefined;
		const answers = [new Promise<readonly LookedUp[]>((done) => (first = done)), two()];
		const { looking } = aLookup(() => answers.shift() ?? two());
		const slow = looking.send();
		await looking.send();
		first([picture(9)]);
		await slow;
		expect(looking.found?.map(({ id }) => id)).toEqual([1, 2]);
	});
});
