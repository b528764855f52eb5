import { expect, test } from './fixtures.ts';
import { Board, Shelf, cardWords, say } from './page-models/index.ts';
import { planFile } from './plans.ts';
import { moveToFront, printsPlan, seesWholePlan, wholePlan } from './wholePlan.ts';

test('the whole plan is made in Arabic, on boards that run from right to left', async ({ page }) => {
	const board = new Board(page, 'ar');
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.speak('العربية');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await wholePlan({ page, language: 'arabisk', tag: 'ar', layFirst: moveToFront });

	await test.step('stairs climb to the left, the week begins on the right', async () => {
		await board.turnTo('min-vei');
		const xs = await board
			.cardsAt('min-vei/steg')
			.evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().x));
		expect(xs).toHaveLength(3);
		expect(xs.toSorted((a, b) => b - a)).toEqual(xs);
		await board.turnTo('min-uke');
		const morning = await board.nameOf('min-uke/uke/1/morning').boundingBox();
		const sunday = await board.nameOf('min-uke/uke/7/morning').boundingBox();
		expect(morning!.x).toBeGreaterThan(sunday!.x);
	});

	await test.step('words stand in their own direction, and Norwegian dates stay whole', async () => {
		await board.turnTo('min-vei');
		const card = board.card(cardWords('step.visit'), 'min-vei/steg');
		await expect(card.getByText(cardWords('step.visit', 'ar'))).toHaveCSS('direction', 'rtl');
		await expect(card.getByText(cardWords('step.visit'))).toHaveCSS('direction', 'ltr');
		const date = card.getByText(/^\d\d\.\d\d\.\d{4}$/);
		await expect(date).toHaveAttribute('lang', 'nb');
		await expect(date).toHaveCSS('direction', 'ltr');
		await expect(date).toHaveCSS('unicode-bidi', 'isolate');
	});

	await test.step('what is announced is Arabic', async () => {
		const zone = say('board:zones.min-uke.uke.name', {}, 'ar');
		await expect(page.getByRole('status').filter({ hasText: zone }).first()).toBeAttached();
	});

	await seesWholePlan(page, 'ar');
	await printsPlan(page, 'ar');
});

test('a phone number in an Arabic line reads as it is dialled, and has no signs nobody sees', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const words = 'اتصل +47 22 33 44 55 غدا';
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': [`Ring +47 22 33 44 55 i morgen|${words}`] }, { own: 'ar' }));
	const line = page.getByText(words, { exact: true }).and(page.locator('[dir="rtl"]')).first();
	await expect(line.locator('bdi')).toHaveText('+47 22 33 44 55');
	expect(await line.evaluate((element) => element.textContent)).toBe(words);
});
