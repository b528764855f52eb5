import { readFile } from 'node:fs/promises';
import { readPlanFile } from '#lib/exchange/index.ts';
import { drawingOf } from '#tests/support/aPlan.ts';
import { expect, test } from './fixtures.ts';
import { Board, Shelf, Tray, press, say } from './page-models/index.ts';
import { planFile } from './plans.ts';

test('on a full tablet the work stays on the screen, can be saved as a file, and is kept once there is room', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await page.addInitScript(() => {
		const { prototype } = IDBObjectStore;
		for (const name of ['add', 'put'] as const) {
			const before = prototype[name];
			prototype[name] = function (this: IDBObjectStore, ...args) {
				if ('isFull' in window && window.isFull) throw new DOMException('Full.', 'QuotaExceededError');
				return before.apply(this, args);
			};
		}
	});
	const fill = (isFull: boolean) =>
		page.evaluate((value) => Object.assign(window, { isFull: value }), isFull);

	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge'] }));
	await board.pointAt('meg/god');
	await tray.writeWords({ Norsk: 'Danse' });
	await board.isSaved();

	await fill(true);
	await tray.writeWords({ Norsk: 'Male' });
	const alert = page.getByRole('alert').filter({ hasText: say('editor:trouble.full') });
	await expect(alert).toBeVisible();
	await expect(board.saved).toBeHidden();
	await expect(board.tools.getByText(say('editor:saving.failed'))).toBeVisible();
	await expect(board.card('Male', 'meg/god')).toBeVisible();

	const [file] = await Promise.all([
		page.waitForEvent('download'),
		press(alert.getByRole('button', { name: say('editor:trouble.file') }))
	]);
	const { plan } = await readPlanFile(new Uint8Array(await readFile(await file.path())));
	expect(drawingOf(plan)).toEqual({ 'meg/god': ['Synge', 'Danse', 'Male'] });

	await fill(false);
	await press(alert.getByRole('button', { name: say('editor:trouble.retry') }));
	await expect(alert).toBeHidden();
	await board.isSaved();
	await page.reload();
	await expect(board.cardsAt('meg/god')).toHaveCount(3);
});
