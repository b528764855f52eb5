import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	ALL_PLACES,
	AUTHORS,
	type Card,
	type Plan,
	STATUSES,
	WORDS_PLACE,
	firstRanks
} from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { inkOf, itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../fonts/fontTable.ts';
import type { Sheet } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { layOutPlan } from './layOutPlan.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);

const SAYINGS: Readonly<Record<string, string>> = {
	ar: 'مساعدة في الرياضيات كل ثلاثاء',
	ti: 'ንዓበይቲ ሰባት ምሕጋዝ',
	uk: 'Курс української та норвезької мови для дорослих',
	my: 'အလုပ်လျှောက်လွှာရေးသားခြင်း',
	ur: 'بزرگوں کی مدد کرنا اور کام سیکھنا',
	sw: 'Kusaidia wazee'
};
const LONG = 'Arbeidsmarkedsopplæringskoordinatoren snakker om opplæring og arbeid ';

const card = fc.record({
	// Words of a workplace are seen inside their placement, and on word cards
	place: fc.constantFrom(...ALL_PLACES.filter((place) => place !== WORDS_PLACE)),
	author: fc.constantFrom(...AUTHORS),
	editors: fc.array(fc.constantFrom(...AUTHORS), { maxLength: 2 }),
	concept: fc.constantFrom(undefined, 'work.carehome', 'school.norwegian', 'me.children'),
	length: fc.constantFrom(0, 0, 0, 1, 3, 12),
	hasOwn: fc.boolean(),
	private: fc.constantFrom(false, false, false, true),
	status: fc.constantFrom(undefined, ...STATUSES),
	to: fc.constantFrom(undefined, '2026-12-24'),
	from: fc.constantFrom(undefined, '2026-11-23'),
	hours: fc.constantFrom(undefined, 7.5),
	start: fc.constantFrom(undefined, '08:30'),
	why: fc.boolean()
});

const plan = fc
	.record({
		own: fc.constantFrom(...Object.keys(SAYINGS)),
		first: fc.constantFrom('own' as const, 'norwegian' as const),
		density: fc.constantFrom('picture' as const, 'word' as const, 'dense' as const),
		alias: fc.constantFrom('', 'Selam', 'عمر'),
		phone: fc.constantFrom(undefined, '+47 22 33 44 55'),
		nextMeeting: fc.constantFrom(undefined, '2027-02-17'),
		cards: fc.array(card, { maxLength: 45 })
	})
	.map(({ cards, phone, nextMeeting, ...head }): Plan => {
		const ranks = firstRanks(cards.length);
		const words = (text: string) => ({ text, state: 'own' as const });
		const records = cards.map(({ length, hasOwn, why, ...rest }, at): Card => {
			const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
			return {
				...(known as typeof rest & { concept: string }),
				id: `card:${String(at)}`,
				rank: ranks[at] ?? '',
				text: {
					nb: words(`Kort${String(at)}! ${LONG.repeat(length)}`),
					...(hasOwn && { [head.own]: words((SAYINGS[head.own] ?? '').repeat(Math.max(1, length))) })
				},
				who: [],
				where: {},
				why: why ? { nb: words('Fordi jeg vil') } : {},
				helps: {},
				binned: false
			} as Card;
		});
		const base = aPlan(
			{},
			{
				...head,
				...(phone !== undefined && { phone }),
				...(nextMeeting !== undefined && { nextMeeting })
			}
		);
		return { ...base, cards: Object.fromEntries(records.map((record) => [record.id, record])) };
	});

const layOut = async (drawn: Plan, look: 'colour' | 'black-and-white' = 'colour') =>
	layOutPlan(await aPrintJob(drawn, { look }), setter);

/** Texts inside list items; a card's number is in its Norwegian words or, with picture only, nowhere. */
function cardTexts(sheets: readonly Sheet[]): readonly string[] {
	return sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item, within }) =>
			item.kind === 'text' && within.some(({ role }) => role === 'LI') ? [item.block.text] : []
		)
	);
}

