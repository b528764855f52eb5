/** A plan as PDF: how long people wait, and whether the page stays awake meanwhile. */
import type { Page } from '@playwright/test';
import { PrintPage, Shelf } from '../../e2e/page-models/index.ts';
import { aDevice, longestTask, meter } from '../browser.ts';
import { fileOf, planOf } from '../plans.ts';
import { type Figure, median } from '../report.ts';
import type { World } from '../world.ts';

const ROUNDS = 5;
const PDF = 'application/pdf';

interface Case {
	readonly name: string;
	readonly cards: number;
}
const CASES: readonly Case[] = [
	{ name: '12 cards', cards: 12 },
	{ name: '320 cards', cards: 320 }
];

/** Notes, in the page, when a PDF has become a file, and how large. */
async function watchFiles(page: Page): Promise<void> {
	await page.addInitScript((type) => {
		const give = URL.createObjectURL.bind(URL);
		const files: { at: number; bytes: number; pages: number }[] = [];
		URL.createObjectURL = (thing: Blob) => {
			if (thing.type === type) {
				const file = { at: performance.now(), bytes: thing.size, pages: 0 };
				void thing.text().then((text) => {
					file.pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
					files.push(file);
				});
			}
			return give(thing);
		};
		addEventListener('click', ({ timeStamp }) => Object.assign(globalThis, { clicked: timeStamp }), true);
		Object.assign(globalThis, { files });
	}, PDF);
}

interface Saved {
	readonly took: number;
	readonly bytes: number;
	readonly pages: number;
}

async function savePdf(page: Page, print: PrintPage): Promise<Saved> {
	const before = await page.evaluate(() => (globalThis as unknown as { files: unknown[] }).files.length);
	await print.download();
	await page.waitForFunction(
		(count) => (globalThis as unknown as { files: unknown[] }).files.length > count,
		before
	);
	return page.evaluate(() => {
		const { files, clicked } = globalThis as unknown as {
			files: { at: number; bytes: number; pages: number }[];
			clicked: number;
		};
		const { at, bytes, pages } = files.at(-1)!;
		return { took: at - clicked, bytes, pages };
	});
}

async function oneCase(world: World, { name, cards }: Case): Promise<Figure[]> {
	const device = await aDevice(world.browser);
	const page = await device.newPage();
	await watchFiles(page);
	await page.goto(`${world.app}/`);
	await new Shelf(page).openFile(fileOf(planOf(['meg/fri'], cards)));
	const print = new PrintPage(page);
	const opened = performance.now();
	await print.open();
	await page.locator('canvas').first().waitFor();
	const seen = performance.now() - opened;
	const first = await savePdf(page, print);
	const warm: Saved[] = [];
	for (let round = 0; round < ROUNDS; round++) warm.push(await savePdf(page, print));
	const { slowDown } = await meter(page);
	await slowDown(1);
	const task = await longestTask(world.browser, page, async () => {
		await savePdf(page, print);
	});
	await device.close();
	const took = median(warm.map((saved) => saved.took));
	return [
		{ name: `PDF, ${name}: pages`, value: first.pages, unit: 'pages' },
		{ name: `PDF, ${name}: print page opened until pages are seen, cold`, value: seen, unit: 'ms' },
		{ name: `PDF, ${name}: first file, pages already seen`, value: first.took, unit: 'ms' },
		{ name: `PDF, ${name}: warm`, value: took, unit: 'ms' },
		{ name: `PDF, ${name}: warm, a page`, value: took / first.pages, unit: 'ms', aim: 50 },
		{ name: `PDF, ${name}: bytes`, value: first.bytes / 1000, unit: 'kB' },
		{
			name: `PDF, ${name}: longest task of the page meanwhile`,
			value: task.length,
			unit: 'ms',
			aim: 16,
			note: `in it: ${task.inside}`
		}
	];
}

/** From a tap in the print room to the file. The worker alone, beside other writers, is in `paperPages.ts`. */
export async function paper(world: World): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const one of CASES) figures.push(...(await oneCase(world, one)));
	return figures;
}
