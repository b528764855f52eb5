import { describe, expect, test } from 'vitest';
import type { Card, CardId, Day, Plan, PartOfDay } from '#lib/plan/index.ts';
import { firstRanks, weekPlace } from '#lib/plan/index.ts';
import { fullPlan } from '#tests/paper/fullPlan.ts';
import { printed } from '#tests/paper/printed.ts';
import { itemsOf } from '#tests/support/sheetItems.ts';

/** As full as a week of school, placement and spare time gets. */
const WEEK: readonly (readonly [Day, PartOfDay, concept: string])[] = [
	[1, 'morning', 'school.norwegian'],
	[1, 'midday', 'work.placement'],
	[1, 'evening', 'interest.walk'],
	[2, 'morning', 'work.placement'],
	[2, 'midday', 'time.break'],
	[3, 'morning', 'school.norwegian'],
	[3, 'midday', 'course.parents'],
	[3, 'evening', 'me.children'],
	[4, 'morning', 'work.placement'],
	[4, 'midday', 'step.phone'],
	[5, 'morning', 'school.norwegian'],
	[5, 'evening', 'interest.football'],
	[6, 'midday', 'me.family'],
	[7, 'evening', 'me.faith']
];

async function withFullWeek(own: string): Promise<Plan> {
	const plan = await fullPlan(own);
	const all = Object.values(plan.cards) as Card[];
	const sample = all.find(({ place }) => place.startsWith('min-uke/uke/'))!;
	const others = all.filter(({ place }) => !place.startsWith('min-uke/'));
	const ranks = firstRanks(WEEK.length);
	const week = WEEK.map(([day, part, concept], at): Card => {
		const id: CardId = `card:week-${String(at)}`;
		const { start: _, end: __, ...untimed } = sample;
		return {
			...(at % 3 ? untimed : sample),
			id,
			place: weekPlace(day, part),
			rank: ranks[at]!,
			concept,
			text: {}
		};
	});
	return { ...plan, cards: Object.fromEntries([...others, ...week].map((card) => [card.id, card])) };
}

const wordsOn = ({ sheets }: Awaited<ReturnType<typeof printed>>) =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'text' ? [item.block] : []))
	);

describe.each(['nb', 'ar', 'ti', 'uk', 'my', 'ur', 'so', 'ps'])('a week of 14 cards in %s', (own) => {
	test('stands on one sheet for the fridge, and for a volunteer', async () => {
		const plan = await withFullWeek(own);
		const board = await printed(plan, { boards: ['min-uke'] });
		expect(board.sheets).toHaveLength(1);
		const volunteer = await printed(plan, { boards: [], pages: ['volunteer'], for: 'volunteer' });
		expect(volunteer.sheets).toHaveLength(1);
		for (const block of [...wordsOn(board), ...wordsOn(volunteer)]) {
			expect(block.size).toBeGreaterThanOrEqual(9);
			expect(block.cut, block.text).toBe(false);
			expect(block.truncated, block.text).toBe(false);
		}
	});

	test('stands on the two sides of half a sheet, every time of day in one piece', async () => {
		const week = await printed(await withFullWeek(own), { boards: ['min-uke'], wishes: { size: 'a5' } });
		expect(week.sheets.length).toBeLessThanOrEqual(own === 'my' || own === 'ur' ? 3 : 2);
		const times = wordsOn(week).filter(({ text }) => /\d\d:\d\d/.test(text));
		expect(times).toHaveLength(5);
		for (const { lines } of times) expect(lines).toHaveLength(1);
	});
});
