/** What it costs that "saved" means on the disc. */
import { Board, Tray } from '../../e2e/page-models/index.ts';
import { aDevice } from '../browser.ts';
import { type Figure, median, quantile } from '../report.ts';
import { type World, makeFirstPlan } from '../world.ts';

const WRITES = 60;
const BYTES = 1000;

/** The database alone: the same small write, strict and relaxed in turn. */
async function bareWrites({ browser, reference }: World): Promise<Record<'strict' | 'relaxed', number[]>> {
	const device = await aDevice(browser);
	const page = await device.newPage();
	await page.goto(`${reference}/durability.html`);
	const times = await page.evaluate(
		async ([writes, bytes]) => {
			const db = await new Promise<IDBDatabase>((done, fail) => {
				const request = indexedDB.open('durability', 1);
				request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
				request.onsuccess = () => {
					done(request.result);
				};
				request.onerror = () => {
					fail(new Error('No database'));
				};
			});
			const write = (durability: IDBTransactionDurability) =>
				new Promise<number>((done) => {
					const began = performance.now();
					const transaction = db.transaction('rows', 'readwrite', { durability });
					transaction.objectStore('rows').add(new Uint8Array(bytes));
					transaction.oncomplete = () => {
						done(performance.now() - began);
					};
				});
			const found: Record<'strict' | 'relaxed', number[]> = { strict: [], relaxed: [] };
			for (let at = 0; at < writes; at++)
				for (const durability of ['strict', 'relaxed'] as const)
					found[durability].push(await write(durability));
			return found;
		},
		[WRITES, BYTES] as const
	);
	await device.close();
	return times;
}

const CARDS = 12;

/** In the app: from a tap on a picture until it says that the card is saved. */
async function savesInApp({ browser, app }: World): Promise<readonly number[]> {
	const device = await aDevice(browser);
	const page = await device.newPage();
	await makeFirstPlan(page, app, 'tigrinja');
	const board = new Board(page);
	await board.pointAt('meg/fri');
	await board.isSaved();
	await board.saved.evaluate((mark) => {
		const saved = mark.textContent;
		const times: number[] = [];
		Object.assign(globalThis, { saveTimes: times });
		addEventListener(
			'click',
			({ timeStamp }) => {
				let isBusy = false;
				const watch = new MutationObserver(() => {
					const isSaved = mark.textContent === saved;
					isBusy ||= !isSaved;
					if (!isBusy || !isSaved) return;
					watch.disconnect();
					times.push(performance.now() - timeStamp);
				});
				watch.observe(mark, { subtree: true, childList: true, characterData: true });
			},
			{ capture: true }
		);
	});
	const pictures = new Tray(page).region.getByRole('listitem').getByRole('button');
	for (let card = 1; card <= CARDS; card++) {
		await pictures.first().click();
		await page.waitForFunction(
			(count) => (globalThis as { saveTimes?: number[] }).saveTimes!.length >= count,
			card
		);
	}
	const times = await page.evaluate(() => (globalThis as { saveTimes?: number[] }).saveTimes!);
	await device.close();
	return times;
}

export async function saving(world: World): Promise<Figure[]> {
	const { strict, relaxed } = await bareWrites(world);
	const inApp = await savesInApp(world);
	const half = { name: 'relaxed', value: median(relaxed) };
	const most = { name: 'relaxed', value: quantile(relaxed, 0.95) };
	return [
		{ name: 'a write on the disc (strict), p50', value: median(strict), unit: 'ms', reference: half },
		{ name: 'a write on the disc (strict), p95', value: quantile(strict, 0.95), unit: 'ms', reference: most },
		{ name: 'a card laid until "saved" shows, p50', value: median(inApp), unit: 'ms' }
	];
}
