import { expect, test } from './fixtures.ts';
import { Board, Shelf, press, say } from './page-models/index.ts';
import { planFile } from './plans.ts';

test('shown to the participant, the board speaks their language, and the way back is deliberate', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const adviser = new Board(page);
	const participant = new Board(page, 'ar');
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge|أغني'] }, { own: 'ar' }));
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');

	await press(adviser.tool('editor:tool.present'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('body')).not.toBeFocused();
	for (const key of ['editor:tool.swap', 'editor:tool.more', 'editor:tool.present'])
		await expect(participant.tool(key)).toBeHidden();
	await expect(participant.tools.getByRole('group')).toBeHidden();
	await expect(participant.tool('editor:undo')).toBeVisible();
	await expect(participant.card('أغني')).toBeVisible();
	await expect(participant.card('Synge')).toBeVisible();

	await press(participant.tool('editor:leave.ask'));
	await press(participant.tools.getByRole('button', { name: say('editor:leave.no', {}, 'ar') }));
	await expect(participant.tool('editor:tool.more')).toBeHidden();
	await press(participant.tool('editor:leave.ask'));
	await press(participant.tools.getByRole('button', { name: say('editor:leave.yes', {}, 'ar') }));
	await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await expect(adviser.tool('editor:tool.present')).toBeFocused();
});

test('a reload, an address and the way back are no way out of what is shown to the participant', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const adviser = new Board(page);
	const participant = new Board(page, 'ar');
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge|أغني'] }, { own: 'ar', alias: 'Hodanisha' }));
	await press(adviser.tool('editor:tool.present'));
	await expect(participant.tool('editor:leave.ask')).toBeVisible();
	const id = /plan\/([^/]+)/.exec(page.url())?.[1] ?? '';
	const isStillShown = async () => {
		await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
		await expect(participant.tool('editor:leave.ask')).toBeVisible();
		await expect(participant.tool('editor:tool.more')).toBeHidden();
		await expect(page.getByRole('link', { name: say('share:title') })).toHaveCount(0);
	};

	await page.reload();
	await isStillShown();
	await page.goto('/');
	await page.goBack();
	await isStillShown();
	for (const room of ['check', 'share']) {
		await page.goto(`/plan/${id}/${room}`);
		await expect(page).not.toHaveURL(new RegExp(room));
	}
	expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
		'Hodanisha'
	);

	await page.goto(`/plan/${id}/meg`);
	await isStillShown();
	await press(participant.tool('editor:leave.ask'));
	await press(participant.tools.getByRole('button', { name: say('editor:leave.yes', {}, 'ar') }));
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
	await expect(adviser.tool('editor:tool.more')).toBeVisible();
});

test('only the adviser sees what a machine has translated', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const participant = new Board(page, 'ti');
	await shelf.open();
	await shelf.makePlan({ language: 'tigrinja' });
	const marks = board.page.getByText(say('editor:card.machine'));
	await expect(marks.first()).toBeAttached();
	await press(board.tool('editor:tool.present'));
	await expect(participant.tool('editor:leave.ask')).toBeVisible();
	await expect(marks).toHaveCount(0);
});
