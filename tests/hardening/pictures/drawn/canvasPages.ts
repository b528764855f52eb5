import { PNG } from 'pngjs';
import type { Sheet } from '#lib/pdf/sheet.ts';
import type { Painted } from './canvasPage.ts';
import { openScript } from './openScript.ts';
import { FINER, type Pixels, shrunk } from './pixels.ts';
import { sheetText } from './sheetText.ts';

declare const painted: Painted;

/** The sheets as our preview paints them in Chromium, a pixel a point. */
export async function canvasPages(sheets: readonly Sheet[]): Promise<Pixels[]> {
	const { page, browser } = await openScript('canvasPage.ts', () => 'painted' in globalThis);
	try {
		const pages: Pixels[] = [];
		for (const sheet of sheets) {
			const asked = [sheetText([sheet]), FINER] as const;
			const [png = ''] = await page.evaluate(([text, scale]) => painted(text, scale), asked);
			const { width, height, data } = PNG.sync.read(Buffer.from(png, 'base64'));
			pages.push(shrunk({ width, height, data }));
		}
		return pages;
	} finally {
		await browser.close();
	}
}
