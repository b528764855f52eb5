import { expect, it } from 'vitest';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { SymbolLibrary } from '#lib/symbols/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import type { App } from './App.svelte.ts';
import { Paper } from './Paper.svelte.ts';

/** A device without workers: no page can be drawn here. */
const app = {
	translator: new Translator(nodeLocales()),
	vocabulary: new Vocabulary(nodeLocales()),
	symbols: new SymbolLibrary(() => Promise.reject(new Error('No pack'))),
	store: { media: { get: () => Promise.resolve(undefined) } },
	today: { date: '2026-11-21' }
} as unknown as App;
const choices = { boards: ['meg'], look: 'colour', first: 'own', includePrivate: false } as const;

it('pages that cannot be drawn or written are told of, and nobody waits for them', async () => {
	const paper = new Paper(app, '/fonts/');
	await paper.preview(aPlan(), choices);
	expect([paper.isDrawing, paper.trouble, paper.pages]).toEqual([false, 'failed', []]);
	expect(await paper.write(aPlan(), choices, true)).toBeUndefined();
	expect([paper.written, paper.trouble]).toEqual([undefined, 'failed']);
	expect(await paper.sheets(aPlan(), choices)).toEqual([]);
});
