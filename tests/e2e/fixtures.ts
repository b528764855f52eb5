import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** A console message that begins so came from the listener below. */
const CSP = 'content policy violated:';

async function collectProblems(context: BrowserContext, ownOrigin: string): Promise<string[]> {
	const problems: string[] = [];
	await context.addInitScript((mark) => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(
				`${mark} ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${String(event.lineNumber)} ${event.sample}`
			);
		});
	}, CSP);
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => {
		const thrown = error.error();
		problems.push(`uncaught: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== ownOrigin)
			problems.push(`request to another origin: ${request.url()}`);
	});
	return problems;
}

interface Watch {
	/** What has gone wrong so far in any page of this test. A test that provokes an error takes it out again. */
	problems: string[];
}

/** Every page of every test fails on a policy violation, a console error, an uncaught error or a foreign request. */
export const test = base.extend<Watch>({
	problems: [
		async ({ context, baseURL }, use) => {
			const problems = await collectProblems(context, new URL(baseURL ?? '').origin);
			await use(problems);
			expect(problems, 'problems seen in the pages of this test').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** The app as on a device that has never seen it. (Each test has a fresh profile.) */
export async function openEmpty(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await expect(page.locator('main')).toBeAttached();
}

/** Waits until the service worker says that every file of this build is on the device. */
export async function waitUntilOffline(page: Page): Promise<void> {
	const ready = await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (!active) return false;
		const channel = new MessageChannel();
		const answer = new Promise<{ ready: boolean }>((done) => {
			channel.port1.onmessage = (event: MessageEvent<{ ready: boolean }>) => {
				done(event.data);
			};
		});
		active.postMessage('ready?', [channel.port2]);
		return (await answer).ready;
	});
	expect(ready, 'every file is on the device').toBe(true);
}
