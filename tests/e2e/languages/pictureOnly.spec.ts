/** With words off, through every room the participant is shown: each thing to press has a picture, and is named in words for whoever listens. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { withVoices } from '../practice/hearing.ts';
import { Board, Shelf, cardWords, press, say } from '../page-models/index.ts';
import { fileOf, starterPlan } from '../plans.ts';

const CARDS = {
	'meg/god': ['skill.care', 'skill.repair'],
	'min-vei/maal': ['work.carehome'],
	'min-vei/steg': ['step.visit', 'step.start-placement']
};
/** Things to press without a drawing in or beside them; fields to write in are words by nature. */
const withoutPicture = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
		const CONTROLS =
			'button, a[href], summary, select, [role="button"], input[type="radio"], input[type="checkbox"]';
		return [...root.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((control) => {
			const shown = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control;
			const { width, height } = shown.getBoundingClientRect();
			if (width <= 1 || height <= 1 || !shown.checkVisibility() || control.closest('.skip')) return [];
			const isNumber = /^[\d\s./-]+$/.test(shown.textContent.trim());
			if (isNumber || shown.querySelector('svg, img, canvas, .picture, .box')) return [];
			// In a box of its own with its picture.
			if (control.closest('section')?.querySelector(':scope > svg')) return [];
			return [`${control.tagName.toLowerCase()} «${shown.textContent.trim().slice(0, 60)}»`];
		});
	});

test('with words off, everything to press has a picture in every room of the participant', async ({
	page
}) => {
	const board = new Board(page);
	const theirs = new Board(page, 'ar');
	await withVoices(page, ['nb-NO', 'ar-EG']);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(starterPlan(CARDS, { own: 'ar', density: 'picture' })));
	await press(board.tool('editor:tool.present'));
	await expect(theirs.tool('voice:hear.buttons')).toBeVisible();
	const missing: string[] = [];
	const look = async (room: string) => {
		missing.push(...(await withoutPicture(page)).map((one) => `${room}: ${one}`));
	};
	await look('meg');
	await press(board.card(cardWords('skill.care'), 'meg/god').first());
	await look('the bar');
	await press(theirs.bar.getByRole('button', { name: say('editor:bar.open', {}, 'ar') }));
	await expect(page.getByRole('dialog')).toBeVisible();
	await look('the card');
	await page.keyboard.press('Escape');
	for (const name of [
		'min-vei',
		'min-uke',
		'mine-folk',
		'fem-trinn',
		'jeg-kan',
		'veivalg',
		'sorter'
	] as const) {
		await press(theirs.tools.getByRole('link', { name: say(`board:boards.${name}.name`) }));
		await page.waitForURL(`**/${name}`);
		await look(name);
	}
	// The whole plan, and the ways to talk from there.
	const home = () => press(page.getByRole('link', { name: say('house:plan.title') }).first());
	await home();
	await page.waitForURL(/\/plan\/[^/]+$/);
	await look('the whole plan');
	for (const room of ['questions', 'review', 'agreement']) {
		await press(page.locator(`a[href$="/${room}"]`).first());
		await page.waitForURL(new RegExp(`/${room}`));
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		await expect(page.getByRole('button', { name: say('voice:hear.buttons', {}, 'ar') })).toBeVisible();
		await look(room);
		await page.goBack();
	}
	expect(missing).toEqual([]);
});
