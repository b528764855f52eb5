import { expect, openEmpty, test, waitUntilOffline } from './fixtures.ts';

test('the app opens without breaking its own content policy', async ({ page }) => {
	await openEmpty(page);
	await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute(
		'content',
		/require-trusted-types-for 'script'/
	);
});

test('a host sends the headers of static/_headers', async ({ request }) => {
	const page = await request.get('/');
	expect(page.headers()).toMatchObject({
		'cache-control': 'no-cache',
		'content-security-policy': "frame-ancestors 'none'",
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff'
	});
	const script = /_app\/immutable\/entry\/[\w.-]+\.js/.exec(await page.text())?.[0] ?? '';
	const answer = await request.get(`/${script}`);
	expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
	expect((await request.get('/no-such-picture.png')).status()).toBe(404);
});

test.describe('with the app kept on the device', () => {
	test.use({ serviceWorkers: 'allow' });
	test('an address of a plan opens the app, also without network', async ({ page, context, problems }) => {
		await openEmpty(page);
		await waitUntilOffline(page);
		await context.setOffline(true);
		await openEmpty(page);
		expect(problems).toEqual([]);

		const answer = await page.goto('/plan/plan:0123456789');
		expect(answer?.status()).toBe(200);
		expect(answer?.fromServiceWorker()).toBe(true);
		// What the app says of a plan that isn't there is told elsewhere.
		await page.goto('about:blank');
		problems.length = 0;
	});
});

test('a string can neither become markup nor a script from elsewhere', async ({ page, problems }) => {
	await openEmpty(page);
	const outcome = await page.evaluate(() => {
		const attempt = (act: () => unknown): string => {
			try {
				act();
				return 'let through';
			} catch {
				return 'refused';
			}
		};
		const element = document.createElement('div');
		const own = document.querySelector<HTMLLinkElement>('link[rel="modulepreload"]')?.href ?? '';
		return {
			nothing: attempt(() => (element.innerHTML = '')),
			markup: attempt(() => (element.innerHTML = '<b>x</b>')),
			ownScript: attempt(() => new Worker(own, { type: 'module' }).terminate()),
			otherFolder: attempt(() => new Worker('/sw-off.js')),
			otherOrigin: attempt(() => new Worker('https://example.com/_app/immutable/workers/x.js')),
			blob: attempt(() => new Worker(URL.createObjectURL(new Blob(['1']))))
		};
	});
	expect(outcome).toEqual({
		nothing: 'let through',
		markup: 'refused',
		ownScript: 'let through',
		otherFolder: 'refused',
		otherOrigin: 'refused',
		blob: 'refused'
	});
	// Each refusal is reported, as it should be.
	await expect
		.poll(() => problems.filter((problem) => problem.includes('content policy violated')).length)
		.toBe(4);
	problems.splice(0);
});
