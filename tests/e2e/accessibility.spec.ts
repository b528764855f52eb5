import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { axeProblems, reflowProblems, smallTargets } from './measures.ts';
import { Board, CardSheet, PrintPage, Shelf, Tray, press, say } from './page-models/index.ts';
import { planFile } from './plans.ts';

// What looks at the page from inside is a script of another origin to our content policy.
test.use({ bypassCSP: true });

const OWN = { nb: 'ar', ar: 'ar', ti: 'ti' } as const;
type Tag = keyof typeof OWN;
const NAMES: Readonly<Record<Tag, string>> = { nb: 'norsk bokmål', ar: 'العربية', ti: 'ትግርኛ' };

const fullPlan = (tag: Tag) =>
	planFile(
		{
			'meg/midt': ['Meg'],
			'meg/viktig': ['Barna mine', 'Troen'],
			'meg/god': ['Jeg kan lage mat til mange mennesker samtidig'],
			'min-vei/naa': ['Norskkurs'],
			'min-vei/steg': ['Ringe skolen', 'Besøke et sykehjem', 'Skrive søknad'],
			'min-vei/maal': ['Fast jobb'],
			'min-vei/stein': ['Vondt i ryggen'],
			'min-uke/uke/1/morning': ['Norsk'],
			'min-uke/uke/6/evening': ['Tur i skogen']
		},
		{ own: OWN[tag], alias: 'Hodan', nextMeeting: '2026-12-01' }
	);

/** Shows one state after another of the whole app, and stops at each. */
async function walk(page: Page, tag: Tag, stop: (state: string) => Promise<void>): Promise<void> {
	const shelf = new Shelf(page, tag);
	const board = new Board(page, tag);
	const tray = new Tray(page, tag);
	const sheet = new CardSheet(page, tag);
	const close = async (key: string) => {
		await press(
			page
				.getByRole('dialog')
				.getByRole('button', { name: say(key, {}, tag), exact: true })
				.first()
		);
		await page.getByRole('dialog').waitFor({ state: 'detached' });
	};

	await new Shelf(page).open();
	if (tag !== 'nb') await new Shelf(page).speak(NAMES[tag]);
	await shelf.button('app:shelf.newPlan').waitFor();
	await stop('the empty shelf');

	await press(shelf.button('app:shelf.newPlan'));
	await stop('a new plan, its language');
	await press(shelf.dialog.getByRole('button', { name: 'somali' }));
	await expect(shelf.dialog.getByRole('textbox')).toBeVisible();
	await stop('a new plan, who');
	await press(shelf.dialog.getByRole('button', { name: say('app:common.next', {}, tag) }));
	await expect(shelf.dialog.getByRole('radio').first()).toBeAttached();
	await stop('a new plan, how cards look');
	await press(shelf.dialog.getByRole('button', { name: say('app:newPlan.make', {}, tag) }));
	await page.waitForURL(/\/meg$/);
	await expect(board.main).toBeVisible();
	await stop('an empty board');

	await shelf.open();
	await shelf.openFile(fullPlan(tag));
	for (const turn of ['meg', 'min-vei', 'min-uke'] as const) {
		await board.turnTo(turn);
		await expect(board.cards.first()).toBeVisible();
		await stop(`the board ${turn}`);
	}
	await board.turnTo('meg');
	await board.choose('Troen');
	await stop('a chosen card');
	await board.openCard('Troen');
	await stop('an opened card');
	await press(sheet.dialog.getByRole('button', { name: say('editor:when.choose', {}, tag) }));
	await stop('the calendar');
	await sheet.done();
	await press(tray.door('browse'));
	await stop('all pictures');
	await close('editor:done');
	await press(board.tool('editor:tool.more'));
	await stop('the drawer');
	await close('editor:done');
	await press(board.tool('editor:tool.present'));
	await stop('participant view');
	const participant = new Board(page, OWN[tag]);
	await press(participant.tool('editor:leave.ask'));
	await stop('the question before participant view ends');
	await press(participant.tools.getByRole('button', { name: say('editor:leave.yes', {}, OWN[tag]) }));
	await expect(board.tool('editor:tool.present')).toBeVisible();

	const print = new PrintPage(page, tag);
	await print.open();
	await expect(print.pages.first()).toBeVisible();
	await stop('paper');
	await page.goto('/settings');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await stop('settings');
	await shelf.open();
	await expect(shelf.cover('Hodan')).toBeVisible();
	await stop('the shelf');
}

/** The states whose colours are looked at in the dark too. */
const DARK = [
	'the shelf',
	'the board meg',
	'the board min-vei',
	'the board min-uke',
	'an opened card',
	'settings'
];

for (const tag of ['nb', 'ar', 'ti'] as const)
	test(`nothing stands in anybody's way in ${tag}: names, contrast, room for fingers, narrow windows, large letters`, async ({
		page
	}) => {
		test.setTimeout(240_000);
		await walk(page, tag, async (state) => {
			expect.soft(await axeProblems(page), `${state}, by axe`).toEqual([]);
			expect.soft(await smallTargets(page), `${state}, to press`).toEqual([]);
			if (DARK.includes(state)) {
				await page.emulateMedia({ colorScheme: 'dark' });
				expect.soft(await axeProblems(page, ['color-contrast']), `${state}, in the dark`).toEqual([]);
				await page.emulateMedia({ colorScheme: 'light' });
			}
			const size = page.viewportSize() ?? { width: 1024, height: 768 };
			await page.setViewportSize({ width: 320, height: 640 });
			expect.soft(await reflowProblems(page), `${state}, narrow`).toEqual([]);
			await page.setViewportSize(size);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			expect.soft(await reflowProblems(page), `${state}, large`).toEqual([]);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '';
			});
		});
	});

test('with the colours of the device, cards still have borders and the focus is seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const shelf = new Shelf(page);
	const board = new Board(page);
	await shelf.open();
	await shelf.openFile(fullPlan('nb'));
	for (const turn of ['meg', 'min-vei', 'min-uke'] as const) {
		await board.turnTo(turn);
		await expect(board.cards.first()).toBeVisible();
		expect(await axeProblems(page), turn).toEqual([]);
		const borders = await board.cards.evaluateAll((cards) =>
			cards.map((card) => Number.parseFloat(getComputedStyle(card).borderBlockStartWidth))
		);
		expect(Math.min(...borders), turn).toBeGreaterThan(0);
	}
	await board.cards.first().focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(board.cards.first()).not.toHaveCSS('outline-style', 'none');
});
