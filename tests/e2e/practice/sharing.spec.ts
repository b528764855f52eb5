import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { readPlanFile } from '#lib/exchange/index.ts';
import type { Plan, Share } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { Board, press, say, Shelf, tick, write } from '../page-models/index.ts';
import { fileOf, withCard } from '../plans.ts';

/** The page on which the adviser notes who may see what. */
class Sharing {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}
	button(key: string): Locator {
		return this.page.getByRole('button', { name: say(`share:${key}`), exact: true });
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}
	get shares(): Locator {
		return this.page.getByRole('main').getByRole('listitem');
	}
	async open(): Promise<void> {
		const id = /plan\/([^/]+)/.exec(this.page.url())?.[1] ?? '';
		await this.page.goto(`/plan/${id}/share`);
		await this.button('new').waitFor();
	}
	/** A choice in the dialog, by words on it. */
	choice(words: string): Locator {
		return this.dialog.getByRole('button', { name: words });
	}
	async begin(to: string): Promise<void> {
		await press(this.button('new'));
		await press(this.choice(say(`share:to.${to}`)));
	}
	async save(): Promise<void> {
		await press(this.dialog.getByRole('button', { name: say('share:save') }));
	}
	async saved(button: Locator): Promise<Download> {
		const download = this.page.waitForEvent('download');
		await press(button);
		return download;
	}
}

const planIn = async (file: Download): Promise<Plan> =>
	(await readPlanFile(new Uint8Array(await readFile(await file.path())))).plan;

const drawn = aPlan(
	{
		'meg/midt': ['Selam|ሰላም'],
		'meg/viktig': ['Barna mine|ደቀይ'],
		'jeg-kan/sprak': ['Tigrinja|ትግርኛ'],
		'jeg-kan/jobb': ['Kokk i kafé|ከሻኒት'],
		'min-vei/steg': ['Selam liker å lage mat'],
		'min-vei/maal': ['Jobb på sykehjem|ስራሕ'],
		'min-vei/stein': ['Vondt i ryggen|ሕቖይ የሕመኒ'],
		'min-uke/uke/1/morning': ['Norsk|ኖርወጅኛ']
	},
	{ alias: 'Selam', phone: '22 33 44 55' }
);
const plan = withCard(drawn, 'card:min-vei/stein.1', { private: true });

test.beforeEach(async ({ page }) => {
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(plan));
});

test('E7 sharing tells its ground; consent asks purpose, cards, end and language, and is taken back in one tap', async ({
	page
}) => {
	const sharing = new Sharing(page);
	await sharing.open();
	await sharing.begin('employer');
	await expect(sharing.dialog.getByText(say('share:consentText'))).toBeVisible();
	await expect(sharing.dialog.getByText(say('share:consentText', {}, 'ti'))).toBeVisible();
	await sharing.save();
	await expect(sharing.dialog.getByRole('alert').first()).toContainText(say('share:lacks.until'));
	await expect(sharing.dialog.getByRole('alert').first()).toContainText(say('share:lacks.language'));
	await press(sharing.dialog.getByRole('button', { name: /20\d\d/ }).first());
	await press(sharing.choice('ትግርኛ').last());
	await sharing.save();
	await expect(sharing.dialog).toBeHidden();
	const share = sharing.shares.filter({ hasText: say('share:to.employer') });
	await expect(share).toContainText(say('share:basis.consent'));
	await expect(share).toContainText(say('share:state.open'));
	await press(share.getByRole('button', { name: say('share:withdraw') }));
	await expect(share).toContainText(say('share:state.withdrawn'));

	await sharing.begin('career-centre');
	await expect(sharing.dialog.getByRole('radio', { name: say('share:basis.law') })).toBeChecked();
	await sharing.save();
	await expect(sharing.dialog.getByRole('alert').first()).toContainText(say('share:lacks.informed'));
	await tick(sharing.dialog.getByRole('checkbox', { name: say('share:informed') }));
	await sharing.save();
	await expect(sharing.shares.filter({ hasText: say('share:basis.law') })).toHaveCount(1);
});

