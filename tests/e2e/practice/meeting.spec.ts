import { readFileSync } from 'node:fs';
import { readPlanFile } from '#lib/exchange/index.ts';
import { expect, test } from '../fixtures.ts';
import { Board, CardSheet, cardWords, PlanPage, Shelf, press, say } from '../page-models/index.ts';
import { planFile } from '../plans.ts';
import { QuestionPath } from './houseRooms.ts';

test('D7 a meeting without a next day is asked about once; overdue plans stand first', async ({ page }) => {
	const shelf = new Shelf(page);
	const plan = new PlanPage(page);
	const path = new QuestionPath(page);
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'en', alias: 'Amina', nextMeeting: '2099-01-05' }));
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'en', alias: 'Bilal', nextMeeting: '2025-01-05' }));
	await shelf.open();
	await expect(shelf.covers.first()).toContainText('Bilal');

	await shelf.openFile(planFile({ 'meg/god': ['Synge'] }, { own: 'en', alias: 'Celine' }));
	await plan.open();
	await press(path.button('house:rooms.close'));
	const close = path.button('house:rooms.close', path.dialog);
	await press(close);
	await expect(path.dialog.getByRole('alert').first()).toBeVisible();
	await expect(path.dialog.getByText(say('house:close.closed'))).toHaveCount(0);
	await press(path.button('house:close.without', path.dialog));
	await expect(path.dialog.getByText(say('house:close.closed'))).toBeVisible();

	await press(path.button('house:q.month1', path.dialog));
	await press(path.button('house:close.toShelf', path.dialog));
	await expect(shelf.cover('Celine')).toContainText(say('app:shelf.nextMeeting'));
	await expect(shelf.covers.first()).toContainText('Bilal');
});

test('D11 each question stands in both languages and can be heard; the stamp knows how the interpreter took part', async ({
	page
}) => {
	await page.addInitScript(() => {
		const voice = { lang: 'nb-NO', localService: true, default: true, name: 'Nora', voiceURI: 'nora' };
		const said: string[] = [];
		Object.assign(window, { said });
		Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
		speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice];
		speechSynthesis.speak = (words) => {
			said.push(words.text);
			words.dispatchEvent(new Event('end'));
		};
	});
	const shelf = new Shelf(page);
	const path = new QuestionPath(page);
	await shelf.open();
	await shelf.makePlan({ language: 'arabisk' });
	await path.open();
	await expect(path.main.getByText(say('house:session.noName'))).toBeVisible();
	await path.stamp('phone');
	await path.explain();
	for (const place of ['meg/viktig', 'meg/god', 'min-vei/stjerne', 'min-vei/maal', 'min-vei/stein']) {
		const [board = '', zone = ''] = place.split('/');
		await path.asks(place);
		const title = path.main.getByRole('heading', { level: 1 });
		await expect(title.locator('[lang=ar]')).toHaveText(say(`board:zones.${board}.${zone}.ask`, {}, 'ar'));
		await press(path.button('card:sound.listen', path.main));
		const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
		expect(said.at(-1)).toBe(say(`board:zones.${board}.${zone}.ask`));
		expect(await path.choices.count()).toBeLessThanOrEqual(7);
		await path.later();
	}
	// The stamp is in the file, by kind and never by name.
	await press(page.getByRole('button', { name: say('house:q.leave') }));
	await press(page.getByRole('button', { name: say('editor:tool.more') }));
	const download = page.waitForEvent('download');
	await press(page.getByRole('dialog').getByRole('button', { name: say('editor:drawer.saveFile') }));
	const { plan } = await readPlanFile(new Uint8Array(readFileSync(await (await download).path())));
	const [session] = Object.values(plan.sessions);
	expect(session).toMatchObject({
		interpreter: 'phone',
		language: 'ar',
		explained: true,
		leftAt: 'helper',
		present: ['participant', 'adviser', 'interpreter']
	});
});

test('D12 the questions can be left and taken up again where they stopped, told by the app alone', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	const path = new QuestionPath(page);
	await shelf.open();
	await shelf.makePlan({ language: 'engelsk' });
	await path.open();
	await path.stamp('none');
	await path.explain();
	await path.asks('meg/viktig');
	await path.choose('me.children', 'me.family', 'me.faith');
	await path.next();
	await path.choose('skill.care');
	await path.next();
	await path.later();
	await path.asks('min-vei/maal');
	await expect(path.dot('important')).toContainText(say('house:q.answered'));
	await press(page.getByRole('button', { name: say('house:q.leave') }));
	await page.waitForURL(/\/plan\/[^/]+$/);
	await board.isSaved();
	await page.reload();
	await press(plan.mode('questions'));
	await path.asks('min-vei/maal');
	await press(page.getByRole('button', { name: say('house:q.leave') }));
	await plan.openBoard('meg');
	await expect(board.cardsAt('meg/viktig')).toHaveCount(3);
	await expect(board.card(cardWords('skill.care'), 'meg/god')).toBeVisible();
});

test('what others change on a card of the participant is shown before the meeting is closed', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const sheet = new CardSheet(page);
	const plan = new PlanPage(page);
	const path = new QuestionPath(page);
	await shelf.open();
	await shelf.openFile(
		planFile({ 'min-vei/steg': ['Ringe skolen'] }, { own: 'en', nextMeeting: '2099-01-05' })
	);
	await board.turnTo('min-vei');
	await board.handTo('adviser');
	await board.openCard('Ringe skolen');
	await sheet.giveTo('teacher');
	await sheet.done();
	await plan.open();
	await press(path.button('house:rooms.close'));
	await expect(path.dialog.getByText('Ringe skolen')).toBeVisible();
	await expect(path.button('house:rooms.close', path.dialog)).toHaveAttribute('aria-disabled', 'true');
	await press(path.button('house:close.seen', path.dialog));
	await expect(path.dialog.getByText('Ringe skolen')).toHaveCount(0);
	await press(path.button('house:rooms.close', path.dialog));
	await expect(path.dialog.getByText(say('house:close.closed'))).toBeVisible();
});
