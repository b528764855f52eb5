/** The paper of what was before: printed and saved as in the print room. */
import { readFile } from 'node:fs/promises';
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { expect, test } from '../fixtures.ts';
import { Board, press, say } from '../page-models/index.ts';
import { TalkRooms, planToTalkAbout } from '../practice/talkRooms.ts';
import { aPrinter } from './aPrinter.ts';

for (const [browser, hasViewer, way] of [
	['a browser with a viewer prints the PDF itself', true, 'blob:'],
	['another browser prints the pages', false, 'http:']
] as const)
	test(`a version and what is new since: ${browser}`, async ({ page }) => {
		const printed = await aPrinter(page, hasViewer);
		const rooms = new TalkRooms(page);
		const board = new Board(page);
		await rooms.open(planToTalkAbout('ar'));
		await rooms.enter('versions');
		await press(rooms.tool('talk:versions.lock'));
		await rooms.enter('min-vei');
		await press(board.card('Lage CV'));
		await press(board.bar.getByRole('button', { name: say('editor:bar.bin') }));
		await expect(board.card('Lage CV')).toHaveCount(0);
		await rooms.enter('versions');

		const print = rooms.tool('talk:versions.print');
		await press(rooms.version(1, 'open'));
		await press(print);
		await expect.poll(printed).toEqual([way]);
		await expect(print).not.toHaveAttribute('aria-disabled');
		await press(rooms.tool('talk:versions.compare'));
		await press(print);
		await expect.poll(printed).toEqual([way, way]);

		const [file] = await Promise.all([
			page.waitForEvent('download'),
			press(rooms.tool('app:printPage.save'))
		]);
		await expect(rooms.text('app:printPage.saved')).toBeVisible();
		const text = await textByPdfJs(new Uint8Array(await readFile(await file.path())));
		expect(text).toContain(say('print:changes.title'));
		expect(text).toContain('Lage CV');
	});
