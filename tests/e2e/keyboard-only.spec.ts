import { expect, test } from './fixtures.ts';
import { Board, Shelf, Tray, byKeys, cardWords, press, say, tabTo, use } from './page-models/index.ts';
import { moveToFront, printsPlan, seesWholePlan, wholePlan } from './wholePlan.ts';

test('the whole plan is made by keys alone, and the focus is never lost', async ({ page }) => {
	test.slow();
	use(page, byKeys);
	await new Shelf(page).open();
	await wholePlan({ page, language: 'tigrinja', layFirst: moveToFront });
	await seesWholePlan(page);
	await printsPlan(page);
});

test('a card is moved in its zone and to another by keys, and Ctrl and Z take it back', async ({ page }) => {
	use(page, byKeys);
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const said = page.getByRole('status');
	const concepts = ['me.children', 'me.family', 'me.faith'] as const;
	const [children, family, faith] = concepts.map((concept) => cardWords(concept)) as [string, string, string];

	await shelf.open();
	await shelf.makePlan({ language: 'ukrainsk' });
	await board.pointAt('meg/viktig');
	for (const concept of concepts) await tray.lay(concept);

	await test.step('arrows move the chosen card among its neighbours', async () => {
		await press(board.card(children, 'meg/viktig'));
		await page.keyboard.press('ArrowRight');
		await expect(board.cardsAt('meg/viktig').nth(1)).toContainText(children);
		await expect(board.card(children)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(board.cardsAt('meg/viktig').nth(2)).toContainText(children);
		await expect(said.filter({ hasText: children }).first()).toHaveText(
			new RegExp(`${children}.*${say('board:zones.meg.viktig.name')}.*3.*3`)
		);
	});

	await test.step('a place takes the chosen card', async () => {
		await press(board.putHere('meg/god'));
		await expect(board.card(children, 'meg/god')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(board.bar).toBeHidden();
	});

	await test.step('Ctrl and Z, Ctrl and Y', async () => {
		await page.keyboard.press('Control+z');
		await expect(board.card(children, 'meg/viktig')).toBeVisible();
		await page.keyboard.press('Control+y');
		await expect(board.card(children, 'meg/god')).toBeVisible();
	});

	await test.step('Delete puts a card in the bin, and one key takes it back', async () => {
		await tabTo(board.card(family, 'meg/viktig'));
		await page.keyboard.press('Delete');
		await expect(board.card(family)).toBeHidden();
		await expect(page.locator('body')).not.toBeFocused();
		await press(page.getByRole('button', { name: say('editor:bin.takeBack') }));
		await expect(board.card(family, 'meg/viktig')).toBeVisible();
		await expect(board.card(faith, 'meg/viktig')).toBeVisible();
	});

	await test.step('Escape closes what was opened, and the focus is back where it was', async () => {
		await press(tray.door('search'));
		await expect(tray.dialog).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(tray.dialog).toBeHidden();
		await expect(tray.door('search')).toBeFocused();
	});
});
