import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readPackFile } from '#lib/exchange/index.ts';
import type { Plan } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { Board, Shelf, cardWords, press, say, tick, write } from '../page-models/index.ts';
import { fileOf, withCard } from '../plans.ts';

const COOK = 'card:meg/god.1';
/** A cook in Tigrinya, as a machine says it. */
function cookPlan(head = {}): Plan {
	const plan = aPlan({ 'meg/god': ['x'] }, { own: 'ti', alias: 'Selam', ...head });
	return withCard(plan, COOK, { concept: 'work.cook', text: {} });
}

/** Words of the app, corrected: on a board, on a card, in the office. */
class Words {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog').last();
	}
	button(key: string, inside: Locator | Page = this.page): Locator {
		return inside.getByRole('button', { name: say(key), exact: true });
	}
	/** Over the board: how many words nobody has checked. */
	get door(): Locator {
		return this.page.getByRole('banner').getByRole('button', { name: say('words:here.open') });
	}
	wrong(nb: string): Locator {
		return this.dialog.getByRole('button', { name: `${say('words:fix.open')}: ${nb}`, exact: true });
	}
	async correct(text: string, { role = 'adviser', reviewed = false } = {}): Promise<void> {
		await write(this.dialog.getByLabel(new RegExp(`^${say('words:fix.right')}`)), text);
		await tick(this.dialog.getByRole('radio', { name: say(`words:fix.roles.${role}`), exact: true }));
		const checked = this.dialog.getByRole('checkbox', { name: say('words:fix.reviewed') });
		if (reviewed) await tick(checked);
		else if (role === 'adviser') await expect(checked).toHaveCount(0);
		await press(this.button('words:fix.save', this.dialog));
		await expect(this.page.getByRole('heading', { name: say('words:fix.title') })).toHaveCount(0);
	}
	async openOffice(): Promise<Locator> {
		await this.page.goto('/');
		await press(this.page.getByRole('button', { name: say('app:shelf.office'), exact: true }));
		const desk = this.page.getByRole('region', { name: say('office:entry.correction'), exact: true });
		await desk.waitFor();
		return desk;
	}
	async chooseTigrinya(desk: Locator): Promise<void> {
		await press(desk.getByRole('button', { name: say('words:desk.language') }));
		await press(this.dialog.getByRole('button', { name: 'tigrinja' }));
	}
	async bring(desk: Locator, name: string, text: string): Promise<void> {
		const chooser = this.page.waitForEvent('filechooser');
		await press(this.button('words:desk.open', desk));
		await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
	}
}

test('this is wrong: the adviser sees what a machine said, puts it right, and every plan says it', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const words = new Words(page);
	await shelf.open();
	await shelf.openFile(fileOf(cookPlan()));
	await expect(words.door).toHaveAccessibleName(/\d/);
	await press(words.door);
	// A question of a zone, from the list, by its button: no long press.
	await press(words.wrong(say('board:zones.meg.god.ask')));
	await words.correct('ብኣይ ኣነ ንፉዕ እየ?', { role: 'interpreter', reviewed: true });
	const corrected = words.dialog.getByRole('listitem').filter({ hasText: 'ብኣይ ኣነ ንፉዕ እየ?' });
	await expect(corrected).toContainText(say('words:here.states.reviewed'));
	await press(words.wrong(cardWords('work.cook')));
	await words.correct('ኣብሳሊ ምግቢ');
	// Nobody who speaks the language has said so: it is the municipality's word, and not called checked.
	const cook = words.dialog.getByRole('listitem').filter({ hasText: 'ኣብሳሊ ምግቢ' });
	await expect(cook).toContainText(say('words:here.states.own'));
	await page.keyboard.press('Escape');
	await expect(board.card('ኣብሳሊ ምግቢ')).toBeVisible();
	// In participant view there is no count and no mark.
	await press(words.button('editor:tool.present'));
	await expect(words.door).toHaveCount(0);
	await page.reload();
	await expect(board.card('ኣብሳሊ ምግቢ')).toBeVisible();
});

