import { defineConfig, devices } from '@playwright/test';
import { chromium, chromiumArgs, firefox } from './scripts/browsers.mjs';

const port = Number(process.env.E2E_PORT ?? 4181);
const chromiumPath = chromium();
const firefoxPath = firefox();
const inChromium = {
	browserName: 'chromium',
	launchOptions: { ...(chromiumPath ? { executablePath: chromiumPath } : {}), args: chromiumArgs }
} as const;

/**
 * Journeys run on the desktop, unless their tags say otherwise: `test('…', { tag: ['@tablet', '@desktop'] }, …)`.
 * Firefox runs only when asked for, and where there is one: `npx playwright test --project=firefox`.
 */
const onDesktop = /^(?!.*@(tablet|phone)\b)|@desktop\b/s;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	// A hand that is disturbed in the middle of a drag tries again, as people do; the list names what needed it.
	retries: 2,
	// How long a person's patience is stretched on a loaded machine; nothing waits for it where things go well.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	forbidOnly: !!process.env.CI,
	reporter: [['list']],
	use: {
		baseURL: `http://127.0.0.1:${String(port)}`,
		locale: 'nb-NO',
		timezoneId: 'Europe/Oslo',
		// Recording costs as much as the journey itself: `npx playwright test --trace on` when one is to be looked into.
		trace: 'off',
		// Keeping the whole app takes longer than most journeys: those that go without network allow it.
		serviceWorkers: 'block'
	},
	projects: [
		{
			name: 'desktop',
			grep: onDesktop,
			use: { ...inChromium, viewport: { width: 1024, height: 768 } }
		},
		{
			name: 'tablet',
			grep: /@tablet\b/,
			use: { ...inChromium, viewport: { width: 1024, height: 768 }, hasTouch: true, deviceScaleFactor: 2 }
		},
		{
			name: 'phone',
			grep: /@phone\b/,
			use: {
				...inChromium,
				viewport: { width: 360, height: 740 },
				hasTouch: true,
				isMobile: true,
				userAgent: devices['Pixel 7'].userAgent
			}
		},
		// Debian's own Firefox over WebDriver BiDi. Playwright 1.64 is the last one that ESR 153 understands.
		...(firefoxPath
			? [
					{
						name: 'firefox',
						grep: onDesktop,
						use: {
							browserName: 'firefox' as const,
							channel: 'moz-firefox',
							viewport: { width: 1024, height: 768 },
							launchOptions: { executablePath: firefoxPath }
						}
					}
				]
			: [])
	],
	webServer: {
		command: `node scripts/serve.mjs build ${String(port)}`,
		url: `http://127.0.0.1:${String(port)}/`,
		reuseExistingServer: false
	}
});
