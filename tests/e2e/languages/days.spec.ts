/** The participant's own days, digits and clock, and the languages that are read and spoken. */
import { formatDay } from '#lib/i18n/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { Board, PlanPage, Shelf, say } from '../page-models/index.ts';
import { press, tick } from '../page-models/ways.ts';
import { fileOf, withCard } from '../plans.ts';

const MEETING = '2026-12-22';

test('an Afghan participant sees the solar day as the second line, after the Norwegian one', async ({
	page
}) => {
	const shelf = new Shelf(page);
	await shelf.open();
	await press(shelf.button('app:shelf.newPlan'));
	await press(shelf.dialog.getByRole('button', { name: 'dari' }));
	await tick(shelf.dialog.getByRole('radio', { name: say('language:persian') }));
	await press(shelf.dialog.getByRole('button', { name: say('app:common.next') }));
	const today = await page.evaluate(() => new Date().toLocaleDateString('en-CA'));
	await expect(
		shelf.dialog.getByText(formatDay('fa-AF', today, 'short', { calendar: 'persian' }))
	).toBeVisible();
	await press(shelf.dialog.getByRole('button', { name: say('app:newPlan.make') }));
	await page.waitForURL(/\/plan\/[^/]+\/meg$/);
});

test('days, digits and clock are chosen in the plan, shown as they will look, and undone', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	await shelf.open();
	const drawn = aPlan({ 'min-uke/uke/1/morning': ['Norskkurs'] }, { own: 'fa-AF', nextMeeting: MEETING });
	await shelf.openFile(fileOf(withCard(drawn, 'card:min-uke/uke/1/morning.1', { start: '09:30' })));
	await plan.open();
	const usual = formatDay('fa-AF', MEETING, 'weekday');
	await expect(plan.main.getByText(usual)).toBeVisible();

	const drawer = page.getByRole('dialog', { name: say('editor:drawer.title') });
	await press(page.getByRole('button', { name: say('editor:tool.more'), exact: true }));
	await tick(drawer.getByRole('radio', { name: say('language:persian') }));
	await tick(drawer.getByRole('radio', { name: '۱ ۲ ۳ ۴' }));
	await tick(drawer.getByRole('checkbox', { name: say('language:clock') }));
	await press(drawer.getByRole('button', { name: say('editor:done') }));
	const solar = formatDay('fa-AF', MEETING, 'weekday', { calendar: 'persian', ownDigits: true });
	await expect(plan.main.getByText(solar)).toBeVisible();
	await expect(plan.main.getByText(formatDay('nb', MEETING, 'weekday'))).toBeVisible();

	await plan.openBoard('min-uke');
	const card = board.card('Norskkurs', 'min-uke/uke/1/morning');
	await expect(card.getByText('09:30')).toBeVisible();
	await expect(card.locator('svg[viewBox="-50 -50 100 100"]')).toBeVisible();
	await press(page.getByRole('button', { name: say('app:common.undo'), exact: true }));
	await expect(card.locator('svg[viewBox="-50 -50 100 100"]')).toHaveCount(0);
});

test('who speaks one language and reads another says so; the reading language can be changed', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	await shelf.open();
	await press(shelf.button('app:shelf.newPlan'));
	await press(shelf.dialog.getByRole('button', { name: 'arabisk' }));
	await press(
		shelf.dialog.getByRole('button', { name: `${say('language:change')}: ${say('language:speaks')}` })
	);
	const asked = page.getByRole('dialog', { name: say('language:ask') });
	await press(asked.getByRole('button', { name: 'kurmanji' }));
	await expect(shelf.dialog.getByText('Kurmancî')).toBeVisible();
	await press(shelf.dialog.getByRole('button', { name: say('app:common.next') }));
	await press(shelf.dialog.getByRole('button', { name: say('app:newPlan.make') }));
	await page.waitForURL(/\/plan\/[^/]+\/meg$/);
	await plan.open();
	await press(page.getByRole('button', { name: say('editor:tool.more'), exact: true }));
	const drawer = page.getByRole('dialog', { name: say('editor:drawer.title') });
	await expect(drawer.getByText('Kurmancî')).toBeVisible();

	await press(drawer.getByRole('button', { name: `${say('language:change')}: ${say('language:reads')}` }));
	await press(
		page.getByRole('dialog', { name: say('language:askReads') }).getByRole('button', { name: 'ukrainsk' })
	);
	await press(drawer.getByRole('button', { name: say('editor:done') }));
	await plan.openBoard('meg');
	await expect(board.nameOf('meg/god')).toContainText(say('board:zones.meg.god.name', {}, 'uk'));
	await press(page.getByRole('button', { name: say('app:common.undo'), exact: true }));
	await expect(board.nameOf('meg/god')).toContainText(say('board:zones.meg.god.name', {}, 'ar'));
});
