/**
 * Kills a real browser with SIGKILL in the middle of saving, over and over on one profile. Every card whose save was
 * acknowledged before the kill must be there afterwards, and nothing may be damaged. Not part of `npm test`.
 *
 *     node tests/hardening/storage/kill.ts [kills, 20 if not told otherwise]
 */
import { type BrowserContext } from 'playwright-core';
import { openBrowser, openTab, withProfile } from './openTab.ts';
import { servePage } from './servePage.ts';

const [kills = 20] = process.argv.slice(2).map(Number);

/** The process of a browser, as the system knows it. */
async function processOf(browser: BrowserContext): Promise<number> {
	const session = await browser.browser()?.newBrowserCDPSession();
	const info = await session?.send('SystemInfo.getProcessInfo');
	const main = info?.processInfo.find(({ type }) => type === 'browser');
	if (!main) throw new Error('The browser does not tell its process');
	return main.id;
}

const { url, stop } = await servePage();
const acknowledged = new Set<string>();
let lost = 0;
let damaged = 0;
await withProfile(async (profile) => {
	for (let round = 0; round <= kills; round++) {
		const browser = await openBrowser(profile);
		const tab = await openTab(browser, url);
		const cards = new Set(await tab.evaluate(() => storage.cards()));
		const missing = [...acknowledged].filter((id) => !cards.has(id));
		lost += missing.length;
		for (const id of missing) acknowledged.delete(id);
		damaged += await tab.evaluate(() => storage.leftOut());
		if (round === kills) {
			await browser.close();
			break;
		}
		const closed = new Promise((resolve) => browser.on('close', resolve));
		const pid = await processOf(browser);
		const enough = 5 + Math.floor(Math.random() * 60);
		await tab.exposeFunction('report', (number: number) => {
			acknowledged.add(`card:${String(number)}`);
			if (acknowledged.size % enough === 0) process.kill(pid, 'SIGKILL');
		});
		await tab
			.evaluate(() =>
				storage.addForEver((globalThis as unknown as { report: (n: number) => Promise<void> }).report)
			)
			.catch(() => undefined);
		await closed;
	}
});
stop();
console.log(
	`${String(kills)} kills, ${String(acknowledged.size + lost)} acknowledged changes, ` +
		`${String(lost)} lost, ${String(damaged)} damaged`
);
if (lost || damaged) process.exitCode = 1;
