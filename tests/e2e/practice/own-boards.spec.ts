import { expect, test } from '../fixtures.ts';
import { Board, PlanPage, Shelf, Tray, press, say, tick, whole, write } from '../page-models/index.ts';
import { planFile } from '../plans.ts';

test('D13 an adviser makes a board with own places within three minutes and uses it again in another plan', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	const tray = new Tray(page);
	const dialog = page.getByRole('dialog');
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'en' }));
	await plan.open();
	const began = Date.now();
	await press(plan.main.getByRole('button', { name: say('house:own.make') }));
	await press(dialog.getByRole('button', { name: say('house:own.empty') }));
	await write(dialog.getByRole('textbox', { name: `${say('house:own.name')}: norsk` }), 'Førerkort');
	for (const [at, name] of ['Teori', 'Kjøring', 'Penger'].entries())
		await write(
			dialog.getByRole('textbox', { name: `${say('house:own.zone', { number: at + 1 })}: norsk` }),
			name
		);
	await tick(dialog.getByRole('radio', { name: say('house:own.rows') }));
	await press(dialog.getByRole('button', { name: say('house:own.ready') }));
	await page.waitForURL(/\/egen-/);
	for (const name of ['Teori', 'Kjøring', 'Penger'])
		await expect(board.main.getByRole('heading', { name: whole(name) })).toBeVisible();
	expect((Date.now() - began) / 60_000).toBeLessThan(3);

	await test.step('it takes cards like any board, and its name is among the tabs', async () => {
		await press(board.main.getByRole('heading', { name: whole('Kjøring') }).getByRole('button'));
		await tray.lay('time.today');
		await expect(board.main.getByRole('list', { name: whole('Kjøring') }).getByRole('listitem')).toHaveCount(
			1
		);
		await expect(board.tools.getByRole('link', { name: 'Førerkort' })).toHaveAttribute(
			'aria-current',
			'page'
		);
	});
	await test.step('it is kept as a pattern', async () => {
		await press(board.main.getByRole('button', { name: say('house:own.edit') }));
		await press(dialog.getByRole('button', { name: say('house:own.template') }));
		await expect(dialog.getByText(say('house:own.templateSaved'))).toBeVisible();
		await press(dialog.getByRole('button', { name: say('editor:done') }));
	});
	await test.step('another plan begins with it', async () => {
		await board.isSaved();
		await shelf.open();
		await shelf.makePlan({ language: 'tigrinja' });
		await plan.open();
		await press(plan.main.getByRole('button', { name: say('house:own.make') }));
		await press(dialog.getByRole('button', { name: 'Førerkort' }).first());
		await press(dialog.getByRole('button', { name: say('house:own.ready') }));
		await page.waitForURL(/\/egen-/);
		await expect(board.main.getByRole('heading', { name: whole('Penger') })).toBeVisible();
		await expect(board.cards).toHaveCount(0);
	});
	await test.step('taken away, its cards are in the bin, and undo brings it back', async () => {
		await press(board.main.getByRole('button', { name: say('house:own.edit') }));
		await press(dialog.getByRole('button', { name: say('house:own.remove') }));
		await page.waitForURL(/\/plan\/[^/]+$/);
		await expect(plan.tiles.filter({ hasText: 'Førerkort' })).toHaveCount(0);
		await plan.openBoard('meg');
		await press(board.tool('editor:undo'));
		await expect(board.tools.getByRole('link', { name: 'Førerkort' })).toBeVisible();
	});
});
