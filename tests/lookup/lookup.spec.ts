/** Pictures looked up at a service of others: off, switched on, asked with one word, kept with their licence. */
import type { Page } from '@playwright/test';
import { aPlan } from '#tests/support/aPlan.ts';
import { type StandIn, lookupStandIn } from '#tests/support/lookupStandIn.ts';
import { expect, test as base } from '../e2e/fixtures.ts';
import { Shelf, Tray, press, say, tick, write } from '../e2e/page-models/index.ts';
import { fileOf } from '../e2e/plans.ts';

/** The build was told to ask here. */
const PORT = 4190;
const PICTURES = ['/api/pictograms/90001?download=false', '/api/pictograms/90002?download=false'];

const test = base.extend<{ service: StandIn }>({
	service: [
		async ({ problems }, use) => {
			const service = await lookupStandIn(PORT);
			await use(service);
			await service.stop();
			// Requests to the stand-in, and what the console says of its refusals, are what this is about.
			const others = problems.filter(
				(one) => !one.includes(service.origin) && !/Failed to load resource/.test(one)
			);
			problems.splice(0, problems.length, ...others);
		},
		{ auto: true }
	]
});

const named = (key: string) => ({ name: say(key), exact: true });
const lookupDialog = (page: Page) => page.getByRole('dialog', named('library:lookup.title'));

async function switchOn(page: Page): Promise<void> {
	await page.goto('/office/pictures');
	await tick(page.getByRole('checkbox', { name: say('library:lookup.switch') }));
}

/** Sends the word that stands there, and waits for pictures. */
async function send(page: Page): Promise<void> {
	await press(lookupDialog(page).getByRole('button', named('library:lookup.send')));
	await lookupDialog(page).getByText(say('library:lookup.choose')).first().waitFor();
}

test('it is off on a new device: no button, and nothing is asked', async ({ page, service }) => {
	await page.goto('/office/pictures');
	await expect(page.getByRole('checkbox', { name: say('library:lookup.switch') })).not.toBeChecked();
	await expect(page.getByRole('button', named('library:lookup.title'))).toHaveCount(0);

	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(aPlan({}, { own: 'ar' })));
	const tray = new Tray(page);
	await press(tray.door('search'));
	await write(tray.dialog.getByRole('searchbox'), 'qwxzqwxz');
	await expect(tray.dialog.getByRole('button', named('editor:tray.photo'))).toBeVisible();
	await expect(page.getByRole('button', named('library:lookup.title'))).toHaveCount(0);
	expect(service.asked).toEqual([]);
});

test('switched on, it says what is sent before anything is, sends one word, and keeps what is tapped with its licence', async ({
	page,
	service
}) => {
	await switchOn(page);
	await press(page.getByRole('button', named('library:lookup.title')));
	const dialog = lookupDialog(page);
	await expect(dialog.getByText(say('library:lookup.sent'))).toBeVisible();
	await write(dialog.getByRole('textbox', { name: say('library:lookup.word') }), 'digger');
	expect(service.asked).toEqual([]);
	await send(page);
	expect(service.asked.map(({ url }) => url)).toEqual([
		'/api/pictograms/en/search/digger',
		...PICTURES,
		'/api/pictograms/90004?download=false'
	]);
	for (const { headers } of service.asked)
		expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);

	await press(dialog.getByRole('button', { name: 'digger', exact: true }));
	await write(dialog.getByRole('textbox', { name: say('library:packs.words') }), 'Gravemaskin');
	await press(dialog.getByRole('button', named('library:lookup.keep')));
	await expect(page.getByText(say('library:packs.taken', { number: 1 }))).toBeVisible();
	await expect(page.getByRole('heading', { name: 'ARASAAC' })).toBeVisible();
	await expect(page.getByText(/Sergio Palao.*Government of Aragon.*CC BY-NC-SA/)).toBeVisible();
});

test('where nothing fits, what was typed is there already, and the picture comes onto the board', async ({
	page,
	service
}) => {
	await switchOn(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(aPlan({}, { own: 'ar' })));
	const tray = new Tray(page);
	await press(tray.door('search'));
	await write(tray.dialog.getByRole('searchbox'), 'qwxzqwxz');
	await press(page.getByRole('button', named('library:lookup.title')));
	const dialog = lookupDialog(page);
	const word = dialog.getByRole('textbox', { name: say('library:lookup.word') });
	await expect(word).toHaveValue('qwxzqwxz');
	await dialog.getByRole('combobox').selectOption('en');
	await write(word, 'digger');
	await send(page);
	await press(dialog.getByRole('button', { name: 'digger operator', exact: true }));
	await write(dialog.getByRole('textbox', { name: say('library:packs.words') }), 'Maskinfører');
	await press(dialog.getByRole('button', named('library:lookup.keep')));
	await press(
		tray.dialog
			.getByRole('listitem')
			.getByRole('button', { name: /Maskinfører/ })
			.first()
	);
	await tray.close('editor:done');
	await expect(page.getByRole('main').getByText('Maskinfører').first()).toBeVisible();
	expect(service.asked.filter(({ url }) => url.includes('/search/'))).toHaveLength(1);
});

test('no answer, a strange one and none that fits are each one sentence, and change nothing', async ({
	page,
	service
}) => {
	await switchOn(page);
	await press(page.getByRole('button', named('library:lookup.title')));
	const dialog = lookupDialog(page);
	const word = dialog.getByRole('textbox', { name: say('library:lookup.word') });
	const sendIt = dialog.getByRole('button', named('library:lookup.send'));
	await write(word, 'nothing');
	await press(sendIt);
	await expect(dialog.getByText(say('library:lookup.none'))).toBeVisible();
	service.answer('/search/odd', (response) => response.writeHead(200).end('<!doctype html>'));
	await write(word, 'odd');
	await press(sendIt);
	await expect(dialog.getByText(say('library:lookup.trouble.strange'))).toBeVisible();
	service.answer('/search/gone', (response) => response.destroy());
	await write(word, 'gone');
	await press(sendIt);
	await expect(dialog.getByText(say('library:lookup.trouble.silent'))).toBeVisible();
	await press(dialog.getByRole('button', named('app:common.cancel')).last());
	await expect(page.getByText(say('library:packs.empty'))).toBeVisible();
});
