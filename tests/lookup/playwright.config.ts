/**
 * The look-up at a service of others, in a build that may ask one: on this machine, port 4190, where a stand-in answers.
 * Not part of `npm test`, whose build asks nobody:
 *
 *   BILDEPLAN_LOOKUP=http://127.0.0.1:4190 npm run build
 *   npx playwright test --config tests/lookup/playwright.config.ts
 *   npm run build
 */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import usual from '../../playwright.config.ts';

const root = join(import.meta.dirname, '../..');
const port = Number(process.env.E2E_PORT ?? 4189);

export default defineConfig({
	...usual,
	testDir: import.meta.dirname,
	outputDir: join(root, 'test-results/lookup'),
	// One stand-in on one port, and nothing that excuses a second try.
	workers: 1,
	retries: 0,
	projects: (usual.projects ?? []).filter(({ name }) => name === 'desktop'),
	use: { ...usual.use, baseURL: `http://127.0.0.1:${String(port)}` },
	webServer: {
		command: `node scripts/serve.mjs build ${String(port)}`,
		cwd: root,
		url: `http://127.0.0.1:${String(port)}/`,
		reuseExistingServer: false
	}
});
