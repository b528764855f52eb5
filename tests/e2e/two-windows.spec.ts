import type { Page } from '@playwright/test';
import { randomFrom } from '#tests/hardening/spoiltFiles.ts';
import { expect, test } from './fixtures.ts';
import { Board, Shelf, Tray, press, say } from './page-models/index.ts';

const PLACES = ['meg/viktig', 'meg/god', 'meg/hjelp'] as const;
const EDITS = 15;

/** Lays cards of its own and moves, bins and takes them back, by chance: fifteen deeds. */
async function work(page: Page, name: string, seed: number): Promise<void> {
	const board = new Board(page);
	const tray = new Tray(page);
	const random = randomFrom(seed);
	const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
	const mine: string[] = [];
	for (let edit = 1; edit <= EDITS; edit++) {
		const chance = random();
		if (mine.length < 3 || chance < 0.4) {
			const words = `${name}${String(edit)}`;
			await board.pointAt(oneOf(PLACES));
			await tray.writeWords({ Norsk: words });
			mine.push(words);
			continue;
		}
		const words = oneOf(mine);
		await board.choose(words);
		if (chance < 0.6) {
			const earlier = board.bar.getByRole('button', { name: say('editor:bar.earlier') });
			if ((await earlier.getAttribute('aria-disabled')) !== 'true') await press(earlier);
		} else if (chance < 0.85) {
			const elsewhere = board.main.getByRole('button', { name: say('editor:putHere') });
			await press(elsewhere.first());
		} else {
			await press(board.bar.getByRole('button', { name: say('editor:bar.bin') }));
			await press(page.getByRole('button', { name: say('editor:bin.takeBack') }));
			continue;
		}
		await board.letGo();
	}
	await board.isSaved();
}

test('two windows work on one plan at once, and end with the same', async ({ page, context }) => {
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.makePlan({ language: 'somali' });
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(new Board(other).main).toBeVisible();

	await Promise.all([work(page, 'Her', 1), work(other, 'Der', 2)]);
	const here = () => new Board(page).cards.allInnerTexts();
	const there = () => new Board(other).cards.allInnerTexts();
	await expect.poll(async () => JSON.stringify(await here()) === JSON.stringify(await there())).toBe(true);
	const both = await here();
	expect(both.filter((words) => words.includes('Her')).length).toBeGreaterThanOrEqual(3);
	expect(both.filter((words) => words.includes('Der')).length).toBeGreaterThanOrEqual(3);

	await page.reload();
	await expect(new Board(page).cards).toHaveCount(both.length);
	expect(await here()).toEqual(both);
});
