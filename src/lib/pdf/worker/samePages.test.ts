import { expect, test } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { fontsFor } from '../fonts/fontsFor.ts';
import { layOutPlan } from '../pages/layOutPlan.ts';
import type { PaperWishes } from '../pages/paperWishes.ts';
import { textsOf } from '../pages/textsOf.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { knowDrawings } from './knowDrawings.ts';
import { sheetMark } from './sheetMark.ts';

const plan = aPlan({ 'meg/god': ['Synge|أغني'], 'min-vei/steg': ['Skrive CV|أكتب'] }, { own: 'ar' });
const first = await aPrintJob(plan, { boards: ['meg'] });
const setter = await TextSetter.create(readFont, fontsFor(textsOf(first)));

/** The marks of the pages, as a worker makes them of a job that has come by message. */
async function marks(wishes: Partial<PaperWishes>): Promise<readonly string[]> {
	const job = structuredClone(await aPrintJob(plan, { boards: ['meg'], wishes }));
	knowDrawings(job);
	return layOutPlan(job, setter).map((sheet) => sheetMark(sheet, 2));
}

test.each<Partial<PaperWishes>>([
	{},
	{ size: 'a5' },
	{ size: 'a3' },
	{ size: 'poster' },
	{ text: 'large' },
	{ text: 'large', size: 'poster' }
])('a page that is asked for again is known, and not drawn again: %j', async (wishes) => {
	const before = await marks(wishes);
	expect(before.length).toBeGreaterThan(0);
	expect(await marks(wishes)).toEqual(before);
});
