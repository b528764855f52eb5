/** How paper leaves a browser: in a frame with the PDF, and sheet by sheet where there is no viewer. */
import { picturesOf } from '#tests/paper/pictures.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { press } from '../page-models/index.ts';
import { PrintRoom } from '../practice/printRoom.ts';
import { anOpenDialog } from './aPrinter.ts';
import { differs } from './onScreen.ts';

const plan = () =>
	aPlan(
		{ 'min-vei/steg': ['Besøke kokken|ምብጻሕ', 'Skrive CV|ጽሓፍ'], 'min-uke/uke/1/morning': ['Kurs|ኮርስ'] },
		{ own: 'ti' }
	);

test('the browser’s own viewer opens the PDF in the frame, under our content policy', async ({ page }) => {
	await page.addInitScript(() => {
		if (window === top)
			window.print = () => {
				throw new Error('The pages were printed as images');
			};
	});
	const room = new PrintRoom(page);
	await room.openWith(plan());
	await expect(room.pages).not.toHaveCount(0);
	expect(await page.evaluate(() => navigator.pdfViewerEnabled)).toBe(true);
	await press(room.print);
	const frame = page.locator('iframe');
	await expect(frame).toHaveAttribute('src', /^blob:/);
	await expect
		.poll(() => frame.evaluate((element: HTMLIFrameElement) => element.contentDocument?.contentType))
		.toBe('application/pdf');
});

/** Points, the shorter side first; drawn in whole ones. */
const SIZES = {
	a5: [419.5, 595],
	a4: [595, 842],
	a3: [842, 1191],
	poster: [595, 842]
} as const;

test('a browser without a viewer prints every page whole on a sheet of its own size', async ({ page }) => {
	await anOpenDialog(page);
	const room = new PrintRoom(page);
	await room.openWith(plan());
	await room.only(['min-vei', 'min-uke'], []);
	await room.more();
	for (const [size, sides] of Object.entries(SIZES)) {
		// By key: the bar with the ways out may stand over a row that is scrolled under it.
		await room.wish('size', size).press('Space');
		const { bytes } = await room.download();
		const wanted = await picturesOf(bytes, 1);
		await press(room.print);
		await expect(page.locator('.dialog canvas')).toHaveCount(wanted.length);
		await expect(page.locator('.sheets:not(.dialog)')).toHaveCount(0);
		const printed = await picturesOf(
			new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
			1
		);
		expect(printed, size).toHaveLength(wanted.length);
		for (const [at, sheet] of printed.entries()) {
			const page = wanted[at]!;
			for (const { width, height } of [page, sheet])
				for (const [side, length] of [width, height].sort((a, b) => a - b).entries())
					expect(Math.abs(length - sides[side]!), size).toBeLessThanOrEqual(1);
			expect(sheet.width > sheet.height).toBe(page.width > page.height);
			expect(differs(page, sheet), `${size} ${String(at)}`).toBeLessThan(0.01);
		}
		await page.locator('.dialog').evaluate((sheets) => {
			sheets.remove();
		});
	}
});
