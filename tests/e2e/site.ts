import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../scripts/serve.mjs';
import { test as base } from './fixtures.ts';

export interface Site {
	readonly folder: string;
	readonly url: string;
	/** The host is gone, as when a tablet leaves the house. */
	readonly stop: () => void;
}

function stop(server: Server): void {
	server.closeAllConnections();
	server.close();
}

/** A host of the test's own, that can be given a new version or taken away under an open window. */
export const test = base.extend<{ site: Site }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
	site: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'bildeplan-site-'));
		await cp('build', folder, { recursive: true });
		const server = siteServer(folder) as Server;
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const { port } = server.address() as AddressInfo;
		await use({
			folder,
			url: `http://127.0.0.1:${String(port)}`,
			stop: () => {
				stop(server);
			}
		});
		stop(server);
		await rm(folder, { recursive: true });
	},
	baseURL: async ({ site }, use) => use(site.url),
	// eslint-disable-next-line no-empty-pattern -- as above
	serviceWorkers: async ({}, use) => use('allow')
});
