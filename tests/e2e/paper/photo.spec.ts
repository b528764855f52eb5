import { picturesOf } from '#tests/paper/pictures.ts';
import { expect, test } from '../fixtures.ts';
import { Board, Shelf, Tray, press, say } from '../page-models/index.ts';
import { PrintRoom } from '../practice/printRoom.ts';
import { differsFromPreview } from './onScreen.ts';
import { turnedPhoto } from './turnedPhoto.ts';

/** Where the middles of red, blue and green lie among pixels, in both directions. */
function middles(data: ArrayLike<number>, width: number) {
	const sums = { red: [0, 0, 0], blue: [0, 0, 0], green: [0, 0, 0] };
	for (let at = 0; at < data.length; at += 4) {
		const [red, green, blue] = [data[at]! > 200, data[at + 1]! > 200, data[at + 2]! > 200];
		if (Number(red) + Number(green) + Number(blue) !== 1) continue;
		if (Math.min(data[at]!, data[at + 1]!) > 90 || Math.min(data[at + 1]!, data[at + 2]!) > 90) continue;
		const sum = sums[red ? 'red' : green ? 'green' : 'blue'];
		sum[0]! += (at / 4) % width;
		sum[1]! += Math.floor(at / 4 / width);
		sum[2]!++;
	}
	const middle = ([x = 0, y = 0, count = 0]: readonly number[]) => ({ x: x / count, y: y / count, count });
	return { red: middle(sums.red), blue: middle(sums.blue), green: middle(sums.green) };
}
/** Red at the left, and at the right blue over green. */
function isUpright(data: ArrayLike<number>, width: number): void {
	const { red, blue, green } = middles(data, width);
	for (const { count } of [red, blue, green]) expect(count).toBeGreaterThan(100);
	expect(red.x).toBeLessThan(Math.min(blue.x, green.x));
	expect(blue.y).toBeLessThan(green.y);
	expect(Math.abs(blue.x - green.x)).toBeLessThan(3);
}

test('a photo that a camera stored on its side and mirrored stands right on board, preview and paper', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.makePlan({ language: 'dari' });
	await board.pointAt('meg/viktig');
	await press(tray.door('photo'));
	await tray.dialog.getByLabel(say('editor:photo.choose')).setInputFiles({
		name: 'IMG_1.jpg',
		mimeType: 'image/jpeg',
		buffer: Buffer.from(await turnedPhoto(page))
	});
	await expect(tray.dialog).toBeHidden();
	const image = board.cardsAt('meg/viktig').locator('img');
	await expect(image).toBeVisible();
	const seen = await image.evaluate((element: HTMLImageElement) => {
		const { naturalWidth: width, naturalHeight: height } = element;
		const pen = new OffscreenCanvas(width, height).getContext('2d');
		pen?.drawImage(element, 0, 0);
		return { width, height, data: [...(pen?.getImageData(0, 0, width, height).data ?? [])] };
	});
	expect([seen.width, seen.height]).toEqual([600, 400]);
	isUpright(seen.data, seen.width);
	await board.isSaved();

	const room = new PrintRoom(page);
	await room.openFromBoard();
	await room.only(['meg'], []);
	await expect(room.pages).toHaveCount(1);
	const { bytes } = await room.download();
	const [paper] = await picturesOf(bytes, 1);
	isUpright(paper!.data, paper!.width);
	expect(await differsFromPreview(room.pages.first(), bytes, 0)).toBeLessThan(0.01);
});
