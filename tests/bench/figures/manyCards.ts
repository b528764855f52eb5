/** A board with five hundred cards: opening it, dragging on it, letting go, and what it weighs. */
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { Board, Shelf } from '../../e2e/page-models/index.ts';
import { middleOf } from '../../e2e/hands.ts';
import { type Meter, aDevice, longestTask, meter, painted } from '../browser.ts';
import { fileOf, planOf } from '../plans.ts';
import { type Figure, median } from '../report.ts';
import { type World, picturesPainted } from '../world.ts';

const CARDS = 500;
const ZONES = ['meg/viktig', 'meg/god', 'meg/hjelp', 'meg/sprak', 'meg/fri'] as const;
const ROUNDS = 5;
const MOVES = 120;
/** Milliseconds from one move of the pointer to the next. */
const FRAME = 16;
const DROPS = 3;
/** A tablet of some years against the machine that measures. */
const SLOW = 4;

interface Opened {
	readonly device: BrowserContext;
	readonly page: Page;
	readonly board: Board;
	readonly address: string;
}

/** A device on which a plan with many cards has been opened from a file. */
async function withManyCards({ browser, app }: World): Promise<Opened> {
	const device = await aDevice(browser);
	const page = await device.newPage();
	await page.goto(`${app}/`);
	await new Shelf(page).openFile(fileOf(planOf(ZONES, CARDS)));
	await picturesPainted(page, CARDS);
	return { device, page, board: new Board(page), address: page.url() };
}

async function freshPage(device: BrowserContext): Promise<{ page: Page; meter: Meter }> {
	const page = await device.newPage();
	return { page, meter: await meter(page) };
}

export async function openManyCards(world: World): Promise<Figure[]> {
	const { device, address } = await withManyCards(world);
	const opening: number[] = [];
	const turning: number[] = [];
	const images: number[] = [];
	const heaps: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const bare = await freshPage(device);
		await bare.page.goto(`${world.reference}/${CARDS}.html`, { waitUntil: 'load' });
		await painted(bare.page);
		images.push(await bare.meter.cpu());
		await bare.page.close();

		const { page, meter: own } = await freshPage(device);
		await page.goto(address);
		await picturesPainted(page, CARDS);
		opening.push(await own.cpu());
		heaps.push(await own.heap());
		const board = new Board(page);
		await board.turnTo('min-uke');
		await painted(page);
		const before = await own.cpu();
		await board.turnTo('meg');
		await picturesPainted(page, CARDS);
		turning.push((await own.cpu()) - before);
		await page.close();
	}
	await device.close();
	const beside = { name: 'the same as <img src=svg>', value: median(images) };
	return [
		{ name: '500 cards, page opened: CPU', value: median(opening), unit: 'ms', aim: 320, reference: beside },
		{
			name: '500 cards, turned to from another board: CPU',
			value: median(turning),
			unit: 'ms',
			aim: 320,
			reference: beside
		},
		{ name: '500 cards shown: JavaScript heap', value: median(heaps) / 1e6, unit: 'MB' }
	];
}

/** Lifts the first card and moves it about over the cards that can be seen. */
async function dragAbout(page: Page, moves: number): Promise<void> {
	const from = await middleOf(new Board(page).cardsAt('meg/viktig').first());
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
	await page.locator('#dnd-action-dragged-el').waitFor();
	await dragOn(page, moves);
}

/** As a hand does it: a move every frame, whether the page has kept up or not. */
async function dragOn(page: Page, moves: number): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const sent: Promise<unknown>[] = [];
	for (let move = 0; move < moves; move++) {
		const turn = (2 * Math.PI * move) / moves;
		const [x, y] = [512 + 300 * Math.sin(turn), 360 + 120 * Math.sin(2 * turn)];
		sent.push(
			client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 })
		);
		await setTimeout(FRAME);
	}
	await Promise.all(sent);
	await client.detach();
}

/** Long enough for the drop to settle and for the change to be saved; looking on would be work of the page too. */
const SETTLED = 1500;

async function letGo(page: Page): Promise<void> {
	await page.mouse.up();
	await setTimeout(SETTLED);
}

export async function dragAmongMany(world: World): Promise<Figure[]> {
	const { device, page, board } = await withManyCards(world);
	const { cpu, slowDown } = await meter(page);
	const perMove: number[] = [];
	for (let round = 0; round < DROPS; round++) {
		await dragAbout(page, 5);
		const before = await cpu();
		await dragOn(page, MOVES);
		perMove.push(((await cpu()) - before) / MOVES);
		await letGo(page);
		await board.isSaved();
	}
	await slowDown(SLOW);
	const tasks: Awaited<ReturnType<typeof longestTask>>[] = [];
	for (let round = 0; round < DROPS; round++) {
		await dragAbout(page, 12);
		tasks.push(await longestTask(world.browser, page, () => letGo(page)));
		await board.isSaved();
	}
	await slowDown(1);
	await device.close();
	const typical = median(tasks.map(({ length }) => length));
	return [
		{ name: '500 cards, dragging: CPU a pointer move', value: median(perMove), unit: 'ms', aim: 3.2 },
		{
			name: '500 cards, after a drop at 4× slower, saving: longest task',
			value: typical,
			unit: 'ms',
			aim: 50,
			note: `in it: ${tasks.find(({ length }) => length === typical)?.inside ?? ''}`
		}
	];
}

/** A plan of usual size, for its weight. */
export async function usualBoard({ browser, app }: World): Promise<Figure[]> {
	const device = await aDevice(browser);
	const { page, meter: own } = await freshPage(device);
	await page.goto(`${app}/`);
	await new Shelf(page).openFile(fileOf(planOf(ZONES, 12)));
	await picturesPainted(page, 12);
	const heap = await own.heap();
	await device.close();
	return [{ name: 'a board of 12 cards: JavaScript heap', value: heap / 1e6, unit: 'MB', aim: 4.1 }];
}