test('every card that is not private is printed, and printed once', async () => {
	await fc.assert(
		fc.asyncProperty(plan, async (drawn) => {
			const sheets = await layOut(drawn);
			const shown = (Object.values(drawn.cards) as Card[]).filter((one) => !one.private);
			const items = sheets.flatMap((sheet) =>
				[...itemsOf(sheet)].filter(({ item }) => item.kind === 'group' && item.role === 'LI')
			);
			expect(items).toHaveLength(shown.length);
			if (drawn.head.density === 'picture') return;
			const texts = cardTexts(sheets);
			for (const { id } of shown)
				expect(texts.filter((text) => text.startsWith(`${id.replace('card:', 'Kort')}!`))).toHaveLength(1);
		}),
		{ numRuns: 15 }
	);
}, 120_000);

test('everything stands on its page, whole, and no text on another', async () => {
	await fc.assert(
		fc.asyncProperty(plan, async (drawn) => {
			for (const sheet of await layOut(drawn)) {
				const texts: (ReturnType<typeof inkOf> & { text: string })[] = [];
				for (const { item } of itemsOf(sheet)) {
					if (item.kind === 'group' || item.kind === 'path') continue;
					if (item.kind !== 'text') {
						expect(item.x).toBeGreaterThanOrEqual(0);
						expect(item.y).toBeGreaterThanOrEqual(0);
						expect(item.x + item.width).toBeLessThanOrEqual(sheet.width);
						expect(item.y + item.height).toBeLessThanOrEqual(sheet.height);
						continue;
					}
					expect(item.block.truncated).toBe(false);
					expect(item.block.size).toBeGreaterThanOrEqual(9);
					const ink = { ...inkOf(item), text: item.block.text };
					expect(ink.left, ink.text).toBeGreaterThanOrEqual(0);
					expect(ink.right, ink.text).toBeLessThanOrEqual(sheet.width);
					expect(ink.top, ink.text).toBeGreaterThanOrEqual(0);
					expect(ink.bottom, ink.text).toBeLessThanOrEqual(sheet.height);
					texts.push(ink);
				}
				const colliding = texts.flatMap((one, at) =>
					texts
						.slice(at + 1)
						.filter(
							(other) =>
								one.left < other.right - 0.1 &&
								other.left < one.right - 0.1 &&
								one.top < other.bottom - 0.1 &&
								other.top < one.bottom - 0.1
						)
						.map((other) => [one.text, other.text])
				);
				expect(colliding).toEqual([]);
			}
		}),
		{ numRuns: 15 }
	);
}, 120_000);

test('a page in black and white has nothing but greys', async () => {
	await fc.assert(
		fc.asyncProperty(plan, async (drawn) => {
			const colours = new Set<string>();
			for (const sheet of await layOut(drawn, 'black-and-white'))
				for (const { item } of itemsOf(sheet)) {
					const looks =
						item.kind === 'picture'
							? item.drawing.shapes.flatMap(({ fill, stroke }) => [fill, stroke])
							: item.kind === 'text'
								? [item.color]
								: item.kind === 'frame' || item.kind === 'path'
									? [item.fill, item.stroke]
									: [];
					for (const colour of looks) if (colour !== undefined) colours.add(colour);
				}
			for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
		}),
		{ numRuns: 10 }
	);
}, 120_000);

test('an empty plan gives a page a board, with room for the pen', async () => {
	const sheets = await layOut(aPlan());
	expect(sheets).toHaveLength(8);
});

test('forty cards in one morning all find a place', async () => {
	const many = Array.from({ length: 40 }, (_, at) => `Kort${String(at)}! ${LONG}`);
	const sheets = await layOut(aPlan({ 'min-uke/uke/1/morning': many }));
	expect(cardTexts(sheets).filter((text) => /^Kort\d+!/.test(text))).toHaveLength(40);
});
