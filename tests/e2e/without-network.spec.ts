import { expect, waitUntilOffline } from './fixtures.ts';
import { Board, Shelf, Tray, cardWords, say } from './page-models/index.ts';
import { test } from './site.ts';
import { printsPlan } from './wholePlan.ts';

test('away from every network the plan opens by its address, grows, and is printed', async ({
	page,
	context,
	site
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await shelf.open();
	await expect(page.getByText(say('app:common.readyOffline'))).toBeVisible();
	await waitUntilOffline(page);
	await shelf.makePlan({ language: 'tigrinja' });
	await board.pointAt('meg/viktig');
	await tray.lay('me.family');
	await board.isSaved();

	site.stop();
	await context.setOffline(true);
	await page.reload();
	await expect(board.card(cardWords('me.family'), 'meg/viktig')).toBeVisible();

	// Pictures and words that nobody has looked at before the network went.
	await board.turnTo('min-vei');
	await board.pointAt('min-vei/steg');
	await tray.find('buss', cardWords('step.bus'));
	await expect(board.card(cardWords('step.bus'), 'min-vei/steg')).toBeVisible();
	await board.isSaved();
	await printsPlan(page);

	await test.step('another window, and a new plan in another language', async () => {
		const other = await context.newPage();
		const second = new Shelf(other);
		await second.open();
		await expect(second.covers).toHaveCount(1);
		await second.makePlan({ language: 'arabisk' });
		await expect(new Tray(other).picture('person.me', 'ar')).toBeVisible();
	});
});
