import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardId, Plan } from '#lib/plan/index.ts';
import { fullPlan } from '#tests/paper/fullPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { fontTable } from '../fonts/fontTable.ts';
import type { Item, Sheet } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import type { Box } from './box.ts';
import { extentOf } from './extentOf.ts';
import { evenPagesOf, pagesOf, whole } from './flow.ts';
import { layOutPlan } from './layOutPlan.ts';
import { TEXT_SIZES, TURNS } from './paperWishes.ts';
import type { PrintChoices } from './printJobOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const LANGUAGES = ['ar', 'ti', 'uk', 'my', 'ur'] as const;
const plans = new Map<string, Plan>(
	await Promise.all(LANGUAGES.map(async (tag) => [tag, await fullPlan(tag)] as const))
);
const BOARDS = [
	'meg',
	'jeg-kan',
	'sorter',
	'min-vei',
	'mine-folk',
	'fem-trinn',
	'veivalg',
	'egen-hjem'
] as const;

const layOut = async (plan: Plan, choices: Partial<PrintChoices>): Promise<readonly Sheet[]> =>
	layOutPlan(await aPrintJob(plan, choices), setter);

/** The same plan with so many cards in every place that has some. */
function withCards(plan: Plan, count: (place: string) => number): Plan {
	const byPlace = Map.groupBy(Object.values(plan.cards) as Card[], ({ place }) => place);
	const cards = [...byPlace].flatMap(([place, there]) =>
		Array.from({ length: count(place) }, (_, at): Card => {
			const like = there[at % there.length]!;
			const id: CardId = `${like.id}-${String(at)}`;
			return at < there.length
				? like
				: { ...like, id, rank: `z${String(at).padStart(3, '0')}`, private: false };
		})
	);
	return { ...plan, cards: Object.fromEntries(cards.map((card) => [card.id, card])) };
}
const eightSteps = (plan: Plan): Plan =>
	withCards(plan, (place) => ({ 'min-vei/steg': 8, 'min-vei/elementer': 4, 'min-vei/naa': 2 })[place] ?? 1);

/** Where head and body of a page end, and where its foot begins, as parts of its height. */
function reach(sheet: Sheet): { readonly body: number; readonly foot: number } {
	const page = sheet.items.findLast((item) => item.kind === 'group')!;
	const parts = page.children;
	const bottom = (item: Item): number => {
		const area = extentOf(item);
		return area ? area.y + area.height : 0;
	};
	const foot = extentOf(parts.at(-1)!);
	return {
		body: Math.max(0, ...parts.slice(0, -1).map(bottom)) / sheet.height,
		foot: (foot ? foot.y : sheet.height) / sheet.height
	};
}

test('no page of a board but its last is less than half full, and nothing of it lies on the foot', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...LANGUAGES),
			fc.constantFrom(...BOARDS),
			fc.constantFrom(...TURNS),
			fc.constantFrom(...TEXT_SIZES),
			fc.integer({ min: 1, max: 9 }),
			fc.integer({ min: 0, max: 9 }),
			async (tag, board, turn, text, most, salt) => {
				const plan = withCards(plans.get(tag)!, (place) => 1 + ((place.length * 7 + salt) % most));
				const sheets = await layOut(plan, { boards: [board], wishes: { turn, text } });
				for (const [at, sheet] of sheets.entries()) {
					const { body, foot } = reach(sheet);
					expect(body).toBeLessThanOrEqual(foot + 0.002);
					// A page of large text holds few cards: one that is too tall for what is left leaves more of it
					if (at < sheets.length - 1) expect(body).toBeGreaterThan(foot / (text === 'usual' ? 2 : 3));
				}
			}
		),
		{ numRuns: 20, seed: 20261122 }
	);
}, 120_000);

test.each(LANGUAGES)(
	'Min vei of a plan with something everywhere takes three pages at most: %s',
	async (tag) => {
		const sheets = await layOut(plans.get(tag)!, { boards: ['min-vei'] });
		expect(sheets.length).toBeLessThanOrEqual(3);
		for (const sheet of sheets) expect(reach(sheet).body).toBeGreaterThan(0.65);
	}
);

