/** From a key to pictures on the screen, in the picture browser. */
import type { Page } from '@playwright/test';
import { Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { PictureSearch } from '#lib/symbols/index.ts';
import { Tray, say } from '../../e2e/page-models/index.ts';
import { aDevice, meter, painted } from '../browser.ts';
import { type Figure, median, quantile } from '../report.ts';
import { type World, makeFirstPlan } from '../world.ts';

const WORDS = ['barnehage', 'sykehus', 'norsk', 'jobb', 'buss', 'mat', 'venn', 'skole'];
const FRAME = 16.7;

/** Tells, in the page, how long after a key its answer was painted: first the words, then every picture. */
interface KeyTimes {
	readonly words: number;
	readonly pictures: number;
}

async function watchKeys(page: Page): Promise<void> {
	await page.evaluate(() => {
		const times: KeyTimes[] = [];
		const afterFrame = (then: (now: number) => void) => {
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => {
					then(performance.now());
				};
				channel.port2.postMessage(null);
			});
		};
		const dialog = document.querySelector('[role=dialog], dialog');
		addEventListener(
			'keydown',
			({ timeStamp }) => {
				afterFrame((words) => {
					const look = () => {
						const tiles = [...(dialog?.querySelectorAll('li .picture[style*="--picture-size"]') ?? [])];
						const bare = tiles.some((tile) => !(tile as HTMLElement).style.backgroundImage);
						if (bare) afterFrame(look);
						else times.push({ words: words - timeStamp, pictures: performance.now() - timeStamp });
					};
					look();
				});
			},
			{ capture: true }
		);
		Object.assign(globalThis, { keyTimes: times });
	});
}

export async function searchInBrowser({ browser, app }: World): Promise<Figure[]> {
	const device = await aDevice(browser);
	const page = await device.newPage();
	const { cpu } = await meter(page);
	await makeFirstPlan(page, app, 'tigrinja');
	await new Tray(page).door('search').click();
	const field = page.getByRole('dialog').getByRole('searchbox', { name: say('editor:browser.search') });
	await field.fill('a');
	await page.getByRole('dialog').getByRole('listitem').first().waitFor();
	await painted(page);
	await watchKeys(page);
	let keys = 0;
	let used = 0;
	for (const word of WORDS) {
		await field.fill('');
		await painted(page);
		for (const key of word) {
			const before = await cpu();
			const wanted = (keys += 1);
			await page.keyboard.press(key);
			await page.waitForFunction(
				(count) => (globalThis as { keyTimes?: unknown[] }).keyTimes!.length >= count,
				wanted
			);
			used += (await cpu()) - before;
		}
	}
	const times = await page.evaluate(() => (globalThis as { keyTimes?: KeyTimes[] }).keyTimes!);
	await device.close();
	const words = times.map((time) => time.words);
	const pictures = times.map((time) => time.pictures);
	return [
		{ name: 'search: key to found words painted, p50', value: median(words), unit: 'ms', aim: FRAME },
		{ name: 'search: key to found words painted, p95', value: quantile(words, 0.95), unit: 'ms' },
		{ name: 'search: key to the last picture drawn, p50', value: median(pictures), unit: 'ms' },
		{ name: 'search: CPU a key, the page and the watching', value: used / keys, unit: 'ms' },
		...(await searchAlone())
	];
}

/** The index by itself, with the words of a plan in Norwegian and Tigrinya. */
async function searchAlone(): Promise<Figure[]> {
	const vocabulary = new Vocabulary(nodeLocales());
	const tags = ['nb', 'ti', 'en'];
	await Promise.all(tags.map((tag) => vocabulary.load(tag)));
	const entries = new Map<string, { text: string; weight: number }[]>();
	for (const tag of tags)
		for (const [concept, { text }] of vocabulary.ofLanguage(tag))
			entries.set(concept, [...(entries.get(concept) ?? []), { text, weight: tag === 'en' ? 2 : 4 }]);
	const index = new PictureSearch([...entries].map(([id, words]) => ({ id, words })));
	const times: number[] = [];
	for (let round = 0; round < 5; round++)
		for (const word of WORDS)
			for (let length = 1; length <= word.length; length++) {
				const began = performance.now();
				index.search(word.slice(0, length), 24);
				times.push(performance.now() - began);
			}
	return [
		{ name: 'search: the index alone, a key, p50', value: median(times), unit: 'ms' },
		{ name: 'search: the index alone, a key, p95', value: quantile(times, 0.95), unit: 'ms' }
	];
}
