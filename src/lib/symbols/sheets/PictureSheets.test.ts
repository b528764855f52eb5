import { describe, expect, it } from 'vitest';
import type { Symbol } from '#lib/plan/index.ts';
import { AS_DRAWN } from '../tone.ts';
import type { DrawnSheet, SheetOrder } from './messages.ts';
import { type PictureCell, PictureSheets, type SheetWorker } from './PictureSheets.ts';
import { layOut, roomFor } from './sheetLayout.ts';

const picture = (name: string): Symbol => ({ kind: 'symbol', symbol: `om:${name}` });

/** A worker that draws when it is told to, and has no picture called `missing`. */
function aWorker() {
	const orders: SheetOrder[] = [];
	let listen = (_: { readonly data: DrawnSheet }): void => undefined;
	let fall = (): void => undefined;
	const worker = {
		postMessage: (order: SheetOrder) => void orders.push(order),
		addEventListener: (type: string, listener: never) => {
			if (type === 'message') listen = listener;
			else fall = listener;
		}
	} as SheetWorker;
	const draw = async (): Promise<void> => {
		await Promise.resolve();
		for (const { order, pictures } of orders.splice(0)) {
			const missing = pictures.flatMap(({ symbol }, at) => (symbol.symbol === 'om:missing' ? [at] : []));
			listen({ data: { order, image: new Blob(['sheet']), missing } });
		}
	};
	return { worker, orders, draw, fall: () => fall() };
}

describe('pictures on sheets', () => {
	it('draws what is asked for in one go on one sheet, each picture once', async () => {
		const { worker, orders, draw } = aWorker();
		const sheets = new PictureSheets(() => worker, '/symbols/');
		const shown: PictureCell[] = [];
		for (const name of ['a', 'b', 'a', 'c'])
			sheets.hold(picture(name), AS_DRAWN, 90, (cell) => shown.push(cell));
		await Promise.resolve();
		expect(orders).toHaveLength(1);
		expect(orders[0]?.pictures).toHaveLength(3);
		await draw();
		expect(shown).toHaveLength(4);
		expect(new Set(shown.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(3);
		expect(new Set(shown.map(({ url }) => url)).size).toBe(1);
	});

	it('shows at once what has been drawn before', async () => {
		const { worker, draw } = aWorker();
		const sheets = new PictureSheets(() => worker, '/symbols/');
		const release = sheets.hold(picture('a'), AS_DRAWN, 96, () => undefined);
		await draw();
		release();
		let seen = 0;
		sheets.hold(picture('a'), AS_DRAWN, 96, () => seen++);
		expect(seen).toBe(1);
	});

	it('asks again for a picture that could not be had', async () => {
		const { worker, orders, draw } = aWorker();
		const sheets = new PictureSheets(() => worker, '/symbols/');
		let seen = 0;
		sheets.hold(picture('missing'), AS_DRAWN, 96, () => seen++);
		await draw();
		sheets.hold(picture('missing'), AS_DRAWN, 96, () => seen++);
		await Promise.resolve();
		expect(orders).toHaveLength(1);
		expect(seen).toBe(0);
	});

	it('starts a new worker when the first one fell over', async () => {
		const first = aWorker();
		const second = aWorker();
		const workers = [first.worker, second.worker];
		const sheets = new PictureSheets(() => workers.shift() ?? first.worker, '/symbols/');
		sheets.hold(picture('a'), AS_DRAWN, 96, () => undefined);
		await Promise.resolve();
		first.fall();
		let seen = 0;
		sheets.hold(picture('a'), AS_DRAWN, 96, () => seen++);
		await second.draw();
		expect(seen).toBe(1);
	});

	it('lets go of the longest unused sheets, and never of one that is shown', async () => {
		const { worker, orders, draw } = aWorker();
		const sheets = new PictureSheets(() => worker, '/symbols/');
		const keep = sheets.hold(picture('kept'), AS_DRAWN, 576, () => undefined);
		await draw();
		for (let at = 0; at < 40; at++) {
			const release = sheets.hold(picture(`p${String(at)}`), AS_DRAWN, 576, () => undefined);
			await draw();
			release();
		}
		let seen = 0;
		for (const name of ['kept', 'p39', 'p0']) sheets.hold(picture(name), AS_DRAWN, 576, () => seen++);
		await Promise.resolve();
		expect(seen).toBe(2);
		expect(orders.flatMap(({ pictures }) => pictures.map(({ symbol }) => symbol.symbol))).toEqual(['om:p0']);
		keep();
	});
});

describe('the lay-out of a sheet', () => {
	it.each([1, 2, 7, 100])('gives %d pictures room of their own', (count) => {
		const { width, height, cells } = layOut(count, 96);
		expect(cells).toHaveLength(count);
		expect(new Set(cells.map(String)).size).toBe(count);
		for (const [x, y] of cells) {
			expect(x + 96).toBeLessThanOrEqual(width);
			expect(y + 96).toBeLessThanOrEqual(height);
		}
	});

	it.each([48, 96, 192, 576])('is never larger than a phone can take at %d pixels', (pixels) => {
		const { width, height } = layOut(roomFor(pixels), pixels);
		expect(Math.max(width, height)).toBeLessThanOrEqual(2048);
	});
});
