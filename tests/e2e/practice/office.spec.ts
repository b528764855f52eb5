import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { writePackFile, readPackFile } from '#lib/exchange/index.ts';
import { type OfficeEntry, type OfficeLibrary, emptyLibrary } from '#lib/office/index.ts';
import type { Head, Outcome } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { Board, CardSheet, Shelf, Tray, press, say, tick, weekday, write } from '../page-models/index.ts';
import { fileOf, planFile } from '../plans.ts';

const words = (text: string) => ({ nb: { text, state: 'own' as const } });
const entry = (id: string, more: Partial<OfficeEntry> & Pick<OfficeEntry, 'kind' | 'text'>): OfficeEntry => ({
	id: `entry:${id}`,
	more: {},
	...more
});
const packWith = (...entries: readonly OfficeEntry[]) =>
	writePackFile({ ...emptyLibrary, entries }, new Map());

/** The page of the adviser's office. */
class OfficePage {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}
	/** By the door on the shelf. */
	async open(): Promise<void> {
		await this.page.goto('/');
		await press(this.page.getByRole('button', { name: say('app:shelf.office'), exact: true }));
		await this.page.waitForURL('**/office');
		await this.part('office:pack.title').waitFor();
	}
	part(key: string): Locator {
		return this.page.getByRole('region', { name: say(key), exact: true });
	}
	button(key: string, inside: Locator | Page = this.page): Locator {
		return inside.getByRole('button', { name: say(key), exact: true });
	}
	field(key: string): Locator {
		return this.dialog.getByLabel(say(key));
	}
	async add(kind: OfficeEntry['kind']): Promise<void> {
		await press(this.button('office:edit.add', this.part(`office:entry.${kind}`)));
	}
	async keep(): Promise<void> {
		await press(this.button('office:edit.save', this.dialog));
		await this.dialog.waitFor({ state: 'detached' });
	}
	async saved(key: string): Promise<Download> {
		const download = this.page.waitForEvent('download');
		await press(this.button(key));
		return download;
	}
	async choosePack(bytes: Uint8Array): Promise<void> {
		const chooser = this.page.waitForEvent('filechooser');
		await press(this.button('office:pack.open'));
		const file = { name: 'kommune.bildekommune', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
		await (await chooser).setFiles(file);
	}
	async takePack(bytes: Uint8Array): Promise<void> {
		await this.choosePack(bytes);
		await press(this.button('office:take.do', this.dialog));
		await this.dialog.waitFor({ state: 'detached' });
		await expect(this.page.getByRole('status').filter({ hasText: say('office:pack.done') })).toBeVisible();
	}
}

/** A photo from a telephone: two colours, drawn in the browser itself. */
const aPhoto = async (page: Page): Promise<Buffer> =>
	Buffer.from(
		await page.evaluate(async () => {
			const canvas = new OffscreenCanvas(320, 240);
			const pen = canvas.getContext('2d');
			if (!pen) throw new Error('no canvas');
			pen.fillStyle = 'tan';
			pen.fillRect(0, 0, 320, 240);
			pen.fillStyle = 'teal';
			pen.fillRect(80, 60, 160, 120);
			const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
			return [...new Uint8Array(await blob.arrayBuffer())];
		})
	);

const bytesOf = async (file: Download): Promise<Uint8Array> =>
	new Uint8Array(await readFile(await file.path()));
const libraryIn = async (file: Download): Promise<OfficeLibrary> =>
	(await readPackFile(await bytesOf(file))).library;

/** The pictures of one pack, by one tap on its name. */
async function browse(page: Page, area: string): Promise<Locator> {
	const tray = new Tray(page);
	await press(tray.door('browse'));
	await press(tray.dialog.getByRole('button', { name: new RegExp(`(^|\\s)${say(area)}$`) }));
	return tray.dialog.getByRole('listitem').getByRole('button');
}

async function openPlan(page: Page, head: Partial<Head> = {}): Promise<Board> {
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge'] }, { alias: 'Amal', own: 'ar', ...head }));
	return new Board(page);
}

