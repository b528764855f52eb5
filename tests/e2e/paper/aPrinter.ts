import type { Page } from '@playwright/test';

/** A browser that says it has a viewer of PDFs, or that it has none; what is printed is written down. */
export async function aPrinter(page: Page, hasViewer: boolean): Promise<() => Promise<readonly string[]>> {
	await page.addInitScript((has) => {
		Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => has });
		window.print = () => {
			const printed = JSON.parse(top?.name || '[]') as string[];
			if (top) top.name = JSON.stringify([...printed, location.protocol]);
		};
	}, hasViewer);
	return () => page.evaluate(() => JSON.parse(window.name || '[]') as string[]);
}
