/** The browser of the measurements, and what it tells about itself. */
import { type Browser, type BrowserContext, type Page, chromium } from '@playwright/test';
import { chromium as chromiumPath, chromiumArgs } from '../../scripts/browsers.mjs';

export function launch(): Promise<Browser> {
	const executablePath = chromiumPath();
	return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
}

/** A device: a tablet lying flat. Without `offline` nothing is kept by a service worker. */
export const aDevice = (browser: Browser, { offline = false } = {}): Promise<BrowserContext> =>
	browser.newContext({
		viewport: { width: 1024, height: 768 },
		locale: 'nb-NO',
		timezoneId: 'Europe/Oslo',
		serviceWorkers: offline ? 'allow' : 'block',
		acceptDownloads: true
	});

/** The work of a page's main thread so far, in milliseconds of processor time. */
export interface Meter {
	readonly cpu: () => Promise<number>;
	/** Bytes of living JavaScript objects, after a thorough collection. */
	readonly heap: () => Promise<number>;
	/** 4 is a tablet of some years. */
	readonly slowDown: (times: number) => Promise<void>;
}

/** Call it before the page goes anywhere: what was done before does not count. */
export async function meter(page: Page): Promise<Meter> {
	const client = await page.context().newCDPSession(page);
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	return {
		async cpu() {
			const { metrics } = await client.send('Performance.getMetrics');
			return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
		},
		async heap() {
			await client.send('HeapProfiler.collectGarbage');
			return (await client.send('Runtime.getHeapUsage')).usedSize;
		},
		async slowDown(times) {
			await client.send('Emulation.setCPUThrottlingRate', { rate: times });
		}
	};
}

/** Until what has been drawn by now is on the screen. */
export const painted = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
			})
	);

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly args?: { readonly name?: string };
}

export interface Task {
	/** Milliseconds of wall time. */
	readonly length: number;
	/** What took most of it, by the browser's own names. */
	readonly inside: string;
}

const TRACED = [
	'toplevel',
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'v8.execute',
	'__metadata'
];
const MARK = 'bench-page-is-here';

/** The longest task of this page's main thread while something is done. */
export async function longestTask(browser: Browser, page: Page, deed: () => Promise<void>): Promise<Task> {
	await browser.startTracing(page, { categories: [...TRACED, 'blink.user_timing'] });
	await page.evaluate((mark) => performance.mark(mark), MARK);
	await deed();
	const trace = await browser.stopTracing();
	const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
	const here = traceEvents.find(({ name }) => name === MARK);
	const own = traceEvents.filter(
		({ pid, tid, ph, ts }) => pid === here?.pid && tid === here.tid && ph === 'X' && ts > here.ts
	);
	const tasks = own.filter(({ name }) => /RunTask$/.test(name));
	const longest = tasks.reduce<TraceEvent | undefined>(
		(most, task) => ((task.dur ?? 0) > (most?.dur ?? 0) ? task : most),
		undefined
	);
	if (!longest) return { length: 0, inside: 'nothing' };
	const { ts, dur = 0 } = longest;
	const inside = new Map<string, number>();
	for (const event of own)
		if (event !== longest && event.ts >= ts && event.ts + (event.dur ?? 0) <= ts + dur)
			inside.set(event.name, Math.max(inside.get(event.name) ?? 0, event.dur ?? 0));
	const most = [...inside].sort(([, a], [, b]) => b - a).slice(0, 6);
	return {
		length: dur / 1000,
		inside: most.map(([name, took]) => `${name} ${(took / 1000).toFixed(0)}`).join(', ')
	};
}