test('E7 a share whose day has passed is printed and handed over no more, and says why', async ({ page }) => {
	const over: Share = {
		id: 'share:1',
		to: 'employer',
		basis: 'consent',
		cards: ['card:min-vei/maal.1'],
		week: true,
		purpose: {},
		day: '2025-01-10',
		until: '2025-06-10',
		explainedIn: 'ti',
		questions: {},
		reply: {}
	};
	const law: Share = { ...over, id: 'share:2', to: 'career-centre', basis: 'law', informed: true };
	const shelf = new Shelf(page);
	const sharing = new Sharing(page);
	await shelf.open();
	await shelf.chooseFile(fileOf({ ...plan, shares: { 'share:1': over, 'share:2': law } }));
	await press(shelf.button('app:shelf.replace'));
	await page.waitForURL(/\/meg$/);
	await sharing.open();
	await expect(sharing.shares).toHaveCount(2);
	for (const share of await sharing.shares.all()) {
		await expect(share).toContainText(say('share:tell'));
		await expect(share.getByRole('link', { name: say('share:print') })).toHaveCount(0);
		await expect(share.getByRole('button', { name: say('share:file') })).toHaveCount(0);
	}
	const address = page.url().replace(/share$/, 'print?for=employer&share=share%3A1');
	await page.goto(address);
	await expect(page.getByRole('alert').filter({ hasText: say('print:screen.ended') })).toBeVisible();
});

test('R27 a private card cannot be chosen for anybody, and the dialog says how many wait', async ({
	page
}) => {
	const sharing = new Sharing(page);
	await sharing.open();
	await sharing.begin('employer');
	await expect(sharing.dialog.getByText(say('share:locked_one', { count: 1 }))).toBeVisible();
	await expect(sharing.choice('Jobb på sykehjem')).toBeVisible();
	await expect(sharing.choice('Vondt i ryggen')).toHaveCount(0);
});

test('E6 a hand-over goes to the career centre as a file, and its recommendation comes home', async ({
	page,
	browser,
	baseURL
}) => {
	const sharing = new Sharing(page);
	await sharing.open();
	await sharing.begin('career-centre');
	await expect(sharing.choice('Kokk i kafé')).toHaveAttribute('aria-pressed', 'true');
	await write(sharing.dialog.getByRole('textbox'), 'Hvilket kurs passer?');
	await tick(sharing.dialog.getByRole('checkbox', { name: say('share:informed') }));
	await sharing.save();
	const handed = await sharing.saved(sharing.shares.getByRole('button', { name: say('share:file') }));
	expect(handed.suggestedFilename()).not.toContain('Selam');
	const inside = await planIn(handed);
	expect(
		Object.values(inside.cards)
			.map((card) => card.text.nb?.text)
			.sort()
	).toEqual(['Jobb på sykehjem', 'Kokk i kafé', 'Tigrinja']);

	const centre = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), locale: 'nb-NO' });
	const there = new Sharing(await centre.newPage());
	const shelf = new Shelf(there.page);
	await shelf.open();
	await shelf.openFile({ bytes: await readFile(await handed.path()) });
	await there.open();
	await expect(there.page.getByText('Hvilket kurs passer?').first()).toBeVisible();
	await write(there.page.getByRole('textbox', { name: say('share:reply') }), 'Prøv helse og omsorg først.');
	await there.page.keyboard.press('Tab');
	const answered = await there.saved(there.button('answer.save'));

	const chooser = page.waitForEvent('filechooser');
	await press(sharing.shares.getByRole('button', { name: say('share:takeReply') }));
	await (await chooser).setFiles(await answered.path());
	await expect(page.getByText(say('share:replyTaken'))).toBeVisible();
	await expect(sharing.shares).toContainText('Prøv helse og omsorg først.');
	await centre.close();
});

test('D14 a case without names has no alias, photo, telephone, people or own words left', async ({
	page
}) => {
	const sharing = new Sharing(page);
	await sharing.open();
	const file = await sharing.saved(sharing.button('nameless.save'));
	const text = JSON.stringify(await planIn(file));
	for (const told of ['Selam', 'ሰላም', '22 33 44 55', 'Vondt i ryggen', 'Kokk i kafé'])
		expect(text).not.toContain(told);
	await expect(page.getByText(say('share:nameless.kept'))).toHaveCount(0);
	await page.getByRole('checkbox', { name: say('share:nameless.ownWords') }).uncheck({ force: true });
	await expect(page.getByText(say('share:nameless.kept'))).toBeVisible();
	const written = JSON.stringify(await planIn(await sharing.saved(sharing.button('nameless.save'))));
	expect(written).toContain('Kokk i kafé');
	expect(written).toContain('… liker å lage mat');
	for (const told of ['Selam', 'selam']) expect(written).not.toContain(told);
});

test('sharing is the adviser’s: nothing of it is on screen while the plan is shown to the participant', async ({
	page
}) => {
	const board = new Board(page);
	await press(board.tool('editor:tool.present'));
	await expect(page.getByRole('link', { name: say('share:title') })).toHaveCount(0);
});
