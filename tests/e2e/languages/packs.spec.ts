/** Pictures that others have made: into the device, onto a board, onto paper's credits, and out again. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readPictures } from '#lib/exchange/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { Board, Shelf, Tray, press, say, write } from '../page-models/index.ts';
import { fileOf, withCard } from '../plans.ts';

const svg = (inside: string): Uint8Array =>
	strToU8(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${inside}</svg>`);
const HOUSE = svg('<path d="M5 20 20 5 35 20V36H5z" fill="#c60"/>');
const EVIL = svg(
	'<script>globalThis.fired = 1</script><image href="https://elsewhere.example/x.png"/>' +
		'<foreignObject><iframe src="https://elsewhere.example/"/></foreignObject><circle cx="20" cy="20" r="15" onload="globalThis.fired = 2"/>'
);
const LIST =
	'file,nb,ar,licence,author\nhouse.svg,Lysthus,بيت,CC BY 4.0,Kari Tegner\nevil.svg,Rar runding,,CC BY 4.0,Kari Tegner\n';
const zipFile = (entries: Record<string, Uint8Array>) => ({
	name: 'bilder.zip',
	mimeType: 'application/zip',
	buffer: Buffer.from(zipSync(entries))
});
const bytesOf = async (file: Download): Promise<Uint8Array> =>
	new Uint8Array(await readFile(await file.path()));

class CollectionsPage {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}
	get dialog() {
		return this.page.getByRole('dialog');
	}
	button(key: string) {
		return this.page.getByRole('button', { name: say(key), exact: true });
	}
	async open(): Promise<void> {
		await this.page.goto('/office');
		await press(this.page.getByRole('link', { name: say('library:packs.title') }));
		await this.button('library:packs.open').waitFor();
	}
	async choose(file: ReturnType<typeof zipFile>): Promise<void> {
		const chooser = this.page.waitForEvent('filechooser');
		await press(this.button('library:packs.open'));
		await (await chooser).setFiles(file);
	}
	async take(): Promise<void> {
		await press(this.dialog.getByRole('button', { name: say('library:packs.take'), exact: true }));
		await this.dialog.waitFor({ state: 'detached' });
	}
	async saved(key: string): Promise<Download> {
		const download = this.page.waitForEvent('download');
		await press(this.button(key));
		return download;
	}
}

test('a zip of drawings is taken in, laid on a board with its credit, found by search in both languages, and goes out again', async ({
	page
}) => {
	const room = new CollectionsPage(page);
	await room.open();
	await room.choose(
		zipFile({
			'house.svg': HOUSE,
			'evil.svg': EVIL,
			'broken.png': strToU8('no picture'),
			'list.csv': strToU8(LIST)
		})
	);
	await expect(room.dialog.getByText('Kari Tegner')).toBeVisible();
	await room.take();
	const told = page.getByRole('status').filter({ hasText: say('library:packs.taken', { number: 2 }) });
	await expect(told).toContainText(say('library:packs.why.kind', { number: 1 }));
	expect(await page.evaluate(() => 'fired' in globalThis)).toBe(false);

	// Its words can be mended and a picture deleted; what is left goes out as a zip that comes back as it went.
	await press(room.button('library:packs.show'));
	await press(room.dialog.getByRole('button', { name: 'Rar runding' }));
	await press(room.dialog.getByRole('button', { name: say('library:packs.removePicture'), exact: true }));
	await press(room.dialog.getByRole('button', { name: /Lysthus/ }));
	const words = room.dialog.getByRole('textbox', { name: `${say('library:packs.words')} – norsk` }).first();
	await write(words, 'Hagehus');
	await words.press('Tab');
	await press(room.dialog.getByRole('button', { name: say('editor:done'), exact: true }).first());
	await expect(page.getByText(say('library:packs.count', { number: 1 }))).toBeVisible();
	const out = readPictures(await bytesOf(await room.saved('library:packs.save')));
	expect(out.pictures).toMatchObject([
		{ words: { nb: 'Hagehus', ar: 'بيت' }, credit: { licence: 'CC BY 4.0', author: 'Kari Tegner' } }
	]);

	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(aPlan({}, { own: 'ar' })));
	const tray = new Tray(page);
	await press(tray.door('search'));
	await write(tray.dialog.getByRole('searchbox'), 'بيت');
	await expect(tray.dialog.getByRole('listitem').getByText('Hagehus')).toBeVisible();
	await write(tray.dialog.getByRole('searchbox'), 'hagehus');
	await press(
		tray.dialog
			.getByRole('listitem')
			.getByRole('button', { name: /Hagehus/ })
			.first()
	);
	await tray.close('editor:done');
	await expect(page.getByRole('main').getByText('Hagehus').first()).toBeVisible();
});

test('what is refused or stopped changes nothing on the device', async ({ page }) => {
	const room = new CollectionsPage(page);
	await room.open();
	await room.choose(zipFile({ '../house.svg': HOUSE }));
	await expect(page.getByRole('alert').filter({ hasText: say('refusal:unsafe') })).toBeVisible();
	await room.choose(zipFile({ 'les.txt': HOUSE }));
	await expect(page.getByRole('alert').filter({ hasText: say('refusal:no-pictures') })).toBeVisible();
	await room.choose(zipFile({ 'a.png': strToU8('none'), 'b.svg': strToU8('<html/>') }));
	await room.take();
	await expect(page.getByRole('alert').filter({ hasText: say('refusal:no-pictures') })).toBeVisible();
	await room.choose(zipFile({ 'house.svg': HOUSE }));
	await press(room.dialog.getByRole('button', { name: say('app:common.cancel'), exact: true }).last());
	await expect(page.getByText(say('library:packs.empty'))).toBeVisible();
	await page.reload();
	await expect(page.getByText(say('library:packs.empty'))).toBeVisible();
});

test('an Open Board package comes in with its licences, and a board of a plan goes out as one without private cards', async ({
	page
}) => {
	const board = {
		format: 'open-board-0.1',
		id: 1,
		locale: 'nb',
		name: 'Hagen',
		buttons: [
			{ id: 1, label: 'spade', image_id: 1 },
			{ id: 2, label: 'sky', image_id: 2 }
		],
		images: [
			{ id: 1, path: 'images/1.svg', license: { type: 'CC BY-SA', author_name: 'En Annen' } },
			{ id: 2, url: 'https://elsewhere.example/2.png' }
		]
	};
	const room = new CollectionsPage(page);
	await room.open();
	await room.choose({
		...zipFile({ 'b.obf': strToU8(JSON.stringify(board)), 'images/1.svg': HOUSE }),
		name: 'hagen.obz'
	});
	await expect(room.dialog.getByText(say('library:packs.why.elsewhere', { number: 1 }))).toBeVisible();
	await expect(room.dialog.getByText('En Annen, CC BY-SA')).toBeVisible();
	await room.take();
	await expect(page.getByRole('heading', { name: 'Hagen' })).toBeVisible();

	const drawn = aPlan({ 'meg/god': ['Synge|أغني', 'Kokk', 'Hemmelig'] }, { own: 'ar' });
	const cooked = withCard(drawn, 'card:meg/god.2', { concept: 'work.cook', text: {} });
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(withCard(cooked, 'card:meg/god.3', { private: true })));
	await press(new Board(page).tool('editor:tool.more'));
	await expect(room.dialog.getByText(say('library:packs.board.withheld', { number: 1 }))).toBeVisible();
	const entries = unzipSync(await bytesOf(await room.saved('library:packs.board.save')));
	const obf = new TextDecoder().decode(entries['boards/1.obf']);
	expect(JSON.parse(obf)).toMatchObject({
		format: 'open-board-0.1',
		locale: 'nb',
		strings: { ar: { Synge: 'أغني' } },
		buttons: [{ label: 'Synge' }, { label: 'Kokk' }]
	});
	expect(obf).not.toContain('Hemmelig');
	expect(new TextDecoder('latin1').decode(entries['images/2.png']?.subarray(1, 4))).toBe('PNG');
});
