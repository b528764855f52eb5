/**
 * Two tabs of a real browser do a hundred random things each on one plan, at once. Both must end equal to each other
 * and to what is stored, and no card that either laid may be missing. Old code must leave data alone that a
 * newer version has upgraded. Then: what a durable save costs, against the
 * browser's quicker default that a power cut undoes.
 *
 *     node tests/hardening/storage/windows.ts
 */
import { loadavg } from 'node:os';
import { openBrowser, openTab, withProfile } from './openTab.ts';
import { servePage } from './servePage.ts';

const EDITS = 100;

const laidBy = (tab: string): string[] =>
	Array.from({ length: EDITS }, (_, number) => number)
		.filter((number) => number % 3 === 0)
		.map((number) => `card:${tab}-${String(number)}`);

/** Whether both tabs end equal with every card there. */
const twoTabs = (url: string): Promise<boolean> =>
	withProfile(async (profile) => {
		const browser = await openBrowser(profile);
		const names = ['a', 'b'];
		const tabs = [await openTab(browser, url), await openTab(browser, url)];
		await Promise.all(
			tabs.map((tab, index) =>
				tab.evaluate(([name, count, seed]) => storage.work(name, count, seed), [
					names[index] ?? '',
					EDITS,
					7 + index
				] as const)
			)
		);
		const wanted = names.flatMap(laidBy);
		for (const tab of tabs)
			await tab.waitForFunction(async () => storage.shown() === (await storage.saved()));
		const shown = await Promise.all(tabs.map((tab) => tab.evaluate(() => storage.shown())));
		const cards = new Set(await tabs[0]?.evaluate(() => storage.cards()));
		const isEqual = shown[0] === shown[1];
		const found = wanted.filter((id) => cards.has(id)).length;
		await browser.close();
		console.log(
			`two tabs, ${String(EDITS)} changes each: ${isEqual ? 'equal' : 'DIFFERENT'}, ` +
				`${String(found)} of ${String(wanted.length)} laid cards there`
		);
		return isEqual && found === wanted.length;
	});

/** Whether old code in an open tab, and old code that opens anew, leaves data alone that a newer version upgraded. */
const oldCode = (url: string): Promise<boolean> =>
	withProfile(async (profile) => {
		const browser = await openBrowser(profile);
		const old = await openTab(browser, url);
		const other = await openTab(browser, url);
		await old.evaluate(() => storage.work('old', 10, 1));
		const rows = await other.evaluate(() => storage.upgrade());
		await old.waitForFunction(() => storage.stopped() === 'newer');
		const refused = await old.evaluate(() =>
			storage.work('late', 1, 1).then(
				() => '',
				(error: unknown) => String(error)
			)
		);
		const anew = await browser.newPage();
		const said = anew.waitForEvent('pageerror');
		await anew.goto(url);
		const { name } = await said;
		const left = await other.evaluate(() => storage.upgrade());
		await browser.close();
		console.log(
			`old code on newer data: open tab "${refused}", new tab ${name}, rows ${String(rows)} → ${String(left)}`
		);
		return refused.includes('newer') && name === 'NewerData' && rows === left;
	});

const at = (sorted: readonly number[], share: number): string =>
	(sorted[Math.floor(share * sorted.length)] ?? NaN).toFixed(1);

const latency = (url: string): Promise<string> =>
	withProfile(async (profile) => {
		const browser = await openBrowser(profile);
		const tab = await openTab(browser, url);
		const took = await tab.evaluate(() => storage.work('alone', 300, 1));
		await browser.close();
		// The first saves warm the page up; a change that did not apply saves nothing.
		const sorted = took
			.slice(50)
			.filter((ms) => ms > 0.2)
			.sort((a, b) => a - b);
		return `p50 ${at(sorted, 0.5)} ms, p95 ${at(sorted, 0.95)} ms`;
	});

const strict = await servePage();
const relaxed = await servePage({ relaxed: true });
try {
	if (!(await twoTabs(strict.url))) process.exitCode = 1;
	if (!(await oldCode(strict.url))) process.exitCode = 1;
	for (let round = 0; round < 2; round++) {
		console.log(`durable save: ${await latency(strict.url)}`);
		console.log(`relaxed save: ${await latency(relaxed.url)}`);
	}
	console.log(`machine load ${loadavg()[0]?.toFixed(1) ?? '?'}`);
} finally {
	strict.stop();
	relaxed.stop();
}
