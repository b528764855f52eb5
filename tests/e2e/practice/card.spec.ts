import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { AUTHORS } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { chromium, chromiumArgs } from '../../../scripts/browsers.mjs';
import { expect, test } from '../fixtures.ts';
import {
	Board,
	CardSheet,
	PrintPage,
	Shelf,
	Tray,
	cardWords,
	press,
	say,
	tick,
	whole
} from '../page-models/index.ts';
import { fileOf, starterPlan } from '../plans.ts';
import { handTo, hear, listen, openHands, countPlaying, timesPlayed, withVoices } from './hearing.ts';

const executablePath = chromium();
test.use({
	permissions: ['microphone'],
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: [...chromiumArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	}
});

const OWN = { own: 'ar' };
const borderOf = (card: Locator): Promise<string> =>
	card.evaluate((element) => {
		const { borderTopStyle, borderTopLeftRadius } = getComputedStyle(element);
		const drawn = [...element.querySelectorAll(':scope > svg')].map((svg) => svg.children.length);
		return JSON.stringify([borderTopStyle, borderTopLeftRadius, drawn]);
	});

test('authors: six marks, via an interpreter, both hands kept, and a change waits to be shown', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const sheet = new CardSheet(page);
	await shelf.open();
	await shelf.openFile(fileOf(aPlan({}, { own: 'ar', alias: 'Selam' })));
	await board.pointAt('meg/god');
	const concepts = [
		'skill.care',
		'skill.cook-many',
		'skill.repair',
		'skill.teamwork',
		'skill.calm',
		'work.cook'
	];
	for (const [at, author] of AUTHORS.entries()) {
		await handTo(page, author);
		await tray.find(cardWords(concepts[at]!), cardWords(concepts[at]!));
	}
	const borders = new Set<string>();
	for (const [at, author] of AUTHORS.entries()) {
		const card = board.card(cardWords(concepts[at]!), 'meg/god');
		const name = author === 'participant' ? 'Selam' : say(`board:authors.${author}`);
		await expect(card).toHaveAccessibleName(whole(name));
		borders.add(await borderOf(card));
	}
	expect(borders.size, 'six borders, told without colour').toBe(6);

	await board.handTo('adviser');
	await openHands(page);
	await tick(page.getByRole('dialog').getByRole('checkbox', { name: say('card:hand.interpreted') }));
	await press(page.getByRole('dialog').getByRole('button', { name: say('editor:done') }));
	await board.openCard(cardWords('skill.care'), 'meg/god');
	await press(page.getByRole('dialog').getByRole('button', { name: whole(say('board:status.doing')) }));
	const both = new RegExp(`Selam.*${say('card:mark.changedBy')}.*${say('board:authors.adviser')}`, 'us');
	await expect(page.getByRole('dialog')).toContainText(both);
	await expect(page.getByRole('dialog')).toContainText(say('card:hand.interpreted'));
	await sheet.done();
	const card = board.card(cardWords('skill.care'), 'meg/god');
	await expect(card).toHaveAccessibleName(whole(say('card:hand.interpreted')));
	await expect(card).toHaveAccessibleName(whole(say('card:mark.unseen')));
	await expect(card).toContainText(both);
});

test('C9 a card that the employer set says so on the screen, and in black and white on paper', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const print = new PrintPage(page);
	await shelf.open();
	await shelf.openFile(fileOf(aPlan({}, { own: 'ar' })));
	await board.turnTo('min-vei');
	await board.pointAt('min-vei/steg');
	await handTo(page, 'employer');
	await tray.lay('step.visit');
	const card = board.card(cardWords('step.visit'), 'min-vei/steg');
	await expect(card.getByText(say('board:authors.employer', {}, 'ar'))).toBeVisible();
	await expect(card).toHaveCSS('border-top-style', 'double');
	await print.open();
	const { bytes } = await print.download();
	expect(await textByPdfJs(bytes)).toContain(say('board:authors.employer'));
});

