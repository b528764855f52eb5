import { expect, test } from './fixtures.ts';
import { Board, CardSheet, Shelf, Tray, press, say } from './page-models/index.ts';
import { planFile } from './plans.ts';

const PLACES = ['meg/viktig', 'meg/god', 'meg/hjelp', 'meg/sprak', 'meg/fri'] as const;

test('twenty deeds are taken back and done again, also after the app was closed', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.makePlan({ language: 'somali' });
	const pictures = tray.region.getByRole('listitem').getByRole('button');
	for (const place of PLACES) {
		await board.pointAt(place);
		for (const count of [1, 2, 3, 4]) {
			await press(pictures.first());
			await expect(board.cardsAt(place)).toHaveCount(count);
		}
	}
	const laid = await board.cards.allInnerTexts();
	expect(laid).toHaveLength(20);
	await board.isSaved();

	await page.reload();
	await expect(board.cards).toHaveCount(20);
	const undo = board.tool('editor:undo');
	const redo = board.tool('editor:redo');
	for (let left = 19; left >= 0; left--) {
		await press(undo);
		await expect(board.cards).toHaveCount(left);
	}
	await expect(undo).toHaveAttribute('aria-disabled', 'true');
	await board.isSaved();

	await page.reload();
	await expect(redo).not.toHaveAttribute('aria-disabled', 'true');
	for (let count = 1; count <= 20; count++) {
		await press(redo);
		await expect(board.cards).toHaveCount(count);
	}
	expect(await board.cards.allInnerTexts()).toEqual(laid);
	await expect(redo).toHaveAttribute('aria-disabled', 'true');
});

test('a card goes to the bin without a question, and comes back to its place', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const sheet = new CardSheet(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge', 'Danse', 'Male'] }));

	await test.step('from the bar, and back at once', async () => {
		await board.choose('Danse');
		await press(board.bar.getByRole('button', { name: say('editor:bar.bin') }));
		await expect(board.card('Danse')).toBeHidden();
		await press(page.getByRole('button', { name: say('editor:bin.takeBack') }));
		await expect(board.cardsAt('meg/god').nth(1)).toContainText('Danse');
	});

	await test.step('from the card itself, and back from the bin another day', async () => {
		await board.openCard('Synge');
		await press(sheet.dialog.getByRole('button', { name: say('editor:bar.bin') }));
		await expect(board.cards).toHaveCount(2);
		await board.isSaved();
		await page.reload();
		await expect(board.cards).toHaveCount(2);
		await press(board.tool('editor:tool.more'));
		await press(sheet.dialog.getByRole('button', { name: say('editor:bin.takeBack') }));
		await expect(sheet.dialog.getByText(say('editor:drawer.binEmpty'))).toBeVisible();
		await sheet.done();
		await expect(board.cardsAt('meg/god').first()).toContainText('Synge');
	});
});

test('a plan is put away from the shelf, copied and taken back', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge'] }, { alias: 'Hodan' }));
	await expect(board.card('Synge')).toBeVisible();
	await shelf.open();
	const more = page.getByRole('button', { name: `${say('app:shelf.more')}: Hodan` });

	await press(more);
	await press(shelf.dialog.getByRole('button', { name: say('app:shelf.duplicate') }));
	await expect(shelf.cover('Hodan')).toHaveCount(2);
	await press(more.first());
	await press(shelf.dialog.getByRole('button', { name: say('app:shelf.remove') }));
	await expect(shelf.cover('Hodan')).toHaveCount(1);
	await press(shelf.button('app:common.undo'));
	await expect(shelf.cover('Hodan')).toHaveCount(2);
});
