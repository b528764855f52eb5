import { expect, test } from './fixtures.ts';
import { dragAway, dragTo, fingerOn, middleOf } from './hands.ts';
import { Board, Shelf, Tray, cardWords } from './page-models/index.ts';
import { planFile } from './plans.ts';

const PLAN = planFile({
	'min-vei/steg': ['Ringe', 'Besøke', 'Skrive'],
	'min-vei/stein': ['Redd']
});

test('by mouse: among its neighbours, to another zone, and from the tray', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.openFile(PLAN);
	await board.turnTo('min-vei');
	await expect(board.card('Ringe')).toContainText('1');

	await test.step('the third step becomes the first, and the numbers follow', async () => {
		await dragTo(page, board.card('Skrive'), board.card('Ringe'), 0.2);
		await expect.poll(() => board.order('min-vei/steg')).toEqual(['Skrive', 'Ringe', 'Besøke']);
		await expect(board.card('Skrive')).toContainText('1');
		await expect(board.card('Ringe')).toContainText('2');
		await expect(board.card('Besøke')).toContainText('3');
	});

	await test.step('a step becomes what is now', async () => {
		await dragTo(page, board.card('Ringe'), board.at('min-vei/naa'));
		await expect(board.card('Ringe', 'min-vei/naa')).toBeVisible();
		await expect(board.cardsAt('min-vei/steg')).toHaveCount(2);
	});

	await test.step('a picture goes to the place it is let go over, whatever the tray points at', async () => {
		await board.pointAt('min-vei/steg');
		await dragTo(page, tray.picture('step.cv'), board.at('min-vei/styrke'));
		await expect(board.card(cardWords('step.cv'), 'min-vei/styrke')).toBeVisible();
		await board.isSaved();
	});

	await test.step('what is let go over nothing stays where it was', async () => {
		const before = await board.cards.allInnerTexts();
		await dragAway(page, board.card('Besøke'), await middleOf(board.tools));
		await expect.poll(() => board.cards.allInnerTexts()).toEqual(before);
	});

	await page.reload();
	await expect(board.card('Ringe', 'min-vei/naa')).toBeVisible();
	await expect(board.card('Skrive', 'min-vei/steg')).toBeVisible();
});

test('by finger: what rests is lifted, what moves at once scrolls', { tag: '@tablet' }, async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.openFile(PLAN);
	await board.turnTo('min-vei');

	await test.step('the first step becomes the last', async () => {
		const finger = await fingerOn(page, await middleOf(board.card('Ringe')));
		await finger.lift();
		const target = await middleOf(board.card('Skrive'));
		await finger.moveTo({ x: target.x + 30, y: target.y });
		await finger.layDown();
		await expect.poll(() => board.order('min-vei/steg')).toEqual(['Besøke', 'Skrive', 'Ringe']);
		await expect(board.card('Ringe')).toContainText('3');
	});

	await test.step('from the tray to a zone', async () => {
		await board.pointAt('min-vei/steg');
		const finger = await fingerOn(page, await middleOf(tray.picture('step.cv')));
		await finger.lift();
		await finger.moveTo(await middleOf(board.at('min-vei/styrke')));
		await finger.layDown();
		await expect(board.card(cardWords('step.cv'), 'min-vei/styrke')).toBeVisible();
	});

	await test.step('a finger that moves at once scrolls the board and lifts nothing', async () => {
		const start = await middleOf(board.card('Skrive'));
		const before = await board.cards.allInnerTexts();
		await board.main.evaluate((main) => {
			main.scrollTo(0, 0);
		});
		const finger = await fingerOn(page, start);
		await finger.moveTo({ x: start.x, y: start.y - 160 });
		await finger.letGo();
		await expect.poll(() => board.main.evaluate((main) => main.scrollTop)).toBeGreaterThan(40);
		expect(await board.cards.allInnerTexts()).toEqual(before);
		await expect(board.bar).toBeHidden();
	});

	await test.step('a slow tap is still a tap', async () => {
		await board.pointAt('min-vei/stein');
		const count = await board.cardsAt('min-vei/stein').count();
		const finger = await fingerOn(page, await middleOf(tray.picture('barrier.pain')));
		await finger.lift();
		await finger.letGo();
		await expect(board.cardsAt('min-vei/stein')).toHaveCount(count + 1);
	});
});
