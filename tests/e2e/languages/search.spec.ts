/** Finding a picture by a word, in the language of the participant and in Norwegian. */
import { expect, test } from '../fixtures.ts';
import { Board, Shelf, Tray, say } from '../page-models/index.ts';
import { press, write } from '../page-models/ways.ts';
import { planFile } from '../plans.ts';

test('both people search, each in their own words, however they are spelt', async ({ page }) => {
	const shelf = new Shelf(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'ar' }));
	await press(tray.door('search'));
	const first = tray.dialog.getByRole('listitem').first();
	const field = tray.dialog.getByRole('searchbox');
	// The last letter of hospital as most Egyptian and Sudanese keyboards have it, and the doctor with the article.
	for (const [typed, found] of [
		['مستشفي', 'Sykehus'],
		['الطبيب', 'Lege'],
		['sykehus', 'مستشفى'],
		['skolebuss', 'Bussjåfør'],
		['forerkort', 'Førerkort']
	] as const) {
		await write(field, typed);
		await expect(tray.dialog.getByRole('listitem').filter({ hasText: found }).first()).toBeVisible();
	}
	await write(field, 'مستشفى');
	await expect(first).toContainText('Sykehus');
	await press(first.getByRole('button'));
	await tray.close('editor:done');
	await expect(new Board(page).main.getByText('Sykehus', { exact: true })).toBeVisible();
});

test('Dari words are found, though Unicode knows only those of Iran', async ({ page }) => {
	const shelf = new Shelf(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'fa-AF' }));
	await press(tray.door('search'));
	for (const [typed, found] of [
		['شفاخانه', 'Sykehus'],
		['مکتب', 'Skole'],
		['داکتر', 'Lege']
	] as const) {
		await write(tray.dialog.getByRole('searchbox'), typed);
		await expect(tray.dialog.getByRole('listitem').filter({ hasText: found }).first()).toBeVisible();
	}
});

test('a picture that no card has is found, gets words of their own, and lies on the board', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const tray = new Tray(page);
	const board = new Board(page);
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'uk' }));
	await board.pointAt('meg/viktig');
	await press(tray.door('search'));
	await write(tray.dialog.getByRole('searchbox'), 'качка');
	// Its name is only heard, in the words of the participant.
	await press(tray.dialog.getByRole('listitem').getByRole('button', { name: 'качка', exact: true }).first());
	const words = page.getByRole('dialog', { name: say('editor:words.title') });
	await write(words.getByRole('textbox', { name: 'українська' }), 'Мої качки');
	await press(words.getByRole('button', { name: say('editor:words.lay') }));
	await tray.close('editor:done');
	const card = board.card('Мої качки', 'meg/viktig');
	await expect(card).toBeVisible();
	await expect(card.locator('[style*="background-image"]').first()).toBeVisible();
});

test('when nothing fits, what is most like it stands there, and a photo, a drawing and own words', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'ar' }));
	await press(tray.door('search'));
	await write(tray.dialog.getByRole('searchbox'), 'ssykkehhuss');
	await expect(tray.dialog.getByText(say('library:whole.nearest'))).toBeVisible();
	await expect(tray.dialog.getByRole('listitem').filter({ hasText: 'Sykehus' }).first()).toBeVisible();
	await write(tray.dialog.getByRole('searchbox'), 'qqqq');
	await expect(tray.dialog.getByText(say('editor:browser.nothing'))).toBeVisible();
	for (const way of ['photo', 'words'] as const)
		await expect(
			tray.dialog.getByRole('button', { name: say(`editor:tray.${way}`), exact: true })
		).toBeVisible();
	await press(tray.dialog.getByRole('button', { name: say('editor:tray.draw'), exact: true }));
	await expect(page.getByRole('dialog', { name: say('editor:drawing.title') })).toBeVisible();
});
