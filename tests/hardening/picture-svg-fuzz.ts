/**
 * Draws spoilt SVGs in a real browser, one at a time, as an import does: `node tests/hardening/picture-svg-fuzz.ts
 * [count] [seed]`, 2 000 if not told otherwise. No script may run, no request be made, none take over two seconds. The
 * control puts a few of the same in a page as they are: there scripts must run and requests be made, or nothing was
 * tested. Not part of `npm test`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { type Rolldown, build } from 'vite';
import { chromium, chromiumArgs } from '../../scripts/browsers.mjs';
import type { Drawing } from './pictures/svgPage.ts';
import { spoiltSvg } from './pictures/spoiltPictures.ts';
import { randomFrom } from './spoiltFiles.ts';

declare const drawing: Drawing;
const [count = 2_000, seed = Date.now() % 1e6] = process.argv.slice(2).map(Number);
const TRUSTED = 20;
/** What would only keep the control busy. */
const HEAVY = /id="b0"|feTurbulence|<pattern/;

const made = (await build({
	configFile: false,
	logLevel: 'error',
	build: {
		write: false,
		target: 'es2022',
		lib: { entry: join(import.meta.dirname, 'pictures/svgPage.ts'), formats: ['es'] },
		rolldownOptions: { output: { codeSplitting: false } }
	}
})) as Rolldown.RolldownOutput[];
const { code } = made[0]!.output[0];
const asked: string[] = [];
const server = createServer((request, response) => {
	const { url = '' } = request;
	if (url !== '/' && url !== '/page.js' && url !== '/favicon.ico') asked.push(url);
	response.setHeader('content-type', url === '/page.js' ? 'text/javascript' : 'text/html');
	response.end(
		url === '/page.js'
			? code
			: '<!doctype html><title>-</title><body><script type="module" src="/page.js"></script>'
	);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const executablePath = chromium();
const browser = await playwright.launch({
	...(executablePath ? { executablePath } : {}),
	args: chromiumArgs
});
try {
	const page = await browser.newPage();
	page.on('request', (request) => {
		if (request.url().includes('elsewhere.example')) asked.push(request.url());
	});
	await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
	await page.waitForFunction(() => 'drawing' in globalThis);
	const random = randomFrom(seed);
	const drawings = Array.from({ length: count }, () => spoiltSvg(random));
	const became: Record<string, number> = {};
	let slowest = 0;
	for (const svg of drawings) {
		const one = await page.evaluate((text) => drawing.take(text), svg);
		became[one.became] = (became[one.became] ?? 0) + 1;
		slowest = Math.max(slowest, one.took);
		if (one.took > 2_000) throw new Error(`Took ${String(one.took)} ms: ${svg}`);
	}
	const fired = await page.evaluate(() => drawing.fired);
	console.log(`seed ${String(seed)}`, {
		became,
		slowest: Math.round(slowest),
		scripts: fired,
		requests: asked.length
	});
	if (fired || asked.length) throw new Error(`Scripts ${String(fired)}, requests ${asked.join(' ')}`);
	if (!became.drawn) throw new Error('Not one was drawn: nothing was tested.');

	const request = page.waitForRequest(/\/hit\//);
	const bad = drawings.filter((one) => /<script>|\/hit\//.test(one) && !HEAVY.test(one));
	for (const svg of bad.slice(0, TRUSTED))
		await page.evaluate((text) => {
			drawing.trust(text);
		}, svg);
	await request;
	await page.waitForFunction(() => drawing.fired > 0);
	const control = { scripts: await page.evaluate(() => drawing.fired), requests: asked.length };
	console.log('control, without our cleaning', control);
	if (!control.scripts || !control.requests) throw new Error('The control did not fire: nothing was tested.');
} finally {
	await browser.close();
	server.closeAllConnections();
	server.close();
}
