import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Rolldown, build } from 'vite';
import type { Sheet } from '#lib/pdf/sheet.ts';
import { chromium, chromiumArgs } from '../../../../scripts/browsers.mjs';
import type { Painted } from './canvasPage.ts';
import { FINER, type Pixels, shrunk } from './pixels.ts';
import { sheetText } from './sheetText.ts';

declare const painted: Painted;

/** The sheets as our preview paints them in Chromium, a pixel a point. */
export async function canvasPages(sheets: readonly Sheet[]): Promise<Pixels[]> {
	const made = (await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(import.meta.dirname, 'canvasPage.ts'), formats: ['es'] },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	})) as Rolldown.RolldownOutput[];
	const executablePath = chromium();
	const browser = await playwright.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: made[0]!.output[0].code, type: 'module' });
		await page.waitForFunction(() => 'painted' in globalThis);
		const pages: Pixels[] = [];
		for (const sheet of sheets) {
			const [png = ''] = await page.evaluate(([text, scale]) => painted(text, scale), [
				sheetText([sheet]),
				FINER
			] as const);
			const { width, height, data } = PNG.sync.read(Buffer.from(png, 'base64'));
			pages.push(shrunk({ width, height, data }));
		}
		return pages;
	} finally {
		await browser.close();
	}
}
