/**
 * Pages of picture cards in Norwegian and Ukrainian, one, twenty and two hundred: our worker in the browser, beside the
 * browser's own PDF of the same cards; and our writer in Node, beside pdfmake and @react-pdf, with the same fonts.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { headlessJob } from '#lib/pdf/headless.ts';
import { aDevice, longestTask } from '../browser.ts';
import { grownMeanwhile } from '../memory.ts';
import { paperCards } from '../paper/cards.ts';
import type { Written } from '../paper/oneWriter.ts';
import type { WriterName } from '../paper/writers.ts';
import { planOf } from '../plans.ts';
import { writePaperPage } from '../reference/pages.ts';
import { type Figure, median } from '../report.ts';
import type { World } from '../world.ts';

interface Case {
	readonly name: string;
	readonly cards: number;
	readonly rounds: number;
}
const OWN = 'uk';
/** Where their writing meets the others' limits. */
const READ_IN = ['uk', 'tr', 'ar', 'ti', 'my'] as const;
const OTHERS = ['pdfmake', '@react-pdf'] as const satisfies readonly WriterName[];
/** A writer that needs longer has had its chance. Milliseconds. */
const PATIENCE = 120_000;
const KB = 1000;

const best = (times: readonly number[]): number => Math.min(...times);

interface InWorker {
	readonly cold: number;
	readonly preview: number;
	readonly again: number;
	readonly warm: readonly number[];
	readonly frame: number;
	readonly bytes: number;
	readonly pages: number;
}

/** In the page: what it says to the worker is what the print room says. */
async function startWorker(page: Page, script: string, job: unknown): Promise<void> {
	await page.evaluate(
		({ script, job }) => {
			// One drawing for all cards that show it, as in the app
			const known = new Map<string, unknown>();
			const share = (value: unknown): void => {
				if (typeof value !== 'object' || value === null) return;
				if ('drawing' in value && 'key' in value) {
					const key = String(value.key);
					if (!known.has(key)) known.set(key, value.drawing);
					value.drawing = known.get(key);
					return;
				}
				for (const one of Object.values(value)) share(one);
			};
			share(job);
			interface Answer {
				readonly kind: string;
				readonly bytes?: Uint8Array;
				readonly pages?: unknown;
				readonly detail?: string;
			}
			let worker: Worker | undefined;
			let id = 0;
			let marks: readonly string[] = [];
			const ask = (wish: object): Promise<{ took: number; answer: Answer }> => {
				worker ??= new Worker(script, { type: 'module' });
				const here = worker;
				const began = performance.now();
				return new Promise((resolve, reject) => {
					const listen = ({ data }: MessageEvent<Answer>): void => {
						if (data.kind === 'progress') return;
						here.removeEventListener('message', listen);
						if (data.kind === 'trouble') reject(new Error(data.detail));
						else resolve({ took: performance.now() - began, answer: data });
					};
					here.addEventListener('message', listen);
					const fonts = new URL('/fonts/', location.href).href;
					here.postMessage({ known: marks, ...wish, id: id++, job, photos: new Map(), hashes: [], fonts });
				});
			};
			Object.assign(globalThis, {
				write: async () => {
					const { took, answer } = await ask({ kind: 'write', date: 0 });
					return { took, bytes: answer.bytes?.length ?? 0, pages: Number(answer.pages) };
				},
				preview: async () => {
					const { took, answer } = await ask({ kind: 'preview', scale: 1 });
					const pages = answer.pages as readonly { image?: ImageBitmap; mark: string }[];
					for (const { image } of pages) image?.close();
					marks = pages.map(({ mark }) => mark);
					return took;
				}
			});
		},
		{ script, job }
	);
}

interface PageTools {
	write(): Promise<{ took: number; bytes: number; pages: number }>;
	preview(): Promise<number>;
}

const measureWorker = (page: Page, rounds: number): Promise<InWorker> =>
	page.evaluate(async (count) => {
		const { write, preview } = globalThis as unknown as PageTools;
		const first = await write();
		const warm: number[] = [];
		let frame = 0;
		let before = performance.now();
		let isDone = false;
		const watch = (now: number): void => {
			frame = Math.max(frame, now - before);
			before = now;
			if (!isDone) requestAnimationFrame(watch);
		};
		requestAnimationFrame((now) => {
			before = now;
			watch(now);
		});
		for (let round = 0; round < count; round++) warm.push((await write()).took);
		isDone = true;
		const shown = await preview();
		return { ...first, cold: first.took, warm, frame, preview: shown, again: await preview() };
	}, rounds);

async function inWorker(world: World, { cards, rounds }: Case) {
	const folder = '_app/immutable/workers';
	const script = (await readdir(join(world.folder, folder))).find((name) => /^pdfWorker.*\.js$/.test(name));
	const plan = planOf(['meg/fri'], cards, { own: OWN });
	const job = await headlessJob(plan, { locales: nodeLocales(), today: '2026-11-22', boards: ['meg'] });
	const device = await aDevice(world.browser);
	const page = await device.newPage();
	await page.goto(`${world.app}/`);
	await startWorker(page, `${world.app}/${folder}/${String(script)}`, job);
	const { result, grown } = await grownMeanwhile(() => measureWorker(page, rounds));
	const task = await longestTask(world.browser, page, async () => {
		await page.evaluate(() => (globalThis as unknown as PageTools).write());
	});
	await device.close();
	return { ...result, grown, task };
}

