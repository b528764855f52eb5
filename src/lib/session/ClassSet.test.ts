import { expect, it } from 'vitest';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import type { Plan } from '#lib/plan/index.ts';
import { SymbolLibrary } from '#lib/symbols/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import type { App } from './App.svelte.ts';
import { ClassSet } from './ClassSet.svelte.ts';

/** A device without workers: no PDF can be written here. */
const deviceWith = (plans: Readonly<Record<string, Plan>>) => {
	const read: string[] = [];
	const app = {
		translator: new Translator(nodeLocales()),
		vocabulary: new Vocabulary(nodeLocales()),
		symbols: new SymbolLibrary(() => Promise.reject(new Error('No pack'))),
		store: {
			media: { get: () => Promise.resolve(undefined) },
			settings: { get: () => Promise.resolve(undefined) },
			read: (id: string) => {
				read.push(id);
				return plans[id] ? Promise.resolve(plans[id]) : Promise.reject(new Error('Not there'));
			}
		},
		today: { date: '2026-11-21' }
	} as unknown as App;
	return { read, set: new ClassSet(app, '/fonts/') };
};
const THREE = ['a', 'b', 'gone'].map((id, at) => ({ id, number: at + 3 }));
const choices = { content: 'take-home', look: 'colour' } as const;

it('plans that give no PDF are told by their numbers, and nobody waits for them', async () => {
	const { set, read } = deviceWith({ a: aPlan(), b: aPlan() });
	expect(await set.write(THREE, choices, '2026-11-21')).toBeUndefined();
	expect([set.left, set.at, read]).toEqual([[3, 4, 5], undefined, ['a', 'b', 'gone']]);
});
it('stopping stops before the next plan is read', async () => {
	const { set, read } = deviceWith({ a: aPlan(), b: aPlan() });
	const written = set.write(THREE, choices, '2026-11-21');
	set.cancel();
	expect(await written).toBeUndefined();
	expect([set.at, read.length]).toEqual([undefined, expect.toSatisfy((plans: number) => plans <= 1)]);
});
