import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, openEmpty, waitUntilOffline } from './fixtures.ts';
import { type Site, test } from './site.ts';

/** The same app under another name, as the next commit would build it. */
async function deployNext({ folder }: Site): Promise<void> {
	const file = join(folder, 'service-worker.js');
	const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	await writeFile(file, (await readFile(file, 'utf8')).replaceAll(version, 'next'));
}

const lookForUpdate = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});

const workers = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return {
			waits: registration?.waiting?.state === 'installed',
			runs: registration?.active?.state === 'activated',
			caches: (await caches.keys()).length
		};
	});

test('a new version waits under an open window until it is asked for', async ({ page, site }) => {
	await openEmpty(page);
	await waitUntilOffline(page);
	await deployNext(site);
	await lookForUpdate(page);
	await expect(async () =>
		expect(await workers(page)).toEqual({ waits: true, runs: true, caches: 2 })
	).toPass();

	// The open window goes on with what it started with: its cache still answers for every page and script.
	await openEmpty(page);
	expect(await workers(page)).toEqual({ waits: true, runs: true, caches: 2 });

	await page.evaluate(async () => {
		(await navigator.serviceWorker.ready.then(({ waiting }) => waiting))?.postMessage('skip-waiting');
	});
	// The app loads the window again when it switches; that also frees a worker that was still busy with it.
	await expect(async () => {
		await page.reload();
		expect(await workers(page)).toEqual({ waits: false, runs: true, caches: 1 });
	}).toPass();
	expect(await page.evaluate(() => caches.keys())).toEqual(['bildeplan-next']);
	await waitUntilOffline(page);
});

test('the emergency brake takes a stored app off the device, and leaves the plans', async ({
	page,
	site
}) => {
	await openEmpty(page);
	await waitUntilOffline(page);
	await page.evaluate(
		() =>
			new Promise<void>((done, fail) => {
				const request = indexedDB.open('kept');
				request.onsuccess = () => done();
				request.onerror = () => fail(new Error('no database'));
			})
	);
	await copyFile(join(site.folder, 'sw-off.js'), join(site.folder, 'service-worker.js'));
	await lookForUpdate(page);
	await expect(async () => {
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
	}).toPass();
	const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(names).toContain('kept');
});
