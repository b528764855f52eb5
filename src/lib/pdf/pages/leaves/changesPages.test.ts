import { describe, expect, test } from 'vitest';
import { type Card, type Plan, compareRevisions } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { readFont } from '#tests/support/readFont.ts';
import { itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../../fonts/fontTable.ts';
import { TextSetter } from '../../text/TextSetter.ts';
import { writePdf } from '../../writer/writePdf.ts';
import { documentInfo } from '../documentInfo.ts';
import { layOutPlan } from '../layOutPlan.ts';
import type { PrintChoices } from '../printJobOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);

const before = aPlan(
	{
		'min-vei/steg': ['Ferdig kurs|دورة', 'Borte|ذهب', 'Flyttes|ينقل', 'Stoppes|يتوقف'],
		'min-vei/maal': ['Gamle ord|قديم']
	},
	{ own: 'ar' }
);
const changed: Readonly<Record<string, Partial<Card>>> = {
	'card:min-vei/steg.1': { status: 'done' },
	'card:min-vei/steg.2': { binned: true },
	'card:min-vei/steg.3': { place: 'min-uke/uke/1/morning' },
	'card:min-vei/steg.4': { status: 'stopped' },
	'card:min-vei/maal.1': { text: { nb: { text: 'Nye ting', state: 'own' } } }
};
const added = aPlan({ 'meg/viktig': ['Kom til|جاء'] }, { own: 'ar' });
const after: Plan = {
	...before,
	cards: Object.fromEntries(
		[...Object.values(before.cards), ...Object.values(added.cards)].map((card: Card) => [
			card.id,
			{ ...card, ...changed[card.id] }
		])
	) as Plan['cards']
};
const since = { plan: before, from: '2026-08-20', to: '2026-11-21' };
const jobOf = (plan: Plan, more: Partial<PrintChoices> = {}) =>
	aPrintJob(plan, { boards: [], pages: ['changes'], since, ...more });
const textsOf = async (plan: Plan, more: Partial<PrintChoices> = {}): Promise<readonly string[]> =>
	layOutPlan(await jobOf(plan, more), setter).flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'text' ? [item.block.text] : []))
	);

describe('what is new since an earlier version', () => {
	test('every change stands there once, in both languages, under its word', async () => {
		const texts = await textsOf(after);
		for (const text of ['Kom til', 'Ferdig kurs', 'Stoppes', 'Borte', 'Flyttes', 'Gamle ord', 'Nye ting'])
			expect(texts.filter((one) => one === text)).toEqual([text]);
		for (const text of ['جاء', 'دورة', 'يتوقف', 'ذهب', 'ينقل', 'قديم'])
			expect(texts.filter((one) => one === text)).toEqual([text]);
		for (const word of ['Nye kort', 'Stoppet', 'Tatt bort', 'Flyttet', 'Nye ord', 'Før', 'Etter'])
			expect(texts).toContain(word);
		expect(texts).toContain('Før: Min vei · Steg');
		expect(texts).toContain('Etter: Min uke · mandag');
	});

	test('where nothing is new the page says so', async () => {
		expect(await textsOf(before)).toContain('Ingenting er endret.');
	});

	test('words that were private then or are private now are told neither way', async () => {
		const id = 'card:min-vei/maal.1';
		const hide = (plan: Plan): Plan => ({
			...plan,
			cards: { ...plan.cards, [id]: { ...plan.cards[id]!, private: true } }
		});
		for (const texts of [
			await textsOf(hide(after)),
			await textsOf(after, { since: { ...since, plan: hide(before) } })
		]) {
			expect(texts).not.toContain('Gamle ord');
			expect(texts).not.toContain('Nye ting');
			expect(texts).toContain('1 privat kort er ikke med');
		}
	});

	test('pictures alone would not tell it: then too there are words', async () => {
		const texts = await textsOf({ ...after, head: { ...after.head, density: 'picture' } });
		expect(texts).toContain('Nye ting');
	});

	test('a hundred changes stand on several pages, each once', async () => {
		const words = Array.from({ length: 100 }, (_, at) => `Kort ${String(at + 1)}`);
		const many = aPlan({ 'min-vei/steg': words });
		expect(compareRevisions(aPlan(), many).added).toHaveLength(100);
		const texts = await textsOf(many, { since: { ...since, plan: aPlan() } });
		for (const word of words) expect(texts.filter((one) => one === word)).toEqual([word]);
	});

	test.each(['colour', 'black-and-white'] as const)(
		'the page passes our checks of a tagged PDF: %s',
		async (look) => {
			const job = await jobOf(after, { look });
			const info = documentInfo(job, { date: new Date('2026-11-21T12:00:00Z') });
			const { checks, failures } = checkPdf(writePdf(layOutPlan(job, setter), info, () => new Uint8Array()));
			expect(failures).toEqual([]);
			expect(checks).toBeGreaterThan(100);
		}
	);
});