test('sound: a voice is recorded onto a card, played back, and travels in the file', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const sheet = new CardSheet(page);
	await countPlaying(page);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': ['work.cook'] }, OWN)));
	await board.openCard(cardWords('work.cook'), 'meg/god');
	const { dialog } = sheet;
	await expect(listen(dialog), 'nothing to hear yet').toHaveCount(0);
	await press(dialog.getByRole('button', { name: say('card:sound.record') }));
	await expect(dialog.getByText(say('card:sound.recording'))).toBeVisible();
	const meter = dialog.getByRole('meter', { name: say('card:sound.level') });
	await expect.poll(() => meter.evaluate((one: HTMLMeterElement) => one.value)).toBeGreaterThan(0);
	await press(dialog.getByRole('button', { name: say('card:sound.stop'), exact: true }));
	await expect(dialog.getByRole('button', { name: say('card:sound.again') })).toBeVisible();
	await sheet.done();

	// From the bar of the card, and from the card itself.
	const heard = () => timesPlayed(page);
	for (const button of [listen(board.bar), listen(board.main)]) {
		const before = await heard();
		const box = await button.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
		await press(button);
		await expect.poll(heard).toBeGreaterThan(before);
	}

	await board.isSaved();
	const bytes = await savePlan(page, board);
	const sounds = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('media/'));
	expect(sounds.map(([name]) => name.replace(/[0-9a-f]{64}/, '#'))).toEqual(['media/#.webm']);
	expect(sounds[0]![1].length).toBeLessThan(100_000);

	// On a device that has never seen it.
	const other = await page.context().browser()!.newContext({ locale: 'nb-NO' });
	const there = await other.newPage();
	await countPlaying(there);
	const otherShelf = new Shelf(there);
	await there.goto(new URL('/', page.url()).href);
	await otherShelf.openFile({ bytes });
	await press(listen(new Board(there).main));
	await expect.poll(() => timesPlayed(there)).toBeGreaterThan(0);
	await other.close();
});

async function savePlan(page: Board['page'], board: Board): Promise<Uint8Array> {
	await press(board.tool('editor:tool.more'));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		press(page.getByRole('dialog').getByRole('button', { name: say('editor:drawer.saveFile') }))
	]);
	return new Uint8Array(await readFile(await file.path()));
}

test('A9 a placement holds fifty words, each with picture, two languages and sound, and they are ticked off', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await withVoices(page, ['nb-NO', 'ar-EG']);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'min-vei/elementer': ['work.carehome'] }, OWN)));
	await board.turnTo('min-vei');
	await board.openCard(cardWords('work.carehome'), 'min-vei/elementer');
	await press(page.getByRole('dialog').getByRole('button', { name: say('card:words.open') }));
	const screen = page.getByRole('dialog').last();
	const offered = screen.getByRole('list', { name: whole(say('card:words.add')) }).getByRole('button');
	const words = screen.getByRole('list', { name: whole(say('card:words.title')) }).getByRole('listitem');
	for (const area of ['words', 'norms', 'health']) {
		await press(screen.getByRole('button', { name: whole(say(`board:areas.${area}`)) }));
		const count = await offered.count();
		for (let at = 0; at < count && (await words.count()) < 50; at++) await press(offered.nth(at));
	}
	await expect(words).toHaveCount(50);
	await press(screen.getByRole('button', { name: say('card:words.add') }).first());

	const word = words.filter({ hasText: cardWords('word.lift') });
	await expect(word.getByText(cardWords('word.lift', 'ar'), { exact: true })).toBeVisible();
	expect(await hear(listen(word))).toEqual([
		['ar-EG', cardWords('word.lift', 'ar')],
		['nb-NO', cardWords('word.lift')]
	]);
	await press(word.getByRole('button', { name: new RegExp(`^${say('card:words.known')}:`) }));
	await expect(screen.getByText(say('card:words.knownCount', { known: 1, count: 50 }))).toBeVisible();
});

test('E8 a choice answers what it is, in both languages and aloud', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await withVoices(page, ['nb-NO', 'ar-EG']);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'min-vei/steg': ['path.apprentice', 'step.visit'] }, OWN)));
	await board.turnTo('min-vei');
	await board.openCard(cardWords('path.apprentice'), 'min-vei/steg');
	const dialog = page.getByRole('dialog');
	const answer = dialog.getByRole('group').filter({ hasText: say('card:what.title') });
	await press(answer.getByText(say('card:what.title')));
	for (const tag of ['nb', 'ar']) {
		const text = say('help:what.path_apprentice', {}, tag);
		expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
		await expect(answer.getByText(text)).toBeVisible();
	}
	expect((await hear(listen(answer))).map(([lang]) => lang)).toEqual(['ar-EG', 'nb-NO']);
});

