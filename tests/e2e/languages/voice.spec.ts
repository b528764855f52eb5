/** Sound in every language: recorded, kept for all plans, played one card after the other, and taken away again. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type Card, type Plan, soundsOf } from '#lib/plan/index.ts';
import { chromium, chromiumArgs } from '../../../scripts/browsers.mjs';
import { expect, test } from '../fixtures.ts';
import { Board, CardSheet, Shelf, cardWords, press, say, tick, whole } from '../page-models/index.ts';
import { fileOf, starterPlan } from '../plans.ts';
import { countPlaying, hear, listen, timesPlayed, withVoices } from '../practice/hearing.ts';

const executablePath = chromium();
test.use({
	permissions: ['microphone'],
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: [...chromiumArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	}
});

const button = (inside: Locator | Page, key: string): Locator =>
	inside.getByRole('button', { name: say(key), exact: true });

/** Records about a second, in the panel of a card. */
async function speak(inside: Locator, again = false): Promise<void> {
	await press(button(inside, again ? 'card:sound.again' : 'card:sound.record'));
	const meter = inside.getByRole('meter', { name: say('card:sound.level') });
	await expect.poll(() => meter.evaluate((one: HTMLMeterElement) => one.value)).toBeGreaterThan(0);
	await expect(inside.getByRole('timer')).toContainText(/\d/);
	await press(button(inside, 'card:sound.stop'));
	await expect(button(inside, 'card:sound.stop')).toBeHidden();
}
async function downloaded(page: Page, deed: Promise<void>): Promise<Uint8Array> {
	const [file] = await Promise.all([page.waitForEvent('download'), deed]);
	return new Uint8Array(await readFile(await file.path()));
}

test('a card is spoken onto in two languages and in a third, by whoever knows it', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const { dialog } = new CardSheet(page);
	await countPlaying(page);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': ['work.cook'] })));
	await board.openCard(cardWords('work.cook'), 'meg/god');

	await speak(dialog);
	await tick(dialog.getByRole('radio', { name: say('voice:who.interpreter') }));
	await tick(dialog.getByRole('radio', { name: 'norsk bokmål' }));
	await speak(dialog);
	await tick(dialog.getByRole('radio', { name: say('voice:language.other') }));
	await dialog.getByRole('combobox', { name: say('voice:language.other') }).selectOption('din');
	await speak(dialog);

	const remove = { name: new RegExp(`^${say('card:sound.remove')}`) };
	const recordings = dialog.getByRole('listitem').filter({ has: page.getByRole('button', remove) });
	await expect(recordings).toHaveCount(3);
	await expect(recordings.first()).toContainText('ትግርኛ');
	await expect(recordings.nth(1)).toContainText(say('voice:who.interpreter'));
	const before = await timesPlayed(page);
	await press(listen(recordings.last()));
	await expect.poll(() => timesPlayed(page)).toBeGreaterThan(before);
	await press(recordings.last().getByRole('button', remove));
	await expect(recordings).toHaveCount(2);
	await new CardSheet(page).done();

	// Whose voice it is, and which part of it is heard, stand in the plan; the recording itself is whole.
	await press(board.tool('editor:tool.more'));
	const file = await downloaded(page, press(button(page.getByRole('dialog'), 'editor:drawer.saveFile')));
	const { plan } = JSON.parse(new TextDecoder().decode(unzipSync(file)['plan.json'])) as { plan: Plan };
	const [card] = Object.values(plan.cards) as Card[];
	expect(soundsOf(card!).map(({ language, by }) => [language, by])).toEqual([
		['ti', 'participant'],
		['nb', 'interpreter']
	]);
	for (const { seconds, from = 0, to = seconds } of soundsOf(card!)) {
		expect(to).toBeGreaterThan(from);
		expect(to).toBeLessThanOrEqual(seconds + 0.5);
	}
});

