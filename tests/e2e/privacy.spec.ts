import { expect, test } from './fixtures.ts';
import { Board, CardSheet, PrintPage, Shelf, press, say, tick } from './page-models/index.ts';
import { planFile } from './plans.ts';

const ALIAS = 'Hodanisha';

test('what the participant is called stands in no title, no address and no file name', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const sheet = new CardSheet(page);
	const seen: string[] = [];
	const look = async () => seen.push(page.url(), await page.title());

	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge'] }, { alias: ALIAS }));
	for (const turn of ['meg', 'min-vei', 'min-uke'] as const) {
		await board.turnTo(turn);
		await look();
	}
	await press(board.tool('editor:tool.more'));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		press(sheet.dialog.getByRole('button', { name: say('editor:drawer.saveFile') }))
	]);
	seen.push(file.suggestedFilename());
	await sheet.done();
	const print = new PrintPage(page);
	await print.open();
	await look();
	seen.push((await print.download()).name);
	await shelf.open();
	await look();
	expect(seen.filter((words) => words.toLowerCase().includes(ALIAS.toLowerCase()))).toEqual([]);

	await test.step('a file from the shelf has the name only where somebody asks for it', async () => {
		const save = async (withName: boolean): Promise<string> => {
			await press(page.getByRole('button', { name: `${say('app:shelf.more')}: ${ALIAS}` }));
			await press(shelf.dialog.getByRole('button', { name: say('app:shelf.saveFile') }));
			if (withName) await tick(shelf.dialog.getByRole('checkbox', { name: say('app:saveFile.withName') }));
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				press(shelf.dialog.getByRole('button', { name: say('app:saveFile.save') }))
			]);
			return saved.suggestedFilename();
		};
		expect(await save(false)).not.toContain(ALIAS);
		expect(await save(true)).toContain(ALIAS);
	});
});
