/** The first meeting of two people at the tablet, as far as the three boards go: the same deeds for every way of hand. */
import { type Page, expect, test } from '@playwright/test';
import { Board, CardSheet, PrintPage, Shelf, Tray, cardWords, press, say } from './page-models/index.ts';

export const ALIAS = 'Selam';
export const OWN_WORDS = 'Synger i kor';

interface Meeting {
	readonly page: Page;
	/** The participant's language by its Norwegian name. */
	readonly language: string;
	/** The language of the tools. */
	readonly tag?: string;
	readonly density?: 'picture' | 'word' | 'dense';
	/** How the third step gets to the front: dragged by mouse, moved by tap or key. */
	readonly layFirst: (concept: string, board: Board, tray: Tray) => Promise<void>;
}

const STEPS = [
	['step.start-placement', 'adviser', 10],
	['step.visit', 'participant', 11],
	['step.cv', 'teacher', 12]
] as const;

/** Lays a step last and moves it to the front with the bar of the chosen card. */
export async function moveToFront(concept: string, board: Board, tray: Tray): Promise<void> {
	await tray.lay(concept);
	await board.choose(cardWords(concept), 'min-vei/steg');
	const earlier = board.bar.getByRole('button', { name: say('editor:bar.earlier', {}, board.tag) });
	for (const place of [1, 0]) {
		await press(earlier);
		await expect(board.cardsAt('min-vei/steg').nth(place)).toContainText(cardWords(concept));
	}
	await board.letGo();
}

export async function wholePlan({ page, language, tag = 'nb', density, layFirst }: Meeting): Promise<void> {
	const shelf = new Shelf(page, tag);
	const board = new Board(page, tag);
	const tray = new Tray(page, tag);
	const sheet = new CardSheet(page, tag);
	expect(ALIAS.length + OWN_WORDS.length).toBeLessThanOrEqual(30);

	await test.step('a plan in two languages', async () => {
		await shelf.makePlan({ language, alias: ALIAS, ...(density === undefined ? {} : { density }) });
		await expect(board.main.getByText(ALIAS)).toBeVisible();
	});

	await test.step('what is important, and what somebody is good at', async () => {
		await board.pointAt('meg/viktig');
		for (const concept of ['me.children', 'me.family', 'me.faith']) await tray.lay(concept);
		await expect(board.cardsAt('meg/viktig')).toHaveCount(3);
		await board.pointAt('meg/god');
		await tray.lay('skill.care');
		await tray.writeWords({ Norsk: OWN_WORDS });
		await expect(board.cardsAt('meg/god')).toHaveCount(2);
		await expect(board.card(OWN_WORDS, 'meg/god')).toBeVisible();
	});

	await test.step('a star of the participant and a goal of the adviser', async () => {
		await board.turnTo('min-vei');
		await board.pointAt('min-vei/stjerne');
		await tray.lay('wish.help-people');
		await board.handTo('adviser');
		await board.pointAt('min-vei/maal');
		await tray.lay('goal.job');
		await board.handTo('participant');
		// The participant's hand goes by what the participant is called.
		await expect(board.card(ALIAS, 'min-vei/stjerne')).toBeVisible();
		await expect(board.card(say('board:authors.adviser'), 'min-vei/maal')).toBeVisible();
	});

	await test.step('a stone that is only for the participant', async () => {
		await board.pointAt('min-vei/stein');
		await tray.lay('barrier.transport');
		await board.openCard(cardWords('barrier.transport'), 'min-vei/stein');
		await sheet.makePrivate();
		await sheet.done();
		await expect(board.card(say('editor:card.private'), 'min-vei/stein')).toBeVisible();
		await board.letGo();
	});

	await test.step('three steps with somebody and a day', async () => {
		await board.pointAt('min-vei/steg');
		await tray.lay('step.visit');
		await tray.lay('step.cv');
		await expect(board.cardsAt('min-vei/steg')).toHaveCount(2);
		await layFirst('step.start-placement', board, tray);
		await expect(board.cardsAt('min-vei/steg')).toHaveCount(3);
		for (const [index, [concept]] of STEPS.entries())
			await expect(board.cardsAt('min-vei/steg').nth(index)).toContainText(cardWords(concept));
		for (const [concept, role, day] of STEPS) {
			await board.openCard(cardWords(concept), 'min-vei/steg');
			await sheet.giveTo(role);
			await sheet.pickNextMonth(day);
			await sheet.done();
			await board.letGo();
			await expect(board.card(cardWords(concept), 'min-vei/steg')).toContainText(String(day));
		}
	});

	await test.step('two things in the week', async () => {
		await board.turnTo('min-uke');
		await board.pointAt('min-uke/uke/1/morning');
		await tray.lay('school.norwegian');
		await board.pointAt('min-uke/uke/3/evening');
		await tray.lay('interest.walk');
		await expect(board.cardsAt('min-uke/uke/1/morning')).toHaveCount(1);
		await expect(board.cardsAt('min-uke/uke/3/evening')).toHaveCount(1);
		await board.isSaved();
	});
}

/** Everything that `wholePlan` laid, on all three boards; ends on the first. */
export async function seesWholePlan(page: Page, tag = 'nb'): Promise<void> {
	const board = new Board(page, tag);
	await board.turnTo('min-uke');
	await expect(board.card(cardWords('school.norwegian'), 'min-uke/uke/1/morning')).toBeVisible();
	await board.turnTo('min-vei');
	await expect(board.cardsAt('min-vei/steg')).toHaveCount(3);
	await expect(board.card(say('editor:card.private'), 'min-vei/stein')).toBeVisible();
	await board.turnTo('meg');
	await expect(board.cardsAt('meg/viktig')).toHaveCount(3);
	await expect(board.card(OWN_WORDS, 'meg/god')).toBeVisible();
}

/** The PDF to take home. */
export async function printsPlan(page: Page, tag = 'nb'): Promise<Uint8Array> {
	const print = new PrintPage(page, tag);
	await print.open();
	const { name, bytes } = await print.download();
	expect(name).toMatch(/^bildeplan-\d{4}-\d\d-\d\d\.pdf$/);
	expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
	return bytes;
}