test('a word that is recorded once is heard in every plan, and goes to another device as the same bytes', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await countPlaying(page);
	await page.goto('/office');
	await press(page.getByRole('link', { name: whole(say('voice:office.title')) }));
	await expect(page.getByText(say('voice:office.empty'))).toBeVisible();
	const rows = page.getByRole('list', { name: say('voice:office.record') }).getByRole('listitem');
	const record = (name: RegExp) => rows.first().getByRole('button', { name });
	await press(record(new RegExp(`^${say('card:sound.record')}`)));
	await expect(page.getByRole('timer')).toBeVisible();
	await press(button(page, 'card:sound.stop'));
	await expect(page.getByText(say('voice:office.words_one', { count: 1 }))).toBeVisible();
	const mine = await downloaded(
		page,
		press(page.getByRole('button', { name: new RegExp(`^${say('voice:office.save')}`) }))
	);

	// Heard from a card of that concept, in a plan in that language.
	const [concept] = ['me.name'];
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': [concept!] })));
	await press(board.card(cardWords(concept!), 'meg/god'));
	const before = await timesPlayed(page);
	await press(listen(board.bar));
	await expect.poll(() => timesPlayed(page)).toBeGreaterThan(before);

	// On another device: its own recording gives way only when somebody says so.
	const other = await page
		.context()
		.browser()!
		.newContext({ locale: 'nb-NO', permissions: ['microphone'] });
	const there = await other.newPage();
	await there.goto(new URL('/office/voices', page.url()).href);
	const rowThere = there
		.getByRole('list', { name: say('voice:office.record') })
		.getByRole('listitem')
		.first();
	await press(rowThere.getByRole('button', { name: new RegExp(`^${say('card:sound.record')}`) }));
	await expect(there.getByRole('timer')).toBeVisible();
	await press(button(there, 'card:sound.stop'));
	await expect(there.getByText(say('voice:office.words_one', { count: 1 }))).toBeVisible();
	const chooser = there.waitForEvent('filechooser');
	await press(button(there, 'voice:office.open'));
	await (
		await chooser
	).setFiles({ name: 'ord.bildestemmer', mimeType: 'application/zip', buffer: Buffer.from(mine) });
	const dialog = there.getByRole('dialog');
	await expect(dialog).toContainText(say('voice:take.other', { count: 1 }));
	await press(button(dialog, 'voice:take.instead'));
	await expect(there.getByText(say('voice:take.done'))).toBeVisible();
	const theirs = await downloaded(
		there,
		press(there.getByRole('button', { name: new RegExp(`^${say('voice:office.save')}`) }))
	);
	expect(unzipSync(theirs)).toEqual(unzipSync(mine));
	await other.close();
});

test('a zone and a board are heard card by card, in both languages or in one, by keys too', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await withVoices(page, ['nb-NO', 'ar-EG']);
	await shelf.open();
	const cards = { 'meg/viktig': ['me.children'], 'meg/god': ['skill.care', 'skill.repair'] };
	await shelf.openFile(fileOf(starterPlan(cards, { own: 'ar' })));
	const zone = board.main.getByRole('button', {
		name: new RegExp(`${say('board:zones.meg.god.name')}.*: ${say('card:sound.listen')}`)
	});
	const words = (tag: 'nb' | 'ar') => cards['meg/god'].map((concept) => cardWords(concept, tag));
	const heardIn = async (deed: Locator, lang: string) =>
		(await hear(deed)).filter(([one]) => one.startsWith(lang)).map(([, text]) => text);
	const allOf = async (deed: Locator) => {
		await hear(deed);
		await expect(page.getByRole('button', { name: say('card:sound.stop') })).toHaveCount(0);
		return page.evaluate(() => [...(window as unknown as { heard: [string, string][] }).heard]);
	};
	const both = await allOf(zone);
	expect(both.filter(([lang]) => lang === 'nb-NO').map(([, text]) => text)).toEqual([
		say('board:zones.meg.god.name'),
		...words('nb')
	]);
	expect(both.filter(([lang]) => lang === 'ar-EG').map(([, text]) => text)).toEqual([
		say('board:zones.meg.god.name', {}, 'ar'),
		...words('ar')
	]);

	// The choice stays, also after a new start.
	await tick(page.getByRole('radio', { name: say('voice:hear.norwegian') }));
	await page.reload();
	expect(new Set((await allOf(zone)).map(([lang]) => lang))).toEqual(new Set(['nb-NO']));
	await board.tool('voice:hear.board').focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => heardIn(zone, 'nb')).toContain(words('nb')[0]);
});

