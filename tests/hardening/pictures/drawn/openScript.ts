import { join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { type Rolldown, build } from 'vite';
import { chromium, chromiumArgs } from '../../../../scripts/browsers.mjs';

/** An empty page of Chromium that has run a module of this folder. Whoever opens it closes the browser. */
export async function openScript(
	file: string,
	isReady: () => boolean
): Promise<{ readonly page: Page; readonly browser: Browser }> {
	const made = (await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(import.meta.dirname, file), formats: ['es'] },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	})) as Rolldown.RolldownOutput[];
	const executablePath = chromium();
	const browser = await playwright.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
	const page = await browser.newPage();
	await page.addScriptTag({ content: made[0]!.output[0].code, type: 'module' });
	await page.waitForFunction(isReady);
	return { page, browser };
}
