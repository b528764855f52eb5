import { expect, test } from './fixtures.ts';
import { dragTo } from './hands.ts';
import { Shelf } from './page-models/index.ts';
import { printsPlan, seesWholePlan, wholePlan } from './wholePlan.ts';

test('two people make a plan on an empty tablet, typing thirty signs at most', async ({ page }) => {
	await new Shelf(page).open();
	await wholePlan({
		page,
		language: 'tigrinja',
		layFirst: (concept, board, tray) =>
			dragTo(page, tray.picture(concept), board.cardsAt('min-vei/steg').first(), 0.2)
	});
	await page.reload();
	await expect(page.getByRole('main')).toBeVisible();
	await seesWholePlan(page);
	await printsPlan(page);
});