test('the card that is heard is marked, and it can be stopped', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await withVoices(page, ['nb-NO']);
	// A voice that never comes to its end by itself.
	await page.addInitScript(() => {
		const synthesis = window.speechSynthesis;
		let ending: Event | undefined;
		let said: EventTarget | undefined;
		Object.assign(synthesis, {
			speak: (words: EventTarget) => {
				said = words;
				ending = new Event('end');
			},
			cancel: () => {
				if (ending) said?.dispatchEvent(ending);
			}
		});
		Object.assign(window, { endOfWords: () => said?.dispatchEvent(new Event('end')) });
	});
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': ['skill.care', 'skill.repair'] }, { own: 'nb' })));
	await board.tool('voice:hear.board').focus();
	await page.keyboard.press('Enter');
	const next = () => page.evaluate(() => (window as unknown as { endOfWords: () => void }).endOfWords());
	const heard = board.main.locator('[aria-current="true"]');
	await expect(heard).toHaveCount(0);
	await next();
	await expect(heard).toContainText(cardWords('skill.care'));
	await next();
	await expect(heard).toContainText(cardWords('skill.repair'));
	await page.keyboard.press('Escape');
	await expect(heard).toHaveCount(0);
});

test('words leave the device to be spoken only when the municipality has said so', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await page.addInitScript(() => {
		Object.defineProperty(window, 'speechSynthesis', {
			value: Object.assign(new EventTarget(), {
				getVoices: () => [{ lang: 'nb-NO', name: 'far away', localService: false, default: true }],
				cancel: () => undefined,
				speak: () => undefined
			})
		});
	});
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': ['skill.care'] }, { own: 'nb' })));
	const plan = page.url();
	await press(board.card(cardWords('skill.care'), 'meg/god'));
	await expect(board.bar).toBeVisible();
	await expect(listen(board.bar)).toHaveCount(0);
	await page.goto('/office/voices');
	await expect(page.getByText(say('voice:network.hint'))).toBeVisible();
	const choice = page.getByRole('checkbox', { name: say('voice:network.label') });
	await expect(choice).not.toBeChecked();
	await tick(choice);
	await expect(choice).toBeChecked();
	await page.goto(plan);
	await press(board.card(cardWords('skill.care'), 'meg/god'));
	await expect(listen(board.bar)).toBeVisible();
});

test('photos and voices leave the plan and the device in one tap, and can be taken back', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const sheet = new CardSheet(page);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': ['work.cook'] })));
	await board.openCard(cardWords('work.cook'), 'meg/god');
	await speak(sheet.dialog);
	await sheet.done();
	await board.isSaved();
	const kept = () =>
		page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					const opening = indexedDB.open('bildeplan');
					opening.onsuccess = () => {
						const count = opening.result.transaction('media').objectStore('media').count();
						count.onsuccess = () => {
							opening.result.close();
							resolve(count.result);
						};
					};
				})
		);
	expect(await kept()).toBe(1);
	await press(board.tool('editor:tool.more'));
	const drawer = page.getByRole('dialog');
	await press(button(drawer, 'voice:remove.title'));
	await expect(drawer.getByText(say('voice:remove.text'))).toBeVisible();
	await press(button(drawer, 'voice:remove.do'));
	await expect(drawer.getByText(say('voice:remove.done'))).toBeVisible();
	await expect.poll(kept).toBe(0);
	await press(drawer.getByRole('button', { name: new RegExp(`^${say('editor:undo')}`) }));
	await expect.poll(kept).toBe(1);
	await press(button(drawer, 'editor:done'));
	await expect(listen(board.at('meg/god'))).toBeVisible();
});

test('for whoever does not read, the first tap says what a button is, and the second does it', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const theirs = new Board(page, 'ar');
	await withVoices(page, ['nb-NO', 'ar-EG']);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': ['skill.care'] }, { own: 'ar', density: 'picture' })));
	await press(board.tool('editor:tool.present'));
	const mode = theirs.tool('voice:hear.buttons');
	expect(await hear(mode)).toEqual([['ar-EG', say('voice:hear.buttonsHint', {}, 'ar')]]);
	const card = board.card(cardWords('skill.care'), 'meg/god').first();
	const spoken = await hear(card);
	expect(spoken).toContainEqual(['ar-EG', cardWords('skill.care', 'ar')]);
	await expect(theirs.bar).toBeHidden();
	await press(card);
	await expect(theirs.bar).toBeVisible();
	const [said] = await hear(theirs.tool('editor:leave.ask'));
	expect(said).toEqual(['ar-EG', say('editor:leave.ask', {}, 'ar')]);
	await press(mode);
	await expect(mode).toHaveAttribute('aria-pressed', 'false');
});
