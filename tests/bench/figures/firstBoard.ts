/** What a first visit costs until a board with pictures can be used, and what a later one does. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { isLate } from '../../../src/service-worker/precache.ts';
import { waitUntilOffline } from '../../e2e/fixtures.ts';
import { aDevice, meter, painted } from '../browser.ts';
import { type Figure, median } from '../report.ts';
import { type World, makeFirstPlan, suggestionsPainted } from '../world.ts';

const LANGUAGE = 'tigrinja';
/** What comes along for a session in Tigrinya: its words on the screen, to search by, and its letters. */
const OF_LANGUAGE = /\/words\/ti\/|\/words-(ti|nb)\.json|NotoSansEthiopic-.*-usual\.woff2/;
const ROUNDS = 5;
const LARGEST = 10;
/** Words that would give away that something of the PDF engine came along. */
const OF_PDF = /jsPDF|hb_shape|harfbuzz|\.wasm/;

interface Fetched {
	readonly path: string;
	/** As `gzip -9` packs it. */
	readonly size: number;
	readonly isFont: boolean;
	readonly isOfPdf: boolean;
}

async function fetchedBy(page: Page, deed: () => Promise<void>): Promise<Fetched[]> {
	const answers: Promise<Fetched>[] = [];
	page.on('response', (answer) => {
		if (!answer.url().startsWith('http') || answer.status() !== 200) return;
		const read = answer.body().then((body) => ({
			path: new URL(answer.url()).pathname,
			size: gzipSync(body, { level: 9 }).length,
			isFont: answer.request().resourceType() === 'font',
			isOfPdf: OF_PDF.test(body.toString('latin1'))
		}));
		read.catch(() => undefined);
		answers.push(read);
	});
	await deed();
	return Promise.all(answers);
}

const kB = (files: readonly Fetched[]): number => files.reduce((sum, { size }) => sum + size, 0) / 1000;

export async function firstBoardBytes({ browser, app }: World): Promise<Figure[]> {
	const device = await aDevice(browser);
	const page = await device.newPage();
	const files = await fetchedBy(page, () => makeFirstPlan(page, app, LANGUAGE));
	await device.close();
	const largest = [...files].sort((a, b) => b.size - a.size).slice(0, LARGEST);
	const ofPdf = files.filter((file) => file.isOfPdf).map(({ path }) => path);
	return [
		{
			name: 'first board, empty device: gzipped bytes, all',
			value: kB(files),
			unit: 'kB',
			aim: 200,
			note: [
				`largest: ${largest.map(({ path, size }) => `${path} ${(size / 1000).toFixed(1)}`).join(', ')}`,
				`of PDF in it: ${ofPdf.join(', ') || 'nothing'}`
			].join('\n')
		},
		{ name: 'first board: without fonts', value: kB(files.filter(({ isFont }) => !isFont)), unit: 'kB' },
		{ name: 'first board: requests', value: files.length, unit: 'requests' }
	];
}

/** Processor time on the main thread of a new page of this device. */
async function cpuOf(
	device: Awaited<ReturnType<typeof aDevice>>,
	deed: (page: Page) => Promise<void>
): Promise<number> {
	const page = await device.newPage();
	const { cpu } = await meter(page);
	await deed(page);
	const used = await cpu();
	await page.close();
	return used;
}

async function bareCpu(browser: Browser, reference: string): Promise<number> {
	const device = await aDevice(browser);
	const used = await cpuOf(device, async (page) => {
		await page.goto(`${reference}/12.html`, { waitUntil: 'load' });
		await painted(page);
	});
	await device.close();
	return used;
}

export async function firstBoardCpu({ browser, app, reference }: World): Promise<Figure[]> {
	const bare: number[] = [];
	const cold: number[] = [];
	const back: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		bare.push(await bareCpu(browser, reference));
		const device = await aDevice(browser, { offline: true });
		let address = '';
		cold.push(
			await cpuOf(device, async (page) => {
				await makeFirstPlan(page, app, LANGUAGE);
				address = page.url();
			})
		);
		const waiting = await device.newPage();
		await waiting.goto(`${app}/`);
		await waitUntilOffline(waiting);
		await waiting.close();
		back.push(
			await cpuOf(device, async (page) => {
				await page.goto(address);
				await suggestionsPainted(page);
			})
		);
		await device.close();
	}
	const beside = { name: 'bare page of 12 pictures', value: median(bare) };
	return [
		{
			name: 'first board, empty device: main-thread CPU',
			value: median(cold),
			unit: 'ms',
			reference: beside
		},
		{ name: 'board on return: main-thread CPU', value: median(back), unit: 'ms', reference: beside }
	];
}

export async function heldOffline({ browser, app, folder }: World): Promise<Figure[]> {
	const device = await aDevice(browser, { offline: true });
	const page = await device.newPage();
	await page.goto(`${app}/`);
	await waitUntilOffline(page);
	const paths = await page.evaluate(async () => {
		const kept = await Promise.all(
			(await caches.keys()).map(async (name) => (await caches.open(name)).keys())
		);
		return kept.flat().map(({ url }) => decodeURIComponent(new URL(url).pathname));
	});
	await device.close();
	const sized = await Promise.all(
		[...new Set(paths)].map(async (path) => ({ path, size: await packedSize(folder, path) }))
	);
	const sizes = sized.map(({ size }) => size);
	const sum = (of: typeof sized): number => of.reduce((all, { size }) => all + size, 0);
	const total = sum(sized);
	return [
		{
			name: 'fetched before anything else, with one language: gzipped bytes',
			value: sum(sized.filter(({ path }) => !isLate(path) || OF_LANGUAGE.test(path))) / 1e6,
			unit: 'MB',
			aim: 1.2
		},
		{ name: 'kept for offline use: gzipped bytes', value: total / 1e6, unit: 'MB', aim: 3.3 },
		{ name: 'kept for offline use: files', value: sizes.filter(Boolean).length, unit: 'files' }
	];
}

async function packedSize(folder: string, path: string): Promise<number> {
	for (const name of [path, `${path}.html`, `${path}/index.html`])
		try {
			return gzipSync(await readFile(join(folder, name)), { level: 9 }).length;
		} catch {
			continue;
		}
	return 0;
}