test('A7 health and care: 25 cards or more by one tap, in Norwegian and the participant’s language', async ({
	page
}) => {
	const board = await openPlan(page);
	await board.pointAt('meg/viktig');
	const tiles = await browse(page, 'board:areas.health');
	await expect(tiles.nth(24)).toBeAttached();
	const count = await tiles.count();
	expect(count).toBeGreaterThanOrEqual(25);
	await expect(tiles.filter({ has: page.locator('[lang="nb"]') })).toHaveCount(count);
	await expect(tiles.filter({ has: page.locator('[lang="ar"]') })).toHaveCount(count);
	await press(tiles.filter({ hasText: 'Måle blodtrykk' }));
	await new Tray(page).close('editor:done');
	await expect(board.card('Måle blodtrykk', 'meg/viktig')).toBeVisible();
});

test('A8 work norms: 15 cards or more, each with a line of at most twelve words', async ({ page }) => {
	const board = await openPlan(page);
	await board.pointAt('meg/viktig');
	const tiles = await browse(page, 'board:areas.norms');
	await expect(tiles.nth(14)).toBeAttached();
	await press(tiles.filter({ hasText: 'Ring når du er syk' }));
	await new Tray(page).close('editor:done');
	await board.openCard('Ring når du er syk', 'meg/viktig');
	const sheet = new CardSheet(page).dialog;
	await press(sheet.getByText(say('card:what.title')).first());
	for (const tag of ['nb', 'ar']) {
		const line = say('help:what.norm_sick-call', {}, tag);
		await expect(sheet.getByText(line)).toBeVisible();
		expect(line.split(/\s+/).length).toBeLessThanOrEqual(12);
	}
});

test('C12 six needs of a whole life; health and economy are private from the start', async ({ page }) => {
	const board = await openPlan(page);
	await board.pointAt('meg/viktig');
	const tiles = await browse(page, 'board:areas.needs');
	await expect(tiles).toHaveCount(6);
	for (const need of ['Pengene mine', 'Kroppen og helsen', 'Venner og fritid'])
		await press(tiles.filter({ hasText: need }));
	await new Tray(page).close('editor:done');
	const sheet = new CardSheet(page);
	for (const [need, isPrivate] of [
		['Pengene mine', true],
		['Kroppen og helsen', true],
		['Venner og fritid', false]
	] as const) {
		await board.openCard(need, 'meg/viktig');
		await expect(sheet.private).toBeChecked({ checked: isPrivate });
		await page.keyboard.press('Escape');
		await sheet.dialog.waitFor({ state: 'detached' });
	}
});

const PLANS: readonly (readonly [string, readonly Outcome[] | undefined])[] = [
	...Array.from({ length: 5 }, (_, at) => [`Jobb ${String(at)}`, ['work']] as const),
	['Skole', ['education']],
	['Begge', ['education', 'permanent-job']],
	['Ingen', ['none']],
	['Ennå ikke', undefined],
	['Heller ikke', undefined]
];

test('B1 and A11 ten plans with seven in work or education are «7 av 10» in the office, without names', async ({
	page
}) => {
	const shelf = new Shelf(page);
	for (const [alias, outcome] of PLANS) {
		const plan = aPlan({ 'meg/god': ['Synge'] }, { alias });
		await shelf.open();
		await shelf.openFile(
			fileOf({ ...plan, programme: { ...plan.programme, ...(outcome && { outcomeAtEnd: outcome }) } })
		);
	}
	const office = new OfficePage(page);
	await office.open();
	const outcomes = office.part('office:outcomes.title');
	await expect(
		outcomes.getByText(say('office:outcomes.of', { reached: 7, plans: 10 }), { exact: true })
	).toBeVisible();
	for (const [alias] of PLANS) await expect(outcomes.getByText(alias, { exact: true })).toHaveCount(0);

	const csv = new TextDecoder().decode(await bytesOf(await office.saved('office:outcomes.save')));
	expect(csv).toContain('end;work-or-education;7');
	expect(csv).toContain('after6;told;0');
	for (const [alias] of PLANS) expect(csv).not.toContain(alias);

	// No percentage where the participant looks.
	await shelf.open();
	await press(shelf.cover('Begge'));
	await expect(page.getByRole('main')).toBeVisible();
	expect(await page.getByRole('main').innerText()).not.toMatch(/\d\s*%/);
});

