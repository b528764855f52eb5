import fc from 'fast-check';
import { expect, test } from 'vitest';
import words from '../../locales/nb/refusal.json' with { type: 'json' };
import { planJson } from '#lib/exchange/index.ts';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import { PlanFiles } from '#lib/session/PlanFiles.ts';
import type { Store } from '#lib/storage/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aSheet } from '#tests/support/aSheet.ts';

const RUNS = 2000;
const plan = aPlan({ 'min-vei/maal': ['Kokk|طباخ'] }, { own: 'ar' });
const attachment = { name: 'plan.bildeplan.json', json: planJson(plan), description: 'Planen' };
const good = writePdf(
	[aSheet()],
	{ title: 'Plan', lang: 'nb', date: new Date(0), attachment },
	() => new Uint8Array()
);

/** A store that cannot be touched without being caught. */
const guard: unknown = new Proxy(
	{},
	{
		get(_, name) {
			throw new Error(`The store was asked for ${String(name)}`);
		}
	}
);
const files = new PlanFiles(guard as Store);

/** What somebody dropped: another byte, a part gone, a part twice, two parts changed about, or cut short. */
const spoilt = fc
	.record({
		kind: fc.constantFrom('byte', 'gone', 'twice', 'cut', 'noise'),
		at: fc.nat(good.length - 1),
		length: fc.integer({ min: 1, max: 400 }),
		noise: fc.uint8Array({ minLength: 1, maxLength: 40 })
	})
	.map(({ kind, at, length, noise }) => {
		const [head, part, tail] = [good.slice(0, at), good.slice(at, at + length), good.slice(at + length)];
		if (kind === 'byte') return [head, noise.slice(0, 1), good.slice(at + 1)];
		if (kind === 'gone') return [head, tail];
		if (kind === 'twice') return [head, part, part, tail];
		return kind === 'cut' ? [head] : [head, noise, tail];
	});

test('a spoilt PDF is a plan or a sentence, soon, and nothing is stored', { timeout: 120_000 }, async () => {
	let opened = 0;
	let refused = 0;
	await fc.assert(
		fc.asyncProperty(spoilt, async (parts) => {
			const began = performance.now();
			try {
				const read = await files.read(new Blob(parts));
				expect(Object.keys(read.plan.cards)).toHaveLength(1);
				opened++;
			} catch (error) {
				expect(words).toHaveProperty([(error as { code: string }).code]);
				refused++;
			}
			expect(performance.now() - began).toBeLessThan(10_000);
		}),
		{ numRuns: RUNS }
	);
	expect(opened + refused).toBeGreaterThanOrEqual(RUNS);
	expect(Math.min(opened, refused)).toBeGreaterThan(RUNS / 20);
});
