import { letters } from '#tests/paper/labels.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { expect, waitUntilOffline } from '../fixtures.ts';
import { Shelf, press, say } from '../page-models/index.ts';
import { fileOf } from '../plans.ts';
import { PrintRoom } from '../practice/printRoom.ts';
import { test } from '../site.ts';
import { aPrinter } from './aPrinter.ts';

const OWN = ['ምብጻሕ', 'ጽሓፍ ሲቪ'];

test('away from every network the pages are seen, saved and printed', async ({ page, context, site }) => {
	const shelf = new Shelf(page);
	await shelf.open();
	await expect(page.getByText(say('app:common.readyOffline'))).toBeVisible();
	await waitUntilOffline(page);
	await shelf.openFile(
		fileOf(aPlan({ 'min-vei/steg': [`Besøke kokken|${OWN[0]!}`, `Skrive CV|${OWN[1]!}`] }, { own: 'ti' }))
	);
	await page.waitForURL(/\/plan\/[^/]+/);
	const id = /plan\/([^/]+)/.exec(page.url())?.[1] ?? '';
	site.stop();
	await context.setOffline(true);

	// Nobody has been in this room before the network went.
	const printed = await aPrinter(page, true);
	const room = new PrintRoom(page);
	await page.goto(`/plan/${id}/print`);
	await expect(room.pages).not.toHaveCount(0);
	for (const text of OWN) await expect(room.words(text)).not.toHaveCount(0);
	const { bytes } = await room.download();
	const read = letters(await textByPdfJs(bytes));
	for (const text of OWN) expect(read).toContain(letters(text));
	await press(room.print);
	await expect.poll(printed).toEqual(['blob:']);

	const other = await context.newPage();
	const seen = await aPrinter(other, false);
	const plain = new PrintRoom(other);
	await other.goto(`/plan/${id}/print`);
	await expect(plain.pages).not.toHaveCount(0);
	await press(plain.print);
	await expect.poll(seen).toEqual(['http:']);
});
