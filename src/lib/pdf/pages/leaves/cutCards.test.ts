import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARDS_ON_PAGE, TURNS } from '#lib/pdf/index.ts';
import { type Card, type MediaHash, type Place, type Plan, WORDS_PLACE } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { readFont } from '#tests/support/readFont.ts';
import { inkOf, itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../../fonts/fontTable.ts';
import type { Sheet } from '../../sheet.ts';
import { TextSetter } from '../../text/TextSetter.ts';
import { writePdf } from '../../writer/writePdf.ts';
import { documentInfo } from '../documentInfo.ts';
import { layOutPlan } from '../layOutPlan.ts';
import { SMALLEST_TEXT } from '../paper.ts';
import type { PrintChoices } from '../printJobOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const BOARDS = ['meg', 'jeg-kan', 'min-vei', 'min-uke'] as const;
/** The pages of picture cards alone. */
async function cutFrom(plan: Plan, choices: Partial<PrintChoices> = {}): Promise<readonly Sheet[]> {
	const job = await aPrintJob(plan, { boards: BOARDS, pages: ['picture-cards'], ...choices });
	return layOutPlan({ ...job, boards: [] }, setter);
}
const textsOn = (sheets: readonly Sheet[]) =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item, within }) => (item.kind === 'text' ? [{ item, within, sheet }] : []))
	);
const onCards = (sheets: readonly Sheet[]) =>
	textsOn(sheets).filter(({ within }) => within.some(({ role }) => role === 'LI'));
const cardsOn = (sheet: Sheet): number =>
	[...itemsOf(sheet)].filter(({ item }) => item.kind === 'group' && item.role === 'LI').length;

/** A label of forty letters. */
const BURMESE = 'အလုပ်သမားဈေးကွက်ဆိုင်ရာလေ့ကျင့်ရေးသင်တန်း';
const NORWEGIAN = 'Arbeidsmarkedsopplæringskurs';
const LONG = aPlan({ 'meg/god': [`${NORWEGIAN}|${BURMESE}`, 'Kokk|ထမင်းချက်'] }, { own: 'my' });

describe('picture cards to cut out', () => {
	test.each(CARDS_ON_PAGE)('%i on a sheet, the rest on the next, each card once', async (count) => {
		const plan = aPlan({ 'meg/god': Array.from({ length: 10 }, (_, at) => `Kort${String(at)}!`) });
		const sheets = await cutFrom(plan, { wishes: { cardsOnPage: count } });
		expect(sheets).toHaveLength(Math.ceil(10 / count));
		expect(cardsOn(sheets[0]!)).toBe(Math.min(10, count));
		const said = onCards(sheets).map(({ item }) => item.block.text);
		expect(said.sort()).toEqual(Array.from({ length: 10 }, (_, at) => `Kort${String(at)}!`));
	});

	test.each([...CARDS_ON_PAGE])(
		'the longest words are whole and at least 9 points: %i on a sheet',
		async (count) => {
			const sheets = await cutFrom(LONG, { wishes: { cardsOnPage: count } });
			for (const { item } of onCards(sheets)) expect(item.block.size).toBeGreaterThanOrEqual(SMALLEST_TEXT);
			const norwegian = onCards(sheets).find(({ item }) => item.block.text === NORWEGIAN);
			expect(norwegian?.item.block.lines).toHaveLength(1);
		}
	);

	test('an empty cell is as large as a full one', async () => {
		const linesAt = (sheet: Sheet): readonly string[] =>
			[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'path' && item.dash ? [item.d] : []));
		const card = (at: number): string => `Kort${String(at)}!`;
		const full = await cutFrom(aPlan({ 'meg/god': Array.from({ length: 4 }, (_, at) => card(at)) }));
		const one = await cutFrom(aPlan({ 'meg/god': [card(1)] }));
		expect(linesAt(one[0]!)).toEqual(linesAt(full[0]!));
		expect(linesAt(one[0]!)).toHaveLength(6);
	});

	test('what looks the same is there once, and what looks otherwise stays', async () => {
		const plan = aPlan({ 'meg/god': ['Kokk', 'Lærer'], 'jeg-kan/jobb': ['kokk ', 'Sjåfør'] });
		const said = onCards(await cutFrom(plan)).map(({ item }) => item.block.text);
		expect(said).toEqual(['Kokk', 'Lærer', 'Sjåfør']);
	});

	test('of the chosen boards alone; of all where none is chosen', async () => {
		const plan = aPlan({ 'meg/god': ['Kokk'], 'min-vei/maal': ['Fagbrev'], [WORDS_PLACE]: ['Heis'] });
		const said = async (boards: PrintChoices['boards']) =>
			onCards(await cutFrom(plan, { boards })).map(({ item }) => item.block.text);
		expect(await said(['meg'])).toEqual(['Kokk']);
		expect(await said([])).toEqual(['Kokk', 'Fagbrev']);
	});

	test.each(CARDS_ON_PAGE)('a photo keeps its proportions: %i on a sheet', async (count) => {
		const drawn = aPlan({ 'meg/god': ['Mat'] });
		const media = 'a'.repeat(64) as MediaHash;
		const card: Card = {
			...drawn.cards['card:meg/god.1']!,
			picture: { kind: 'photo', media, width: 900, height: 1200 }
		};
		const sheets = await cutFrom(
			{ ...drawn, cards: { [card.id]: card } },
			{ wishes: { cardsOnPage: count } }
		);
		const photos = sheets.flatMap((sheet) =>
			[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'photo' ? [item] : []))
		);
		expect(photos).toHaveLength(1);
		expect(photos[0]!.width / photos[0]!.height).toBeCloseTo(3 / 4);
	});

	test('private cards are left out and counted', async () => {
		const drawn = aPlan({ 'meg/god': ['Kokk', 'Sliten'] });
		const tired = { ...drawn.cards['card:meg/god.2']!, private: true };
		const plan = { ...drawn, cards: { ...drawn.cards, [tired.id]: tired } };
		const said = textsOn(await cutFrom(plan)).map(({ item }) => item.block.text);
		expect(said).not.toContain('Sliten');
		expect(said.some((text) => text.includes('1 privat kort'))).toBe(true);
	});

	test('the pages pass our checks of a tagged PDF, in every look', async () => {
		for (const look of ['colour', 'black-and-white', 'lines'] as const) {
			const job = await aPrintJob(LONG, { boards: ['meg'], pages: ['picture-cards'], look });
			const info = documentInfo(job, { date: new Date('2026-11-21T12:00:00Z') });
			const { failures } = checkPdf(writePdf(layOutPlan(job, setter), info, () => new Uint8Array()));
			expect(failures).toEqual([]);
		}
	});
});

