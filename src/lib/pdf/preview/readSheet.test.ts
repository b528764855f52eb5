import { expect, test } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { fontsFor } from '../fonts/fontsFor.ts';
import { layOutPlan } from '../pages/layOutPlan.ts';
import { textsOf } from '../pages/textsOf.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { readSheet } from './readSheet.ts';

test('a page reads as it looks: name, zones, numbers, cards, each in its language', async () => {
	const plan = aPlan({ 'min-vei/steg': ['Søke jobb|التقديم على عمل'] }, { own: 'ar' });
	const job = await aPrintJob(plan, { boards: ['min-vei'] });
	const setter = await TextSetter.create(readFont, fontsFor(textsOf(job)));
	const [sheet] = layOutPlan(job, setter);
	const lines = readSheet(sheet!);
	expect(lines.slice(0, 2)).toEqual([
		{ role: 'H1', lang: 'ar', dir: 'rtl', text: 'طريقي' },
		{ role: 'H1', lang: 'nb', dir: 'ltr', text: 'Min vei' }
	]);
	const at = lines.findIndex(({ text }) => text === '1');
	expect(lines.slice(at, at + 3).map(({ text, lang }) => [text, lang])).toEqual([
		['1', 'nb'],
		['التقديم على عمل', 'ar'],
		['Søke jobb', 'nb']
	]);
});
