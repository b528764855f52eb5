import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, Plan } from '#lib/plan/index.ts';
import { fullPlan } from '#tests/paper/fullPlan.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { readFont } from '#tests/support/readFont.ts';
import { inkOf, itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../fonts/fontTable.ts';
import type { Item, Sheet } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { writePdf } from '../writer/writePdf.ts';
import { documentInfo } from './documentInfo.ts';
import { layOutPlan } from './layOutPlan.ts';
import { PAPER_SIZES, type PaperWishes, TEXT_SIZES, TURNS } from './paperWishes.ts';
import type { PrintChoices } from './printJobOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const LANGUAGES = ['ar', 'ti', 'uk', 'my', 'ur', 'sw'] as const;
const plans = new Map(
	await Promise.all(LANGUAGES.map(async (tag) => [tag as string, await fullPlan(tag)] as const))
);
const BOARDS = [
	'meg',
	'jeg-kan',
	'sorter',
	'min-vei',
	'min-uke',
	'mine-folk',
	'fem-trinn',
	'veivalg',
	'egen-hjem'
] as const;

const layOut = async (plan: Plan, choices: Partial<PrintChoices>): Promise<readonly Sheet[]> =>
	layOutPlan(await aPrintJob(plan, choices), setter);

const MILLIMETRE = 72 / 25.4;
const SIDES = { a5: [148, 210], a4: [210, 297], a3: [297, 420], poster: [210, 297] } as const;

/** What is told on these pages, not what is drawn a second time at the seams of a poster. */
const told = (sheets: readonly Sheet[]): readonly Item[] =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)]
			.filter(({ within }) => within.every(({ role }) => role !== 'Artifact'))
			.map(({ item }) => item)
	);
const cardsOn = (sheets: readonly Sheet[]): number =>
	told(sheets).filter((item) => item.kind === 'group' && item.role === 'LI').length;
const cardTexts = (sheets: readonly Sheet[]): string[] =>
	told(sheets).flatMap((item) =>
		(item.kind === 'group' && item.role === 'LI' ? textIn(item) : []).map(({ text }) => text)
	);
const textsOn = (sheets: readonly Sheet[]): readonly string[] =>
	told(sheets).flatMap((item) => (item.kind === 'text' ? [item.block.text] : []));

test('under all wishes every card stands once, inside its page, in letters that can be read', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.record({
				size: fc.constantFrom(...PAPER_SIZES),
				turn: fc.constantFrom(...TURNS),
				text: fc.constantFrom(...TEXT_SIZES),
				authors: fc.boolean(),
				dated: fc.boolean(),
				credits: fc.constantFrom('foot' as const, 'end' as const)
			}),
			fc.constantFrom(...LANGUAGES),
			fc.constantFrom(...BOARDS),
			async (wishes, tag, board) => {
				const plan = plans.get(tag)!;
				const sheets = await layOut(plan, { boards: [board], wishes });
				const usual = await layOut(plan, { boards: [board] });
				expect(cardsOn(sheets)).toBe(cardsOn(usual));
				const sides = SIDES[wishes.size].map((side) => side * MILLIMETRE);
				for (const sheet of sheets) {
					expect([sheet.width, sheet.height].sort((a, b) => a - b)).toEqual([
						expect.closeTo(sides[0]!, 3),
						expect.closeTo(sides[1]!, 3)
					]);
					expectInside(sheet, wishes);
				}
			}
		),
		{ numRuns: 16 }
	);
}, 120_000);

/** A part of a poster is cut at its edges: only there may things go on outside. */
function expectInside(sheet: Sheet, { size, text }: Pick<PaperWishes, 'size' | 'text'>): void {
	for (const { item } of itemsOf(sheet)) {
		if (item.kind === 'group' || item.kind === 'path') continue;
		if (item.kind === 'text') {
			expect(item.block.truncated).toBe(false);
			const least = text === 'large' ? 11 : 9;
			expect(item.block.size, item.block.text).toBeGreaterThanOrEqual(least - 0.001);
		}
		if (size === 'poster') continue;
		const ink =
			item.kind === 'text'
				? inkOf(item)
				: { left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height };
		expect(ink.left).toBeGreaterThanOrEqual(-0.01);
		expect(ink.top).toBeGreaterThanOrEqual(-0.01);
		expect(ink.right).toBeLessThanOrEqual(sheet.width + 0.01);
		expect(ink.bottom).toBeLessThanOrEqual(sheet.height + 0.01);
	}
}