const anyWord = fc.oneof(
	fc.constantFrom(NORWEGIAN, BURMESE, 'Kokk', 'كتابة السيرة الذاتية', 'Jobb (عمل) 2025', 'ናይ ስራሕ ስልጠና'),
	fc.lorem({ maxCount: 30 })
);
const anyPlan = fc
	.array(
		fc.record({
			place: fc.constantFrom<Place>('meg/god', 'jeg-kan/jobb', 'min-vei/steg', 'min-uke/uke/1/morning'),
			words: fc.tuple(anyWord, anyWord),
			concept: fc.constantFrom(undefined, 'work.cook', 'work.carehome')
		}),
		{ minLength: 1, maxLength: 12 }
	)
	.map((some): Plan => {
		const drawn = aPlan(
			Object.fromEntries(
				some.map(({ place, words }, at) => [
					`${place}#${String(at)}`,
					[`${words[0]} ${String(at)}!|${words[1]}`]
				])
			),
			{ own: 'ar' }
		);
		const cards = (Object.values(drawn.cards) as Card[]).map((card, at) => {
			const { place, concept } = some[at]!;
			const id = `card:${String(at)}` as const;
			return [id, { ...card, id, place, ...(concept && { concept }) }];
		});
		return { ...drawn, cards: Object.fromEntries(cards) as Plan['cards'] };
	});

test('every card is there once, inside its cell, whatever is written and however it is cut', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyPlan,
			fc.constantFrom(...CARDS_ON_PAGE),
			fc.constantFrom(...TURNS),
			fc.constantFrom('usual' as const, 'large' as const),
			async (plan, cardsOnPage, turn, text) => {
				const sheets = await cutFrom(plan, { wishes: { cardsOnPage, turn, text } });
				const count = sheets.reduce((all, sheet) => all + cardsOn(sheet), 0);
				expect(count).toBe(Object.keys(plan.cards).length);
				for (const sheet of sheets) {
					const items = [...itemsOf(sheet)];
					const cuts = items.flatMap(({ item }) =>
						item.kind === 'path' && item.dash ? [pointsOf(item.d)] : []
					);
					for (const { item, within } of items) {
						if (!within.some(({ role }) => role === 'LI')) continue;
						if (item.kind !== 'text' && item.kind !== 'picture') continue;
						const ink =
							item.kind === 'text'
								? inkOf(item)
								: { left: item.x, right: item.x + item.width, top: item.y, bottom: item.y + item.height };
						expect(ink.top).toBeGreaterThan(0);
						expect(ink.bottom).toBeLessThan(sheet.height);
						for (const [[x1, y1], [x2, y2]] of cuts) {
							const crossesUpright = x1 === x2 && ink.left < x1 - 0.1 && ink.right > x1 + 0.1;
							const crossesLevel = y1 === y2 && ink.top < y1 - 0.1 && ink.bottom > y1 + 0.1;
							expect(crossesUpright || crossesLevel).toBe(false);
						}
					}
				}
			}
		),
		{ numRuns: 12 }
	);
}, 60_000);

/** From where to where a line goes. */
function pointsOf(d: string): readonly [readonly [number, number], readonly [number, number]] {
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
	return [
		[x1, y1],
		[x2, y2]
	];
}
