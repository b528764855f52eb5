import { describe, expect, test } from 'vitest';
import type { Card, CardId, Plan } from '#lib/plan/index.ts';
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
import { MILLIMETRE } from '../paper.ts';
import type { PrintChoices } from '../printJobOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const jobOf = (plan: Plan, choices: Partial<PrintChoices> = {}) =>
	aPrintJob(plan, { boards: [], pages: ['profile'], ...choices });
const profileOf = async (plan: Plan, choices: Partial<PrintChoices> = {}): Promise<readonly Sheet[]> =>
	layOutPlan(await jobOf(plan, choices), setter);
const textsOn = (sheets: readonly Sheet[]) =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'text' ? [item.block.text] : []))
	);
const starters = (places: Readonly<Record<string, readonly string[]>>, own: string): Plan => {
	const drawn = aPlan(
		Object.fromEntries(Object.entries(places).map(([place, of]) => [place, of.map(() => '')])),
		{ own, alias: 'Selam' }
	);
	const concepts = Object.values(places).flat();
	const cards = (Object.values(drawn.cards) as Card[]).map((card, at) => {
		const { text: _, ...rest } = card;
		return [card.id, { ...rest, text: {}, concept: concepts[at]! }];
	});
	return { ...drawn, cards: Object.fromEntries(cards) as Plan['cards'] };
};
const FULL = {
	'meg/sprak': ['lang.first', 'lang.speak'],
	'meg/god': ['skill.care', 'skill.cook-many', 'skill.repair', 'skill.teamwork', 'skill.calm'],
	'meg/hjelp': ['lang.interpreter', 'lang.sound', 'barrier.reading', 'time.break'],
	'min-vei/stjerne': ['goal.certificate'],
	'jeg-kan/jobb': ['work.cook', 'work.carehome']
};

describe('the small page that says who I am', () => {
	test.each(['ar', 'ti', 'uk', 'my', 'ur'])(
		'is half a sheet, at most both sides of it, all of it inside its margins: %s',
		async (own) => {
			for (const text of ['usual', 'large'] as const) {
				const sheets = await profileOf(starters(FULL, own), { wishes: { text } });
				// Large text, or a tall script, may need the back of the sheet
				const isTall = text === 'large' || own === 'my' || own === 'ur';
				expect(sheets.length).toBeLessThanOrEqual(isTall ? 2 : 1);
				for (const sheet of sheets) {
					expect(sheet.width / MILLIMETRE).toBeCloseTo(148);
					expect(sheet.height / MILLIMETRE).toBeCloseTo(210);
					for (const { item } of itemsOf(sheet)) {
						if (item.kind !== 'text') continue;
						const { left, right, top, bottom } = inkOf(item);
						expect(Math.min(left, sheet.width - right)).toBeGreaterThan(5 * MILLIMETRE);
						expect(Math.min(top, sheet.height - bottom)).toBeGreaterThan(5 * MILLIMETRE);
					}
				}
			}
		}
	);

	test('says name, languages, strengths, dream and what helps, each in both languages', async () => {
		const texts = textsOn(await profileOf(starters(FULL, 'uk')));
		for (const said of ['Selam', 'Språket mitt', 'Ta vare på andre', 'Fagbrev', 'Tolk', 'Це я'])
			expect(texts).toContain(said);
		// What is on several boards is not said twice, and one glance takes in six
		expect(texts.filter((text) => text === 'Kokk').length).toBeLessThan(2);
	});

	test('tells in a figure how many more strengths the plan has, and none where all are shown', async () => {
		const figures = (texts: readonly string[]) => texts.flatMap((text) => /\+\d+/.exec(text) ?? []);
		const seven = await profileOf(starters(FULL, 'ar'));
		expect(figures(textsOn(seven))).toEqual(['+1']);
		const few = await profileOf(starters({ ...FULL, 'jeg-kan/jobb': [] }, 'ar'));
		expect(figures(textsOn(few))).toEqual([]);
	});

	test('nothing private, and nothing on health, is ever there, whoever asks for it', async () => {
		const drawn = aPlan({ 'meg/god': ['Synger', 'Hemmelig'], 'meg/hjelp': ['Vondt i ryggen'] });
		const change = (id: CardId, more: Partial<Card>) => ({ [id]: { ...drawn.cards[id]!, ...more } });
		const plan = {
			...drawn,
			cards: {
				...drawn.cards,
				...change('card:meg/god.2', { private: true }),
				...change('card:meg/hjelp.1', { concept: 'barrier.pain' })
			}
		};
		const texts = textsOn(await profileOf(plan, { includePrivate: true, for: 'adviser' }));
		expect(texts).toContain('Synger');
		expect(texts).not.toContain('Hemmelig');
		expect(texts).not.toContain('Vondt i ryggen');
	});

	test('an empty plan has lines for the pen; the page passes our checks of a tagged PDF in every look', async () => {
		for (const look of ['colour', 'black-and-white', 'lines'] as const)
			for (const plan of [aPlan({}, { own: 'ti' }), starters(FULL, 'ar')]) {
				const job = await jobOf(plan, { look });
				const info = documentInfo(job, { date: new Date('2026-11-21T12:00:00Z') });
				const { failures } = checkPdf(writePdf(layOutPlan(job, setter), info, () => new Uint8Array()));
				expect(failures).toEqual([]);
			}
	});
});