async function byBrowser(
	{ browser, reference, references }: World,
	{ name, cards, rounds }: Case,
	onPage: number
) {
	const file = `${name.replace(' ', '-')}.html`;
	await writePaperPage(join(references, file), await paperCards(OWN, cards), onPage, OWN);
	const device = await aDevice(browser);
	const page = await device.newPage();
	await page.goto(`${reference}/${file}`, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	const times: number[] = [];
	let pdf: Uint8Array = new Uint8Array();
	const { grown } = await grownMeanwhile(async () => {
		for (let round = 0; round < rounds; round++) {
			const began = performance.now();
			pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
			times.push(performance.now() - began);
		}
	});
	await device.close();
	return { cold: times[0] ?? Number.NaN, warm: times.slice(1), bytes: pdf.length, grown };
}

const run = promisify(execFile);
const ALONE = fileURLToPath(new URL('../paper/oneWriter.ts', import.meta.url));

/** Nothing, with the reason, when it fell or took too long. */
async function inNode(name: WriterName, own: string, cards: number, onPage: number, rounds: number) {
	try {
		const words = [ALONE, name, own, ...[cards, onPage, rounds].map(String)];
		const { stdout } = await run(process.execPath, words, { timeout: PATIENCE, maxBuffer: 1e8 });
		return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Written;
	} catch (error) {
		const { killed, stderr } = error as { readonly killed?: boolean; readonly stderr?: string };
		return killed ? 'took too long' : (/^\w*Error:.*$/m.exec(stderr ?? '')?.[0] ?? 'fell');
	}
}

async function oneCase(world: World, one: Case): Promise<Figure[]> {
	const { name, cards, rounds } = one;
	const ours = await inWorker(world, one);
	const onPage = Math.ceil(cards / ours.pages);
	const browser = await byBrowser(world, one, onPage);
	const printed = 'page.pdf';
	const figures: Figure[] = [
		{ name: `${name}: pages of ${cards} cards`, value: ours.pages, unit: 'pages' },
		{ name: `${name}: in the worker, cold`, value: ours.cold, unit: 'ms' },
		{
			name: `${name}: in the worker, warm, best`,
			value: best(ours.warm),
			unit: 'ms',
			reference: { name: printed, value: best(browser.warm) }
		},
		{ name: `${name}: … median`, value: median(ours.warm), unit: 'ms' },
		{ name: `${name}: … best, a page`, value: best(ours.warm) / ours.pages, unit: 'ms', aim: 50 },
		{
			name: `${name}: preview, and again`,
			value: ours.preview,
			unit: 'ms',
			note: `again ${ours.again.toFixed(0)} ms`
		},
		{
			name: `${name}: bytes`,
			value: ours.bytes / KB,
			unit: 'kB',
			reference: { name: printed, value: browser.bytes / KB }
		},
		{
			name: `${name}: memory grown at most`,
			value: ours.grown,
			unit: 'MB',
			reference: { name: printed, value: browser.grown }
		},
		{
			name: `${name}: page meanwhile, longest task`,
			value: ours.task.length,
			unit: 'ms',
			aim: 16,
			note: `in it: ${ours.task.inside}; longest between two frames ${ours.frame.toFixed(0)} ms`
		}
	];
	const alone = await inNode('ours', OWN, cards, onPage, rounds);
	for (const other of OTHERS) {
		const beside = await inNode(other, OWN, cards, onPage, Math.min(2, rounds));
		if (typeof alone === 'string' || typeof beside === 'string') {
			const why = [alone, beside].filter((found) => typeof found === 'string').join('; ');
			figures.push({ name: `${name}: beside ${other}`, value: Number.NaN, unit: 'ms', note: why });
			continue;
		}
		const against = (value: (written: Written) => number): Pick<Figure, 'value' | 'reference'> => ({
			value: value(alone),
			reference: { name: other, value: value(beside) }
		});
		figures.push(
			{ name: `${name}: in Node, cold, CPU`, unit: 'ms', ...against(({ cold }) => cold) },
			{ name: `${name}: in Node, warm, best, CPU`, unit: 'ms', ...against(({ warm }) => best(warm)) },
			{ name: `${name}: bytes`, unit: 'kB', ...against(({ bytes }) => bytes / KB) },
			{ name: `${name}: in Node, memory grown at most`, unit: 'MB', ...against(({ memory }) => memory) }
		);
	}
	return figures;
}

/** What readers of the file find again, language by language. */
export async function readAgain(): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const own of READ_IN)
		for (const writer of ['ours', ...OTHERS] as const) {
			const written = await inNode(writer, own, 12, 12, 1);
			const name = `nb+${own}, ${writer}: labels that pdf.js reads`;
			if (typeof written === 'string') {
				figures.push({ name, value: 0, unit: 'labels', note: written });
				continue;
			}
			const { byPdfJs, byPdfium, labels } = written;
			figures.push({ name, value: byPdfJs, unit: 'labels', note: `of ${labels}; PDFium ${byPdfium}` });
		}
	return figures;
}

const of =
	(one: Case) =>
	(world: World): Promise<Figure[]> =>
		oneCase(world, one);
export const onePage = of({ name: '1 page', cards: 12, rounds: 9 });
export const twentyPages = of({ name: '20 pages', cards: 320, rounds: 4 });
export const twoHundredPages = of({ name: '200 pages', cards: 3400, rounds: 2 });
