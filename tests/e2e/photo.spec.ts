import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { fingerOn } from './hands.ts';
import { Board, CardSheet, Shelf, Tray, press, say } from './page-models/index.ts';
import { saysMore, withExif } from './photoWithPlace.ts';

test('a photo is turned right, and the place where it was taken is gone', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const sheet = new CardSheet(page);
	await shelf.open();
	await shelf.makePlan({ language: 'dari' });
	await board.pointAt('meg/viktig');

	const jpeg = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(60, 40);
		const pen = canvas.getContext('2d');
		if (!pen) return [];
		pen.fillStyle = '#f00';
		pen.fillRect(0, 0, 30, 40);
		pen.fillStyle = '#00f';
		pen.fillRect(30, 0, 30, 40);
		return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
	});
	const photo = withExif(Uint8Array.from(jpeg));
	expect(saysMore(photo)).toBe(true);
	await press(tray.door('photo'));
	await tray.dialog
		.getByLabel(say('editor:photo.choose'))
		.setInputFiles({ name: 'IMG_1234.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) });
	await expect(tray.dialog).toBeHidden();

	const image = board.cardsAt('meg/viktig').locator('img');
	await expect(image).toBeVisible();
	const seen = await image.evaluate((element: HTMLImageElement) => {
		const pen = new OffscreenCanvas(element.naturalWidth, element.naturalHeight).getContext('2d');
		pen?.drawImage(element, 0, 0);
		const redAt = (x: number, y: number): boolean => {
			const [red = 0, , blue = 0] = pen?.getImageData(x, y, 1, 1).data ?? [];
			return red > blue;
		};
		return {
			width: element.naturalWidth,
			height: element.naturalHeight,
			above: redAt(20, 10),
			below: redAt(20, 50)
		};
	});
	expect(seen).toEqual({ width: 40, height: 60, above: true, below: false });

	await board.isSaved();
	await press(board.tool('editor:tool.more'));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		press(sheet.dialog.getByRole('button', { name: say('editor:drawer.saveFile') }))
	]);
	const entries = unzipSync(new Uint8Array(await readFile(await file.path())));
	const photos = Object.entries(entries).filter(([name]) => name.startsWith('media/'));
	expect(photos).toHaveLength(1);
	expect(saysMore(photos[0]![1])).toBe(false);
});

test('something else than a photo is refused with a sentence', async ({ page }) => {
	const shelf = new Shelf(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.makePlan({ language: 'dari' });
	await press(tray.door('photo'));
	await tray.dialog
		.getByLabel(say('editor:photo.choose'))
		.setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="x"/>') });
	await expect(tray.dialog.getByRole('alert').filter({ hasText: say('refusal:picture-kind') })).toBeVisible();
	await tray.close();
	await expect(new Board(page).cards).toHaveCount(0);
});

test('a drawing made with a finger lies on the board', { tag: '@tablet' }, async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.makePlan({ language: 'dari' });
	await board.pointAt('meg/fri');
	await press(tray.door('draw'));
	const box = await tray.dialog.getByLabel(say('editor:drawing.paper')).boundingBox();
	if (!box) throw new Error('No paper.');
	for (const share of [0.3, 0.7]) {
		const finger = await fingerOn(page, { x: box.x + box.width * share, y: box.y + box.height * 0.2 });
		await finger.moveTo({ x: box.x + box.width * 0.5, y: box.y + box.height * 0.8 });
		await finger.letGo();
	}
	await press(tray.dialog.getByRole('button', { name: say('editor:drawing.keep') }));
	await expect(tray.dialog).toBeHidden();
	const drawing = board.cardsAt('meg/fri').locator('img');
	await expect(drawing).toBeVisible();
	const inked = await drawing.evaluate((element: HTMLImageElement) => {
		const { naturalWidth: width, naturalHeight: height } = element;
		const pen = new OffscreenCanvas(width, height).getContext('2d');
		pen?.drawImage(element, 0, 0);
		const { data } = pen?.getImageData(0, 0, width, height) ?? { data: [] };
		return Array.from(data).filter((value, at) => at % 4 === 0 && value < 100).length / (width * height);
	});
	expect(inked).toBeGreaterThan(0.005);
	expect(inked).toBeLessThan(0.2);
});
