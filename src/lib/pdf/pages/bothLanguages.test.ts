/** Whatever the paper itself says, it says in both languages of the plan. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/i18n/index.ts';
import { fullPlan } from '#tests/paper/fullPlan.ts';
import { headingsOn } from '#tests/paper/labels.ts';
import { KINDS, everyKind } from '#tests/paper/pageKinds.ts';
import { printedKind } from '#tests/paper/printed.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import type { Pair } from './printJob.ts';

const isPair = (value: object): value is Pair => 'own' in value && typeof value.own === 'string';

/** Every pair of words in a job, with where it stands. */
const pairsIn = (value: unknown, path = ''): readonly (readonly [string, Pair])[] =>
	typeof value !== 'object' || value === null
		? []
		: isPair(value)
			? [[path, value]]
			: Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${path}/${key}`));

const OURS = LANGUAGES.filter(({ tier }) => tier === 'A' || tier === 'B').map(({ tag }) => tag);

test.each(OURS)('nothing on paper stands in Norwegian alone beside %s', async (own) => {
	const plan = await fullPlan(own);
	const { leaves, ...job } = await aPrintJob(plan, await everyKind(plan));
	// The plan as text is for the Norwegian case file.
	const pairs = pairsIn({ ...job, leaves: leaves.filter(({ kind }) => kind !== 'text-twin') });
	expect(pairs.length).toBeGreaterThan(300);
	expect(pairs.filter(([, { norwegian, own }]) => norwegian && !own)).toEqual([]);
});

test.each(KINDS.filter((kind) => kind !== 'text-twin'))(
	'every heading of %s is bilingual in Amharic',
	async (kind) => {
		const { sheets } = await printedKind(await fullPlan('am'), kind);
		const headings = headingsOn(sheets);
		expect(headings).not.toEqual([]);
		expect(headings.filter(({ languages }) => !languages.has('am') || !languages.has('nb'))).toEqual([]);
	}
);