test('nothing of a poster is lost between its sheets', async () => {
	const plan = plans.get('ar')!;
	const usual = cardTexts(await layOut(plan, { boards: ['min-uke'] }));
	const sheets = await layOut(plan, { boards: ['min-uke'], wishes: { size: 'poster' } });
	expect(sheets).toHaveLength(4);
	const texts = textsOn(sheets);
	expect(usual.length).toBeGreaterThan(10);
	expect(cardTexts(sheets).sort()).toEqual(usual.sort());
	for (const name of ['A1', 'A2', 'B1', 'B2']) expect(texts.filter((text) => text === name)).toHaveLength(1);
});

test('a poster passes our checks of a tagged PDF', async () => {
	const job = await aPrintJob(plans.get('ti')!, {
		boards: ['min-uke'],
		wishes: { size: 'poster' }
	});
	const bytes = writePdf(layOutPlan(job, setter), documentInfo(job, { date: new Date('2026-11-21') }), () => {
		throw new Error('no photos here');
	});
	expect(checkPdf(bytes).failures).toEqual([]);
}, 60_000);

describe('the page for the fridge', () => {
	for (const tag of ['ar', 'ti', 'uk', 'my', 'ur'])
		for (const text of TEXT_SIZES)
			test(`${tag}, ${text}: days to be read from afar, the next meeting twice, whom to ring, and a goal`, async () => {
				const plan = plans.get(tag)!;
				const sheets = await layOut(plan, { boards: ['min-uke'], wishes: { text } });
				const days = told(sheets).filter(
					(item) => item.kind === 'group' && item.role === 'TH' && textIn(item).some(({ size }) => size >= 24)
				);
				expect(new Set(days.map((day) => textIn(day)[0]?.text)).size).toBe(7);
				const [first] = sheets;
				const texts = textsOn([first!]);
				expect(texts).toContain('+47 22 33 44 55');
				expect(texts.filter((one) => /17/.test(one) || /၁၇|۱۷|١٧/.test(one)).length).toBeGreaterThanOrEqual(
					2
				);
				expect(textsOn([first!])).toContain('Målet mitt');
			});
});

const textIn = (item: Item): readonly { text: string; size: number }[] =>
	item.kind === 'text'
		? [item.block]
		: item.kind === 'group'
			? item.children.flatMap((child) => textIn(child))
			: [];

describe('what stands at the foot', () => {
	const base = aPlan({ 'meg/viktig': ['Barna mine'], 'min-vei/steg': ['Søke jobb'] });
	const symbols = (texts: readonly string[]) => texts.filter((text) => text.startsWith('Symboler:'));

	test('nobody’s hand is shown where nobody wants it', async () => {
		const shown = textsOn(await layOut(base, { boards: ['meg'] }));
		const hidden = textsOn(await layOut(base, { boards: ['meg'], wishes: { authors: false } }));
		expect(shown).toContain('Hvem la kortet:');
		expect(hidden).not.toContain('Hvem la kortet:');
	});

	test('neither the day nor the version where nobody wants them', async () => {
		const plan = plans.get('ar')!;
		const [revision] = Object.values(plan.revisions);
		const dated = textsOn(await layOut(plan, { boards: ['meg'] }));
		const undated = textsOn(await layOut(plan, { boards: ['meg'], wishes: { dated: false } }));
		expect(dated.some((text) => text.startsWith('Skrevet ut'))).toBe(true);
		expect(undated.some((text) => text.startsWith('Skrevet ut'))).toBe(false);
		expect(dated.some((text) => text.startsWith('Versjon'))).toBe(revision !== undefined);
	});

	test('those who drew the pictures are named once, on the last page', async () => {
		const choices = { boards: ['meg', 'min-vei', 'min-uke'] } as const;
		const plan: Plan = {
			...base,
			cards: Object.fromEntries(
				(Object.values(base.cards) as Card[]).map((card) => [card.id, { ...card, concept: 'me.children' }])
			)
		};
		const feet = await layOut(plan, choices);
		const end = await layOut(plan, { ...choices, wishes: { credits: 'end' } });
		expect(symbols(textsOn(feet))).toHaveLength(feet.length);
		expect(symbols(textsOn(end))).toHaveLength(1);
		expect(symbols(textsOn(end.slice(-1)))).toHaveLength(1);
	});
});
