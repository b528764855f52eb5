/** The session script, minute by minute, on an empty tablet: by what the app itself asks, taps and typed signs counted. */
import type { Locator } from '@playwright/test';
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { chromium, chromiumArgs } from '../../../scripts/browsers.mjs';
import { expect, test } from '../fixtures.ts';
import {
	Board,
	PlanPage,
	PrintPage,
	Shelf,
	type Way,
	byTaps,
	cardWords,
	press,
	say,
	use,
	write
} from '../page-models/index.ts';
import { QuestionPath } from './houseRooms.ts';
import { TalkRooms } from './talkRooms.ts';

const MOST_TAPS = 90;
const MOST_SIGNS = 30;

const executablePath = chromium();
test.use({
	hasTouch: true,
	permissions: ['microphone'],
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: [...chromiumArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	}
});

/** Every finger on the glass and every sign on the keyboard is counted. */
class Counted implements Way {
	taps = 0;
	signs = 0;
	press(thing: Locator) {
		this.taps++;
		return byTaps.press(thing);
	}
	tick(thing: Locator) {
		this.taps++;
		return byTaps.tick(thing);
	}
	write(field: Locator, text: string) {
		this.taps++;
		this.signs += text.length;
		return byTaps.write(field, text);
	}
}

test('E11 from an empty tablet to a printed first plan by the script, within 90 taps and 30 signs', async ({
	page
}, info) => {
	const hand = new Counted();
	use(page, hand);
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	const path = new QuestionPath(page);
	const rooms = new TalkRooms(page);
	const began = Date.now();
	await shelf.open();

	await test.step('0–1: a new plan, the language by its own name, what to be called', async () => {
		await shelf.makePlan({ language: 'tigrinja', alias: 'Selam' });
	});
	await test.step('1–2: interpreter by phone, and what this is, before any card', async () => {
		await path.open();
		await path.stamp('phone');
		await expect(path.main.getByText(say('house:explain.private'))).toBeVisible();
		await expect(path.main.getByText(say('house:explain.shared', {}, 'ti'))).toBeVisible();
		await path.explain();
	});
	await test.step('2–4: what is important', async () => {
		await path.asks('meg/viktig');
		await path.choose('me.children', 'me.family', 'me.home');
		await expect(path.chosen).toHaveCount(3);
		await path.next();
	});
	await test.step('4–6: good at, own words, and a voice on them', async () => {
		await path.asks('meg/god');
		await path.choose('skill.care', 'skill.calm');
		await press(path.button('editor:tray.words', path.main));
		await write(path.dialog.getByRole('textbox', { name: 'norsk' }), 'Synger i kor');
		await press(path.button('editor:words.lay', path.dialog));
		const own = path.chosen.filter({ hasText: 'Synger i kor' });
		await press(path.button('card:sound.record', own));
		await expect(own.getByRole('meter')).toBeVisible();
		await press(path.button('card:sound.stop', own));
		await expect(path.button('card:sound.listen', own)).toBeVisible();
		await path.next();
	});
	await test.step('6–8: the star, and the adviser’s goal in another hand', async () => {
		await path.asks('min-vei/stjerne');
		await path.choose('wish.help-people');
		await path.next();
		await path.asks('min-vei/maal');
		await press(page.getByRole('banner').getByRole('button', { name: say('board:authors.adviser') }));
		await path.choose('goal.job');
		await path.next();
	});
	await test.step('8–9: a stone that is private, and a helper', async () => {
		await path.asks('min-vei/stein');
		await path.choose('barrier.childcare');
		const box = path.chosen.getByRole('checkbox');
		if (!(await box.isChecked())) await hand.tick(box);
		await path.next();
		await path.asks('min-vei/styrke');
		await path.choose('me.family');
		await path.next();
	});
	await test.step('9–12: three steps with somebody and a day', async () => {
		await path.asks('min-vei/steg');
		await path.choose('step.visit', 'step.start-placement', 'step.practise-words');
		await path.step(1, 'participant', 'week1');
		await path.step(2, 'adviser', 'month1');
		await path.step(3, 'participant', 'week2');
		for (const [at, number] of ['1', '2', '3'].entries())
			await expect(path.chosen.nth(at)).toContainText(number);
		await path.next();
	});
	await test.step('12–13: the week', async () => {
		await path.asks('min-uke/uke');
		await path.choose('school.norwegian');
		await path.days(1, 3);
		await path.choose('interest.walk');
		await path.days(6);
		await path.next();
	});
	await test.step('13–14: told back, agreed, drawn, the next day, locked', async () => {
		await press(path.button('house:q.month1', path.main));
		await press(path.button('house:end.toAgreement', path.main));
		const told = rooms.both('talk:agreement.goals.told');
		for (const goal of await told.all()) await press(goal);
		await rooms.part('rights');
		await press(rooms.both('talk:aloud.done'));
		await rooms.part('answer');
		await press(rooms.both('talk:answer.agree').and(page.locator('[aria-pressed]')));
		await rooms.part('names');
		await rooms.draw('participant');
		await rooms.draw('staff');
		hand.taps += 2;
		await rooms.part('lock');
		await press(rooms.tool('talk:lock.go', { number: 1 }));
		await expect(rooms.text('talk:versions.locked', { number: 1 })).toBeVisible();
	});
	const bytes = await test.step('14–15: paper in both scripts', async () => {
		await press(page.getByRole('main').getByRole('link', { name: say('talk:versions.print') }));
		await page.waitForURL(/\/print$/);
		return (await new PrintPage(page).download()).bytes;
	});
	const figures = `${String(hand.taps)} taps, ${String(hand.signs)} signs typed, ${String(
		Math.round((Date.now() - began) / 1000)
	)} seconds by machine`;
	console.log(`The script: ${figures}`);
	info.annotations.push({ type: 'script', description: figures });

	const text = await textByPdfJs(bytes);
	expect(text).toContain('Besøke');
	expect(text).toMatch(/\p{Script=Ethiopic}/u);
	expect(text).not.toContain(cardWords('barrier.childcare'));
	expect(hand.signs).toBeLessThanOrEqual(MOST_SIGNS);
	expect(hand.taps).toBeLessThanOrEqual(MOST_TAPS);
	expect(Date.now() - began).toBeLessThan(15 * 60_000);

	await test.step('the hands are told apart on the boards', async () => {
		await page.goto(page.url().replace(/print$/, 'min-vei'));
		await expect(board.card(say('board:authors.adviser'), 'min-vei/maal')).toBeVisible();
		await expect(board.card(cardWords('wish.help-people'), 'min-vei/stjerne')).toBeVisible();
		await expect(board.cardsAt('min-vei/steg')).toHaveCount(3);
		await plan.open();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Selam');
	});
});
