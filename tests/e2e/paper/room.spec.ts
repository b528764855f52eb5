/** The room where paper is chosen: what is remembered, how it goes to the printer, to a file, to another app, and for a class. */
import { unzipSync } from 'fflate';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { axeProblems } from '../measures.ts';
import { Shelf, press, say, tick } from '../page-models/index.ts';
import { fileOf } from '../plans.ts';
import { PrintRoom } from '../practice/printRoom.ts';
import { aPrinter } from './aPrinter.ts';

const GOOD = ['Synge|أغني', 'Lage mat|أطبخ', 'Sy|أخيط', 'Bygge|أبني', 'Kjøre|أقود'];
const plan = (alias = 'Hodan') =>
	aPlan(
		{ 'meg/god': GOOD, 'min-vei/steg': ['Skrive CV|أكتب'], 'min-uke/uke/1/morning': ['Kurs|دورة'] },
		{ own: 'ar', alias }
	);

test('what was chosen is there next time, and goes back to the usual', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(plan());
	await room.only(['meg'], []);
	await room.more();
	await tick(room.wish('size', 'a5'));
	await tick(room.wish('text', 'large'));
	await expect(room.wish('size', 'a5')).toBeChecked();
	await page.reload();
	// What is not as usual is seen without asking for it
	await expect(room.wish('size', 'a5')).toBeChecked();
	await expect(room.wish('text', 'large')).toBeChecked();
	await expect(room.pages).toHaveCount(1);
	await press(room.usual);
	await expect(room.wish('size', 'a4')).toBeChecked();
	await expect(room.pages).not.toHaveCount(1);
	await page.reload();
	await expect(room.pages).not.toHaveCount(0);
	await expect(room.wish('size', 'a4')).toBeHidden();
});

test('no choice lies under the ways out, wherever the choices are scrolled to', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(plan());
	await room.more();
	const inputs = await page.getByRole('main').locator('input:not(:disabled)').all();
	expect(inputs.length).toBeGreaterThan(20);
	for (const input of inputs) {
		await input.scrollIntoViewIfNeeded();
		const isHit = await input.evaluate((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return document.elementFromPoint(x + width / 2, y + height / 2) === element;
		});
		expect(isHit, (await input.getAttribute('value')) ?? '').toBe(true);
	}
});

test('cards to cut out come as many on a page as is chosen', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(plan());
	await room.only(['meg'], ['picture-cards']);
	await expect(room.words('Synge')).toHaveCount(2);
	const usual = await room.pages.count();
	await tick(room.cardsOnPage(1));
	await expect(room.pages).toHaveCount(usual + GOOD.length - 2);
});

test('a browser with a viewer prints the PDF itself, another one the pages', async ({ page, browser }) => {
	const printed = await aPrinter(page, true);
	const room = new PrintRoom(page);
	await room.openWith(plan());
	await expect(room.pages).not.toHaveCount(0);
	await press(room.print);
	await expect(page.locator('iframe')).toHaveAttribute('src', /^blob:/);
	await expect.poll(printed).toEqual(['blob:']);
	await expect(page).toHaveTitle(say('app:printPage.title'));

	const other = await browser.newPage();
	const seen = await aPrinter(other, false);
	const plain = new PrintRoom(other);
	await plain.openWith(plan());
	await expect(plain.pages).not.toHaveCount(0);
	await press(plain.print);
	await expect.poll(seen).toEqual(['http:']);
	await expect(other.locator('iframe')).toHaveCount(0);
	await other.close();
});

test('the PDF goes to another app where the device can share; thinking better of it is no fault, a device that forbids it is', async ({
	page
}) => {
	await page.addInitScript(() => {
		const shared: string[] = [];
		Object.assign(window, { shared });
		Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true });
		Object.defineProperty(Navigator.prototype, 'share', {
			value: ({ files }: { files: File[] }) => {
				shared.push(...files.map(({ name, type }) => `${name} ${type}`));
				const name = shared.length === 2 ? 'AbortError' : 'NotAllowedError';
				return Promise.reject(new DOMException('', name));
			}
		});
	});
	const room = new PrintRoom(page);
	await room.openWith(plan());
	await press(room.share);
	await expect(page.getByRole('status').filter({ hasText: say('print:screen.share.ready') })).toBeVisible();
	await press(room.share);
	await expect(page.getByText(say('print:screen.share.ready'))).toHaveCount(0);
	await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
	const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
	expect(shared).toHaveLength(2);
	for (const one of shared) expect(one).toMatch(/^bildeplan-[\d-]+\.pdf application\/pdf$/);

	// A device that says no to a tap that is no longer too old will say no again: people are told.
	await press(room.share);
	await expect(page.getByText(say('print:screen.share.ready'))).toBeVisible();
	await press(room.share);
	await expect(
		page
			.getByRole('main')
			.getByRole('alert')
			.filter({ hasText: say('app:common.failed') })
	).toBeVisible();
	await expect(page.getByText(say('print:screen.share.ready'))).toHaveCount(0);
});

test('three plans become three PDFs in one file, without a name on any', async ({ page }) => {
	const shelf = new Shelf(page);
	for (const alias of ['Hodan', 'Amir', 'Selam']) {
		await shelf.open();
		await shelf.openFile(fileOf(plan(alias)));
		await page.waitForURL(/\/meg$/);
	}
	const room = new PrintRoom(page);
	await page.goto('/office/paper');
	await press(page.getByRole('button', { name: say('print:set.all'), exact: true }));
	const { name, bytes } = await room.saved(page.getByRole('button', { name: say('print:set.save') }));
	expect(name).toMatch(/^bildeplan-[\d-]+\.zip$/);
	const pdfs = Object.entries(unzipSync(bytes));
	expect(pdfs.map(([file]) => file.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual(
		[1, 2, 3].map((number) => `bildeplan-DAY-${String(number)}.pdf`)
	);
	for (const [, pdf] of pdfs) expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
	await expect(page.getByText(say('print:set.saved'))).toBeVisible();
});

test.describe('nobody is shut out', () => {
	// What looks at the page from inside is a script of another origin to our content policy.
	test.use({ bypassCSP: true });
	test('of the choices or of the class set', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true });
		});
		const room = new PrintRoom(page);
		await room.openWith(plan());
		await room.only(['meg'], ['picture-cards']);
		await room.more();
		await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
		expect(await axeProblems(page)).toEqual([]);
		await page.goto('/office/paper');
		await expect(page.getByRole('checkbox')).toHaveCount(1);
		expect(await axeProblems(page)).toEqual([]);
	});
});
