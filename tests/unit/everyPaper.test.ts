import { beforeAll, describe, expect, test } from 'vitest';
import { withoutSpent } from '#lib/pdf/text/clean.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { everyPageOf, examplePlan, type Paper } from '#tests/support/examplePaper.ts';
import { checkPdf, type Heard, readTree } from '#tests/support/pdf-ua-checker/index.ts';
import { itemsOf } from '#tests/support/sheetItems.ts';

/** The same for a word and for its glyphs from right to left; spaces come and go at the ends of lines. */
const letters = (text: string): string =>
	Array.from(withoutSpent(text).replace(/[\s-]/g, '')).sort().join('');

// All examples, looks and sizes: tests/hardening/every-paper.ts
describe.each(['ex2-omar-laerling'] as const)('every page of %s', (name) => {
	let paper: Paper;
	let heard: Heard;
	beforeAll(async () => {
		const plan = await examplePlan(name);
		paper = await everyPageOf(plan, aPlan({}, plan.head));
		heard = readTree(paper.bytes);
	}, 120_000);
	const items = () => paper.sheets.flatMap((sheet) => [...itemsOf(sheet)]);

	test('is right in every point that the checker knows', { timeout: 60_000 }, () => {
		const { checks, failures } = checkPdf(paper.bytes);
		expect([...new Set(failures)]).toEqual([]);
		expect(checks).toBeGreaterThan(50_000);
	});

	test('is read aloud in the order of the plan', () => {
		const laid = items().flatMap(({ item, within }) =>
			item.kind === 'text' && item.block.text && !within.some(({ role }) => role === 'Artifact')
				? [letters(item.block.text)]
				: []
		);
		expect(heard.texts.map(letters)).toEqual(laid);
	});

	test('can be gone to from the list of bookmarks, one for each board, its further pages folded away', () => {
		const headings = items().filter(({ item }) => item.kind === 'group' && item.role === 'H1');
		expect(heard.bookmarks.flat()).toHaveLength(headings.length);
		const titles = heard.bookmarks.map(([title = '']) => title);
		expect(titles).toContain('طريقي – Min vei');
		expect(titles.filter((title) => title.endsWith(')'))).toEqual([]);
		expect(titles.length).toBeGreaterThan(10);
		expect(titles.length).toBeLessThan(headings.length);
	});

	test('has its week as a table with headers, its cards as lists, its pictures with words', () => {
		expect(heard.roles.get('Table')).toBeGreaterThan(0);
		expect(heard.roles.get('TH')).toBeGreaterThan(7);
		expect(heard.roles.get('LI')).toBeGreaterThan(30);
		expect(heard.roles.get('Figure')).toBeGreaterThan(10);
	});
});