test('D7 plans whose meeting day has passed stand on top', async ({ page }) => {
	const shelf = new Shelf(page);
	for (const [alias, nextMeeting] of [
		['Langt fram', '2098-01-01'],
		['Uten dag', undefined],
		['Forbi', '2020-02-03']
	] as const) {
		await shelf.open();
		await shelf.openFile(planFile({ 'meg/god': ['Synge'] }, { alias, ...(nextMeeting && { nextMeeting }) }));
	}
	await shelf.open();
	await expect(shelf.covers.first()).toContainText('Forbi');
	await expect(shelf.covers.first()).toContainText(say('app:shelf.overdue'));
	const office = new OfficePage(page);
	await office.open();
	const meetings = office.part('office:meetings.title').getByRole('link');
	await expect(meetings.first()).toContainText('Forbi');
	await expect(meetings.first()).toContainText(say('office:meetings.overdue'));
	await expect(meetings.last()).toContainText(say('office:meetings.without'));
});

test('B2 the office’s own things go in one file to a clean device, which asks before it overwrites', async ({
	page,
	browser,
	baseURL
}) => {
	const office = new OfficePage(page);
	await office.open();
	await office.add('card');
	await write(office.field('office:edit.words').first(), 'Møte på biblioteket');
	await office.dialog
		.locator('input[type=file]')
		.setInputFiles({ name: 'sted.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) });
	await expect(office.dialog.locator('img')).toBeVisible();
	await office.keep();
	await office.add('word');
	await write(office.field('office:edit.concept'), 'sjef');
	await press(office.dialog.getByRole('button', { name: 'Sjef', exact: true }));
	await write(office.dialog.getByRole('textbox').last(), 'Leder på jobb');
	await office.keep();
	await tick(office.part('office:entry.law').getByRole('radio', { name: '6', exact: true }));
	const file = await office.saved('office:pack.save');
	const bytes = await bytesOf(file);
	const library = await libraryIn(file);
	expect(library.entries.map(({ kind }) => kind)).toEqual(['card', 'word']);

	const clean = await browser.newContext(baseURL === undefined ? {} : { baseURL });
	const other = new OfficePage(await clean.newPage());
	await other.open();
	await other.takePack(bytes);
	await expect(
		other.part('office:entry.card').getByText('Møte på biblioteket', { exact: true })
	).toBeVisible();
	await expect(other.part('office:entry.card').locator('img')).toBeVisible();
	await expect(other.part('office:entry.law').getByRole('radio', { name: '6', exact: true })).toBeChecked();
	expect(await libraryIn(await other.saved('office:pack.save'))).toEqual(library);

	// The same word with another meaning: nothing is overwritten before somebody has seen it and said yes.
	const changed = library.entries.map((one) =>
		one.kind === 'card' ? { ...one, text: words('Møte på rådhuset') } : one
	);
	await other.choosePack(writePackFile({ ...library, entries: changed }, new Map()));
	await expect(other.dialog.getByText(say('office:take.changed'))).toBeVisible();
	await expect(other.dialog.getByText('Møte på rådhuset')).toBeVisible();
	await press(other.button('app:common.cancel', other.dialog).last());
	await expect(
		other.part('office:entry.card').getByText('Møte på biblioteket', { exact: true })
	).toBeVisible();
	await clean.close();

	// Here the card and the wording are at hand in the next plan.
	const board = await openPlan(page);
	await board.pointAt('meg/viktig');
	const tiles = await browse(page, 'editor:browser.office');
	await press(tiles.filter({ hasText: 'Møte på biblioteket' }));
	await new Tray(page).close('editor:done');
	await expect(board.card('Møte på biblioteket', 'meg/viktig')).toBeVisible();
	const people = await browse(page, 'board:areas.people');
	await expect(people.filter({ hasText: 'Leder på jobb' })).toBeVisible();
});

test('D16 a local workplace has a photo, tasks and languages, and is a card in a plan', async ({ page }) => {
	const office = new OfficePage(page);
	await office.open();
	await office.add('workplace');
	await write(office.field('office:edit.words').first(), 'Bakeriet på torget');
	await write(office.field('office:edit.more'), 'Bake brød og betjene kasse');
	await press(office.dialog.getByText(say('office:edit.spoken')));
	await office.dialog.getByRole('checkbox', { name: 'العربية' }).check();
	await office.dialog
		.locator('input[type=file]')
		.setInputFiles({ name: 'sted.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) });
	await expect(office.dialog.locator('img')).toBeVisible();
	await office.keep();
	const list = office.part('office:entry.workplace');
	for (const text of ['Bakeriet på torget', 'Bake brød og betjene kasse', 'العربية'])
		await expect(list.getByText(text, { exact: true })).toBeVisible();

	const board = await openPlan(page);
	await board.turnTo('min-vei');
	await board.pointAt('min-vei/steg');
	const tiles = await browse(page, 'editor:browser.local');
	await press(tiles.filter({ hasText: 'Bakeriet på torget' }));
	await new Tray(page).close('editor:done');
	await expect(board.card('Bakeriet på torget', 'min-vei/steg').locator('img')).toBeVisible();
});

test('D17 the career centre of the county is a card, and education has as many cards as work', async ({
	page
}) => {
	const board = await openPlan(page);
	await board.pointAt('meg/viktig');
	const count: Record<string, number> = {};
	for (const area of ['school', 'studies', 'work', 'trades']) {
		const tiles = await browse(page, `board:areas.${area}`);
		await expect(tiles.first()).toBeVisible();
		count[area] = await tiles.count();
		if (area === 'studies') await expect(tiles.filter({ hasText: 'Karrieresenter i fylket' })).toBeVisible();
		await new Tray(page).close('editor:done');
	}
	const education = (count.school ?? 0) + (count.studies ?? 0);
	const work = (count.work ?? 0) + (count.trades ?? 0);
	expect(Math.abs(education - work) / Math.max(education, work)).toBeLessThanOrEqual(0.2);
});

test('D18 a fact about pathways that nobody has checked for a year is marked to staff', async ({ page }) => {
	const office = new OfficePage(page);
	await office.open();
	await office.takePack(
		packWith(
			entry('old', {
				kind: 'fact',
				text: words('Lærling: to år skole og to år bedrift'),
				checked: '2020-01-31'
			})
		)
	);
	const row = office.part('office:entry.fact').getByRole('listitem').filter({ hasText: 'Lærling: to år' });
	await expect(row.getByText(say('office:edit.stale'))).toBeVisible();
	await press(row.getByRole('button', { name: say('office:edit.today') }));
	await expect(row.getByText(say('office:edit.stale'))).toHaveCount(0);
});

test('E10 a tip from the career centre is edited here, stands in the help of the boards, and goes with the pack', async ({
	page
}) => {
	const office = new OfficePage(page);
	await office.open();
	await office.takePack(
		packWith(entry('tip', { kind: 'tip', topic: 'language', text: words('Bruk karrieresenteret i Bodø.') }))
	);
	const row = office.part('office:entry.tip').getByRole('listitem');
	await press(row.getByRole('button', { name: say('office:edit.change') }));
	await write(office.field('office:edit.words').first(), 'Bruk karrieresenteret tidlig.');
	await office.keep();
	await expect(row.getByText('Bruk karrieresenteret tidlig.', { exact: true })).toBeVisible();
	const { entries } = await libraryIn(await office.saved('office:pack.save'));
	expect(entries.map(({ text }) => text.nb?.text)).toEqual(['Bruk karrieresenteret tidlig.']);

	const board = await openPlan(page);
	await press(
		board.main
			.or(board.tools)
			.getByRole('button', { name: say('house:help.open') })
			.first()
	);
	const help = page.getByRole('dialog');
	await press(help.getByText(say('house:help.language')));
	await expect(help.getByText('Bruk karrieresenteret tidlig.', { exact: true })).toBeVisible();
});

test('B6 in nynorsk the tools and the cards are nynorsk, and the week says laurdag', async ({ page }) => {
	const board = await openPlan(page, { norwegian: 'nn', own: 'uk' });
	const week = new Board(page, 'nb', 'nn');
	await press(week.tab('min-uke'));
	await expect(board.main.getByText(weekday(6, 'nn')).first()).toBeVisible();
	expect(weekday(6, 'nn').toLowerCase()).toBe('laurdag');
	await new Shelf(page).open();
	await new Shelf(page).speak('norsk nynorsk');
	await expect(page.getByRole('heading', { name: say('app:shelf.title', {}, 'nn') })).toBeVisible();
});
