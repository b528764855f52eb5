/** Stand-ins for what a browser does with paper, so that it can be read what a printer would get. */
import type { Page } from '@playwright/test';

/** A browser that says it has a viewer of PDFs, or that it has none; what is printed is written down by its protocol. */
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

/** A browser without a viewer, whose dialog stays open: the sheets that it would print stay on the page. */
export async function anOpenDialog(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => false });
		window.print = () => {
			const sheets = document.querySelector('.sheets');
			const kept = sheets?.cloneNode(true) as HTMLElement | undefined;
			if (!sheets || !kept) return;
			for (const [at, canvas] of [...kept.querySelectorAll('canvas')].entries())
				canvas.getContext('2d')?.drawImage(sheets.querySelectorAll('canvas')[at]!, 0, 0);
			document.querySelector('.sheets.dialog')?.remove();
			kept.classList.add('dialog');
			sheets.after(kept);
		};
	});
}
