import { expect, test } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { fontsFor } from '../fonts/fontsFor.ts';
import type { Item } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import type { TextBlock } from '../text/textBlock.ts';
import { layOutPlan } from './layOutPlan.ts';
import { SMALLEST_TEXT } from './paper.ts';
import { textsOf } from './textsOf.ts';

const blocksIn = (items: readonly Item[]): TextBlock[] =>
	items.flatMap((item) =>
		item.kind === 'group' ? blocksIn(item.children) : item.kind === 'text' ? [item.block] : []
	);

/** How often each text stands on the pages, as it was set. */
async function blocksOf(own: string, words: readonly string[]): Promise<readonly TextBlock[]> {
	const plan = aPlan({ 'fem-trinn/t1': words, 'jeg-kan/sprak': words, 'min-vei/steg': words }, { own });
	const job = await aPrintJob(plan);
	const texts = textsOf(job);
	const langs = texts.map(({ lang }) => lang);
	const setter = await TextSetter.create(readFont, fontsFor(texts), langs);
	return layOutPlan(job, setter).flatMap(({ items }) => blocksIn(items));
}

const LONG = [
	'Arbeidsmarkedskvalifisering|Індивідуальне працевлаштування',
	'Introduksjonsprogrammet (50 %)|Відповідальність',
	'Barnehageassistent|Професійне консультування'
];

test('long words keep a size that can be read, and no word is cut', async () => {
	const blocks = await blocksOf('uk', LONG);
	expect(blocks.filter(({ cut }) => cut).map(({ text }) => text)).toEqual([]);
	expect(Math.min(...blocks.map(({ size }) => size))).toBeGreaterThanOrEqual(SMALLEST_TEXT);
	const course = blocks.filter(({ text }) => text.startsWith('Introduksjonsprogrammet'));
	expect(course.length).toBeGreaterThanOrEqual(3);
	const parted = course.filter(({ lines }) =>
		lines.some(({ runs }) => runs.at(-1)?.clusters.at(-1)?.text === '\u00AD')
	);
	for (const { size } of parted) expect(size).toBeGreaterThan(SMALLEST_TEXT);
});

test('a phone number stays on one line in a narrow box, in Arabic too', async () => {
	const blocks = await blocksOf('ar', ['Ring +47 22 33 44 55|هاتف +47 22 33 44 55', 'Jobb (عمل) 2025|عمل']);
	const phones = blocks.filter(({ text }) => text.includes('+47'));
	expect(phones.length).toBeGreaterThanOrEqual(6);
	expect(phones.filter(({ cut }) => cut)).toEqual([]);
});
