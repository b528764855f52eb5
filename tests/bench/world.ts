/** What every measurement needs: the built app and the reference pages, each served, and one browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { listen, siteServer } from '../../scripts/serve.mjs';
import { Shelf } from '../e2e/page-models/index.ts';
import { launch, painted } from './browser.ts';
import { writeReferencePages } from './reference/pages.ts';

export interface World {
	readonly browser: Browser;
	/** Address of the app, without a last `/`. */
	readonly app: string;
	/** Folder that the app is served from. */
	readonly folder: string;
	/** Address of the reference pages, and the folder they are served from. */
	readonly reference: string;
	readonly references: string;
	readonly end: () => Promise<void>;
}

const PORT = 4250;

export async function beginWorld(folder: string): Promise<World> {
	const pages = await mkdtemp(join(tmpdir(), 'bildeplan-bench-'));
	await writeReferencePages(pages, folder);
	const servers = [siteServer(folder), siteServer(pages)] as const;
	const [app, reference] = [await addressOf(servers[0]), await addressOf(servers[1])];
	const browser = await launch();
	return {
		browser,
		app,
		folder,
		reference,
		references: pages,
		async end() {
			await browser.close();
			for (const server of servers) server.close();
			await rm(pages, { recursive: true, force: true });
		}
	};
}

const addressOf = async (server: Server): Promise<string> => `http://127.0.0.1:${await listen(server, PORT)}`;

/** From an empty shelf to the first board of a new plan with its suggested pictures painted, as by two people. */
export async function makeFirstPlan(page: Page, app: string, language: string): Promise<void> {
	const shelf = new Shelf(page);
	await page.goto(`${app}/`);
	await shelf.makePlan({ language });
	await suggestionsPainted(page);
}

const DRAWN = '[style*="background-image"]';

/** The tray offers pictures, and they are on the screen. Asks seldom and simply: asking costs time too. */
export async function suggestionsPainted(page: Page): Promise<void> {
	await page.waitForFunction((drawn) => document.querySelector(`.tray li ${drawn}`), DRAWN, { polling: 100 });
	await painted(page);
}

/** So many pictures of the board are drawn, on the screen or below its edge. Asks seldom: asking costs time too. */
export async function picturesPainted(page: Page, count: number): Promise<void> {
	await page.waitForFunction(
		([drawn, wanted]) => document.querySelectorAll(`main ${drawn}`).length >= wanted,
		[DRAWN, count] as const,
		{ polling: 200 }
	);
	await painted(page);
}