test('D1 with labels off, a plan is rebuilt from pictures and sound alone', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const laid = {
		'meg/viktig': ['me.children', 'me.home'],
		'meg/god': ['skill.care', 'skill.repair'],
		'meg/hjelp': ['time.break']
	};
	await withVoices(page, ['ar-EG']);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan(laid, { ...OWN, density: 'picture', alias: 'En' })));
	await press(board.tool('editor:tool.present'));
	// The tools speak the participant's language now.
	const heard: [string, string][] = [];
	for (const place of Object.keys(laid)) {
		const items = board.at(place).getByRole('listitem');
		const count = await items.count();
		for (let at = 0; at < count; at++) {
			for (const line of await items.nth(at).locator('.line').all())
				expect((await line.boundingBox())?.width ?? 0, 'no label is seen').toBeLessThanOrEqual(1);
			for (const [, words] of await hear(listen(items.nth(at), 'ar'))) heard.push([place, words]);
		}
	}
	expect(heard).toHaveLength(5);

	await shelf.open();
	await shelf.openFile(fileOf(aPlan({}, { own: 'ar', density: 'picture', alias: 'To' })));
	await press(board.tool('editor:tool.present'));
	for (const [place, words] of heard) {
		await press(board.nameOf(place));
		const tiles = new Tray(page, 'ar').region.getByRole('listitem');
		const count = await tiles.count();
		for (let at = 0; at < count; at++) {
			const tile = tiles.nth(at);
			const [said] = await hear(listen(tile, 'ar'));
			if (said?.[1] !== words) continue;
			await press(tile.getByRole('button').first());
			break;
		}
	}
	for (const [place, concepts] of Object.entries(laid))
		for (const concept of concepts) await expect(board.card(cardWords(concept), place).first()).toBeVisible();
});

test('a card goes to another board in three taps, and says where it lies', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan({ 'meg/god': ['work.cook'] }, OWN)));
	await press(board.card(cardWords('work.cook'), 'meg/god'));
	await press(board.bar.getByRole('button', { name: say('card:send.open') }));
	await press(
		page.getByRole('dialog').getByRole('button', { name: whole(say('board:zones.jeg-kan.jobb.name')) })
	);
	await expect(board.bar).toContainText(say('board:zones.jeg-kan.jobb.name'));
	await board.turnTo('jeg-kan');
	await expect(board.card(cardWords('work.cook'), 'jeg-kan/jobb').first()).toBeVisible();
});

test('an element says its kind, its hours and how it helps the Norwegian; a week slot where it belongs', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const sheet = new CardSheet(page);
	const plan = starterPlan(
		{
			'min-vei/elementer': ['course.life-skills'],
			'min-uke/uke/1/morning': ['course.life-skills']
		},
		OWN
	);
	await shelf.open();
	await shelf.openFile(fileOf(plan));
	await board.turnTo('min-vei');
	await board.openCard(cardWords('course.life-skills'), 'min-vei/elementer');
	const { dialog } = sheet;
	const fold = (key: string) =>
		dialog
			.getByRole('group')
			.filter({ hasText: say(key) })
			.first();
	await press(dialog.getByRole('button', { name: whole(say('card:kinds.livsmestring')) }));
	await press(
		dialog.getByRole('button', {
			name: new RegExp(`^${say('card:stepper.more')}.*${say('card:fields.healthHours')}`)
		})
	);
	await expect(dialog.getByRole('spinbutton', { name: whole(say('card:fields.healthHours')) })).toHaveValue(
		'10'
	);
	await expect(fold('card:sheet.element')).toBeVisible();
	await sheet.done();
	await board.turnTo('min-uke');
	await board.openCard(cardWords('course.life-skills'), 'min-uke/uke/1/morning');
	await press(dialog.getByRole('button', { name: whole(cardWords('course.life-skills')) }));
	await expect(
		dialog.getByRole('button', { name: whole(cardWords('course.life-skills')), pressed: true })
	).toBeVisible();
	await sheet.done();
});
