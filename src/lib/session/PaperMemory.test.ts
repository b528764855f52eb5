import { expect, it } from 'vitest';
import type { Store } from '#lib/storage/index.ts';
import { PaperMemory } from './PaperMemory.ts';

function aDevice() {
	const kept = new Map<string, unknown>();
	const settings = {
		get: (key: string) => Promise.resolve(kept.get(key)),
		setOfPlan: (plan: string, name: string, value: unknown) =>
			Promise.resolve(void kept.set(`plan/${plan}/${name}`, structuredClone(value))),
		forget: (key: string) => Promise.resolve(void kept.delete(key))
	} as unknown as Store['settings'];
	return { kept, memory: () => new PaperMemory(settings) };
}

it('each plan is remembered for itself, under its own name alone', async () => {
	const { kept, memory } = aDevice();
	await memory().keep('a', { look: 'lines', boards: ['meg'], pages: [], wishes: { size: 'a3' } });
	expect([...kept.keys()]).toEqual(['plan/a/paper']);
	expect((await memory().recall('a')).kept).toEqual({
		look: 'lines',
		boards: ['meg'],
		pages: [],
		wishes: { size: 'a3' }
	});
	expect((await memory().recall('b')).kept).toEqual({ wishes: {} });
});
it('where all is as usual nothing is remembered', async () => {
	const { kept, memory } = aDevice();
	const one = memory();
	await one.keep('a', { look: 'lines' });
	await one.keep('a', {});
	expect(kept.size).toBe(0);
});
it('what another version remembered wrongly counts as not said', async () => {
	const { kept, memory } = aDevice();
	kept.set('plan/a/paper', {
		for: 'nobody',
		boards: ['meg', 'nowhere', 7],
		pages: 'all',
		look: 'pink',
		attach: 'yes',
		wishes: { size: 'a0', cardsOnPage: 6, authors: false }
	});
	expect((await memory().recall('a')).kept).toEqual({
		boards: ['meg'],
		wishes: { cardsOnPage: 6, authors: false }
	});
	kept.set('plan/a/paper', null);
	expect((await memory().recall('a')).kept).toEqual({ wishes: {} });
});
