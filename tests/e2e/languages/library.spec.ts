/** The whole library of pictures: browsed without typing, on cards and people, on screen and on paper. */
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { expect, test } from '../fixtures.ts';
import {
	Board,
	CardSheet,
	PrintPage,
	Shelf,
	Tray,
	byKeys,
	press,
	say,
	tick,
	use
} from '../page-models/index.ts';
import { planFile } from '../plans.ts';
import { PictureLibrary } from './PictureLibrary.ts';

const PLAN = planFile({ 'meg/viktig': ['Geiter'] }, { own: 'uk', first: 'norwegian' });

test('somebody who does not type finds a goat among the animals and lays it, with a word or without', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const library = new PictureLibrary(page);
	await shelf.open();
	await shelf.openFile(PLAN);
	await board.pointAt('meg/viktig');
	await press(tray.door('browse'));
	await library.show('animals');
	await expect(library.list('animals').getByRole('button')).toHaveCount(20);
	await library.showMore();
	await expect(library.list('animals').getByRole('button')).toHaveCount(40);
	await press(library.picture('animals', 'geit'));
	await press(library.dialog.getByRole('button', { name: say('library:whole.alone') }));
	await tray.close('editor:done');
	await expect(board.cardsAt('meg/viktig')).toHaveCount(2);
});

test('a card gets another picture of the library, by keys alone, and undo takes it back', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const sheet = new CardSheet(page);
	const library = new PictureLibrary(page);
	await shelf.open();
	await shelf.openFile(PLAN);
	use(page, byKeys);
	const shown = board.cardsAt('meg/viktig').locator('[style*="background-image"]');
	await expect(shown).toHaveCount(0);
	await board.openCard('Geiter', 'meg/viktig');
	await press(sheet.dialog.getByRole('button', { name: say('library:whole.another'), exact: true }));
	await library.show('nature');
	await press(library.list('nature').getByRole('button').first());
	await sheet.done();
	await expect(shown).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(shown).toHaveCount(0);
});

test('the participant stands in the middle of Mine folk with a drawn face instead of a photo', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const library = new PictureLibrary(page);
	await shelf.open();
	await shelf.openFile(PLAN);
	await board.turnTo('mine-folk');
	const me = board.main.getByRole('button', { name: say('library:whole.face'), exact: true });
	await press(me);
	const faces = library.list('avatars').getByRole('button');
	await expect(faces).toHaveCount(20);
	await press(faces.first());
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(me.locator('[style*="background-image"]')).toBeVisible();
	await board.isSaved();
	await page.reload();
	await expect(me.locator('[style*="background-image"]')).toBeVisible();
});

test('a plan is printed in black lines, with a credit to whoever drew its pictures', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const library = new PictureLibrary(page);
	await shelf.open();
	await shelf.openFile(PLAN);
	await board.pointAt('meg/viktig');
	await press(tray.door('browse'));
	await library.show('tiles');
	await press(library.list('tiles').getByRole('button').first());
	await press(library.dialog.getByRole('button', { name: say('library:whole.alone') }));
	await tray.close('editor:done');
	await board.isSaved();
	const print = new PrintPage(page);
	await print.open();
	const lines = page.getByRole('radio', { name: say('library:whole.lines'), exact: true });
	await tick(lines);
	await expect(lines).toBeChecked();
	const text = await textByPdfJs((await print.download()).bytes);
	expect(text.replaceAll(/\s+/g, ' ')).toContain('Aksel, Nav (aksel.nav.no), MIT');
});