test('a card says that its word is wrong, from its own sheet', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const words = new Words(page);
	await shelf.open();
	await shelf.openFile(fileOf(cookPlan()));
	await board.openCard(cardWords('work.cook'));
	await press(words.dialog.getByRole('button', { name: new RegExp(`^${say('words:fix.open')}`) }));
	await words.correct('ኣብሳሊ', { role: 'interpreter', reviewed: true });
	await expect(words.dialog.getByRole('textbox', { name: 'ትግርኛ' })).toHaveValue('ኣብሳሊ');
});

test('words go out as a table, come back, are seen before they count, and travel in the pack', async ({
	page
}) => {
	const words = new Words(page);
	const desk = await words.openOffice();
	await words.chooseTigrinya(desk);
	const download = page.waitForEvent('download');
	await press(words.button('words:desk.save', desk));
	const table = await download;
	expect(table.suggestedFilename()).toBe('overstyring-ti.csv');
	const csv = await readFile(await table.path(), 'utf8');
	expect(csv).toContain('key,nb,en,now,new,note');
	expect(csv).toContain(`cards:work.cook,${cardWords('work.cook')},Cook,${cardWords('work.cook', 'ti')}`);

	// A speaker has written two words, and made two mistakes.
	const lines = [
		'key,new',
		'cards:work.cook,ኣብሳሊ',
		'cards:work.carehome,ሓጋዚ',
		'cards:work.nothing,x',
		'app:newPlan.step,ስጉምቲ'
	];
	await words.bring(desk, 'overstyring-ti.csv', lines.join('\n'));
	await expect(words.dialog).toContainText(
		say('words:take.line', { line: 4, why: say('words:take.faults.unknown', { key: 'cards:work.nothing' }) })
	);
	await expect(words.dialog.getByText('{{step}}')).toBeVisible();
	await expect(words.dialog.getByRole('deletion').first()).toHaveText(cardWords('work.cook', 'ti'));
	// The second is skipped.
	await words.dialog
		.getByRole('checkbox', { name: say('words:take.keep') })
		.nth(1)
		.setChecked(false, { force: true });
	await press(
		words
			.button('words:take.do', words.dialog)
			.or(words.dialog.getByRole('button', { name: say('words:take.do', { number: 1 }) }))
	);
	await expect(desk.getByRole('status')).toHaveText(say('words:take.done', { number: 1 }));
	await expect(desk.getByRole('listitem')).toHaveCount(1);

	const packed = page.waitForEvent('download');
	await press(words.button('office:pack.save'));
	const pack = await readPackFile(new Uint8Array(await readFile(await (await packed).path())));
	expect(pack.library.corrections).toMatchObject([
		{ language: 'ti', key: 'cards:work.cook', text: 'ኣብሳሊ', by: 'interpreter', isReviewed: false }
	]);
});

test('a file that is no table of words is told in a sentence, and changes nothing', async ({ page }) => {
	const words = new Words(page);
	const desk = await words.openOffice();
	await words.bring(desk, 'x.csv', 'name,age\nOmar,3\n');
	await expect(desk.getByRole('alert')).toHaveText(say('words:take.notTable', { columns: 'key, new' }));
	await expect(desk).toContainText(say('words:desk.empty'));
});

test('before printing the adviser sees which words nobody has checked', async ({ page }) => {
	const shelf = new Shelf(page);
	const words = new Words(page);
	await shelf.open();
	await shelf.openFile(fileOf(cookPlan()));
	await press(page.getByRole('link', { name: say('editor:tool.print') }));
	await press(page.getByRole('main').getByRole('button', { name: say('words:here.open') }));
	await expect(words.dialog).toContainText(cardWords('work.cook', 'ti'));
	await expect(words.dialog).toContainText(say('print:machine', {}, 'ti'));
});
