import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { chromium, chromiumArgs } from '../../../scripts/browsers.mjs';

/** A browser with a profile on the disc: one without keeps its data in memory, where every save is quick. */
export async function openBrowser(profile: string): Promise<BrowserContext> {
	const executablePath = chromium();
	return playwright.launchPersistentContext(profile, {
		...(executablePath ? { executablePath } : {}),
		args: chromiumArgs
	});
}

/** One more tab with the page of the storage checks, ready to work. */
export async function openTab(browser: BrowserContext, url: string): Promise<Page> {
	const tab = await browser.newPage();
	tab.on('pageerror', (error) => {
		console.error(error);
		process.exitCode = 1;
	});
	await tab.goto(url);
	await tab.waitForFunction(() => 'storage' in globalThis);
	return tab;
}

/** Does work with a new profile, and takes the profile away afterwards. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'bildeplan-profile-'));
	try {
		return await work(profile);
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}