test('eight steps climb in two flights of four, each over a whole page, with the goal at the top', async () => {
	const sheets = await layOut(eightSteps(plans.get('uk')!), { boards: ['min-vei'] });
	const cardsOn = (sheet: Sheet): number => {
		const count = (item: Item): number =>
			item.kind === 'group'
				? (item.role === 'LI' ? 1 : 0) + item.children.reduce((all, child) => all + count(child), 0)
				: 0;
		return sheet.items.reduce((all, item) => all + count(item), 0);
	};
	const [first, second] = sheets;
	// Over the first four what lies under «Nå», at the top of the others goal and dream
	expect(cardsOn(first!)).toBe(4 + 2);
	expect(cardsOn(second!)).toBe(4 + 1 + 1);
	for (const sheet of [first!, second!]) {
		const { body, foot } = reach(sheet);
		expect(foot - body).toBeLessThan(0.03);
	}
});

describe('a poster', () => {
	/** What one part of a poster shows of it, beside its name and marks. */
	const shown = (sheet: Sheet): readonly Item[] => {
		const part = sheet.items.find((item) => item.kind === 'group' && item.clip !== undefined);
		return part?.kind === 'group' ? part.children : [];
	};

	test('of eight steps takes no more paper than it must, and no sheet of it is empty', async () => {
		const sheets = await layOut(eightSteps(plans.get('ar')!), {
			boards: ['min-vei'],
			wishes: { size: 'poster' }
		});
		expect(sheets.length).toBeLessThanOrEqual(12);
		for (const sheet of sheets) expect(shown(sheet).length).toBeGreaterThan(0);
	});

	test('of a board with little on it is four sheets, all with something on them', async () => {
		const sheets = await layOut(plans.get('ti')!, { boards: ['egen-hjem'], wishes: { size: 'poster' } });
		expect(sheets).toHaveLength(4);
		for (const sheet of sheets) expect(shown(sheet).length).toBeGreaterThan(0);
	});
});

test('a board with little on it has large pictures', async () => {
	const [page] = await layOut(plans.get('uk')!, { boards: ['egen-hjem'] });
	const pictures = (item: Item): number[] =>
		item.kind === 'group' ? item.children.flatMap(pictures) : item.kind === 'picture' ? [item.height] : [];
	expect(Math.max(...page!.items.flatMap(pictures))).toBeGreaterThan(110);
});

describe('parts on several pages', () => {
	const box = (height: number): Box => ({ width: 1, height, at: () => [] });
	const heights = (pages: readonly (readonly Box[])[]) =>
		pages.map((page) => page.map(({ height }) => height));

	test('stand about evenly, none alone on the last', () => {
		const parts = [100, 100, 100, 100].map((height) => whole(box(height)));
		const rooms = { first: 320, other: 320, firstIsFresh: true };
		expect(heights(pagesOf(parts, rooms, 10))).toEqual([[100, 100, 100], [100]]);
		expect(heights(evenPagesOf(parts, rooms, 10))).toEqual([
			[100, 100],
			[100, 100]
		]);
	});

	test('need no page more for it, keep their order and stay inside their pages', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 1, maxLength: 20 }),
				fc.integer({ min: 300, max: 400 }),
				fc.integer({ min: 300, max: 400 }),
				(wished, first, other) => {
					const parts = wished.map((height) => whole(box(height)));
					const rooms = { first, other, firstIsFresh: true };
					const even = heights(evenPagesOf(parts, rooms, 8));
					expect(even.length).toBeLessThanOrEqual(pagesOf(parts, rooms, 8).length);
					expect(even.flat()).toEqual(wished);
					for (const [at, page] of even.entries())
						expect(page.reduce((all, one) => all + one + 8, -8)).toBeLessThanOrEqual(at ? other : first);
				}
			)
		);
	});
});
