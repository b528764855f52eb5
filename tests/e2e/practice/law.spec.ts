import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { planFromExample, writePlanFile } from '#lib/exchange/index.ts';
import type { Plan } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import { Board, press, say, Shelf, tick, Tray, whole, write } from '../page-models/index.ts';
import { cardWords } from '../page-models/say.ts';

const TODAY = new Date('2026-11-21T12:00:00');

function example(name: string): Plan {
	const file: unknown = JSON.parse(readFileSync(`tests/fixtures/plans/examples/${name}.json`, 'utf8'));
	let made = 0;
	const [plan] = planFromExample(file, {
		newId: () => String(++made),
		pictureOf: () => ({ kind: 'symbol', symbol: 'own:week' }),
		wordsOf: () => undefined,
		today: '2026-11-21'
	});
	return plan!;
}

/** The adviser's two rooms: Sjekk and Programmet. */
class LawRooms {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}
	get main(): Locator {
		return this.page.getByRole('main');
	}
	/** From one of the rooms by its door to the other, else by its address. */
	async open(room: 'check' | 'programme'): Promise<void> {
		const door = { check: 'law:programme.toCheck', programme: 'law:check.programme' }[room];
		const link = this.main.getByRole('link', { name: say(door), exact: true });
		const isBeside = /\/(check|programme)(#.*)?$/.test(this.page.url());
		if (isBeside) {
			await press(link.first());
			await this.page.waitForURL(new RegExp(`/${room}$`));
			return;
		}
		const id = /plan\/([^/]+)/.exec(this.page.url())?.[1] ?? '';
		await this.page.goto(`/plan/${id}/${room}`);
		await this.page.getByRole('heading', { level: 1, name: say(`law:${room}.title`) }).waitFor();
	}
	/** What Sjekk says of one rule. */
	rule(id: string): Locator {
		return this.main
			.getByRole('listitem')
			.filter({ has: this.page.getByRole('heading', { name: say(`law:rule.${id}`), exact: true }) });
	}
	choice(group: string, option: string): Locator {
		return this.main
			.getByRole('group', { name: say(`law:${group}`), exact: true })
			.getByRole('radio', { name: say(`law:${option}`), exact: true });
	}
	button(key: string, values = {}): Locator {
		return this.main.getByRole('button', { name: say(`law:${key}`, values), exact: true });
	}
	day(key: string): Locator {
		return this.main.getByLabel(say(`law:${key}`), { exact: true });
	}
}

async function start(page: Page, plan: Plan): Promise<LawRooms> {
	await page.clock.setFixedTime(TODAY);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.chooseFile({ bytes: writePlanFile(plan, new Map()) });
	await page.waitForURL(/\/plan\/[^/]+/);
	return new LawRooms(page);
}

test('C15 choosing Jobbsjansen changes the checklist: nothing of the statute is missing any more', async ({
	page
}) => {
	const plan = example('ex4-hodan-jobbsjansen');
	const rooms = await start(page, { ...plan, programme: { ...plan.programme, track: 'intro-14-work' } });
	await rooms.open('check');
	await expect(rooms.rule('R07-society')).toContainText(say('law:check.missing'));
	await expect(rooms.main.getByText(say('law:check.noneMissing'))).toHaveCount(0);

	await rooms.open('programme');
	await tick(rooms.choice('section.track', 'track.jobbsjansen'));
	await rooms.open('check');
	await expect(rooms.main.getByText(say('law:check.noneMissing'))).toBeVisible();
	await expect(rooms.main.getByText(say('law:check.intro'))).toBeVisible();
});

test('Sjekk leads to what is missing, and says that it is there once it is', async ({ page }) => {
	const rooms = await start(page, example('ex1-selam-helse'));
	await rooms.open('programme');
	await tick(rooms.choice('field.rkvAsked', 'programme.no'));
	await rooms.open('check');
	await expect(rooms.rule('R21-rkv')).toContainText(say('law:check.missing'));
	await press(rooms.rule('R21-rkv').getByRole('link'));
	await page.waitForURL(/\/programme#prior$/);
	await tick(rooms.choice('field.rkvAsked', 'programme.yes'));
	await press(rooms.main.getByRole('link', { name: say('law:programme.toCheck') }));
	await expect(rooms.rule('R21-rkv')).toContainText(say('law:check.fine'));
	await expect(rooms.main.getByText(say('law:check.noneMissing'))).toBeVisible();
});

test('the plan is copied as Norwegian text in one tap, without private cards and without the name', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const rooms = await start(page, example('ex1-selam-helse'));
	await rooms.open('check');
	await press(rooms.button('text.copy'));
	await expect(rooms.main.getByText(say('law:text.copied'))).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Mål for programmet: Jobb som assistent på sykehjem');
	expect(copied).not.toMatch(/Selam|kveldsvakt/);
});

test('D20 a goal and an outcome can be both work and education', async ({ page }) => {
	const rooms = await start(page, example('ex1-selam-helse'));
	const board = new Board(page);
	await board.turnTo('min-vei');
	await press(board.cards.filter({ hasText: 'Jobb som assistent' }).first());
	await press(board.bar.getByRole('button', { name: say('editor:bar.open') }));
	const sheet = page.getByRole('dialog');
	await press(sheet.getByText(say('card:sheet.goal')).first());
	for (const track of ['work', 'education']) {
		const choice = sheet.getByRole('button', { name: whole(say(`card:kinds.${track}`)) });
		if ((await choice.getAttribute('aria-pressed')) !== 'true') await press(choice);
		await expect(choice).toHaveAttribute('aria-pressed', 'true');
	}
	await press(sheet.getByRole('button', { name: say('editor:done'), exact: true }).last());

	await rooms.open('programme');
	const end = rooms.main.getByRole('group', { name: say('law:field.outcomeAtEnd'), exact: true });
	for (const outcome of ['work', 'education']) {
		const button = end.getByRole('button', { name: say(`law:outcome.${outcome}`), exact: true });
		await press(button);
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	}
});

test('A11 what came of it is set at the end, after 6 and after 12 months, and stays', async ({ page }) => {
	const rooms = await start(page, example('ex1-selam-helse'));
	await rooms.open('programme');
	const set = [
		['outcomeAtEnd', 'certificate'],
		['outcomeAfter6', 'permanent-job'],
		['outcomeAfter12', 'education']
	] as const;
	const button = ([field, outcome]: (typeof set)[number]): Locator =>
		rooms.main
			.getByRole('group', { name: say(`law:field.${field}`), exact: true })
			.getByRole('button', { name: say(`law:outcome.${outcome}`), exact: true });
	for (const one of set) await press(button(one));
	await rooms.open('check');
	await rooms.open('programme');
	for (const one of set) await expect(button(one)).toHaveAttribute('aria-pressed', 'true');
});

test('D5 elements before three cards of mapping bring a soft reminder, and three cards take it away', async ({
	page
}) => {
	await start(page, aPlan({ 'min-vei/elementer': ['Norsk'], 'jeg-kan/sprak': ['Somali', 'Norsk'] }));
	const board = new Board(page);
	await board.turnTo('min-vei');
	const reminder = page.getByText(say('law:reminder.mapping'));
	await expect(reminder).toBeVisible();
	await press(page.getByRole('link', { name: say('law:reminder.go') }));
	await page.waitForURL('**/jeg-kan');
	await board.pointAt('jeg-kan/jobb');
	await new Tray(page).lay('work.cook');
	await board.turnTo('min-vei');
	await expect(board.at('min-vei/elementer')).toBeVisible();
	await expect(reminder).toHaveCount(0);
});

test('D6 the first screen asks what to call you, and a number of 11 or 12 digits is not stored', async ({
	page
}) => {
	const shelf = new Shelf(page);
	await shelf.open();
	await press(shelf.button('app:shelf.newPlan'));
	await press(shelf.dialog.getByRole('button', { name: 'Tigrinja' }));
	const name = shelf.dialog.getByRole('textbox');
	await expect(shelf.dialog.getByText(say('app:newPlan.alias')).first()).toBeVisible();
	const next = shelf.dialog.getByRole('button', { name: say('app:common.next') });
	for (const number of ['01019012345', '010190 123456']) {
		await write(name, number);
		await expect(shelf.dialog.getByText(say('app:newPlan.aliasNumber')).first()).toBeVisible();
		await expect(next).toHaveAttribute('aria-disabled', 'true');
	}
	await write(name, 'Selam');
	await press(next);
	await press(shelf.dialog.getByRole('button', { name: say('app:newPlan.make') }));
	await page.waitForURL(/\/plan\/[^/]+\/meg$/);

	await press(new Board(page).tool('editor:tool.more'));
	const drawer = page.getByRole('dialog');
	const again = drawer.getByRole('textbox', { name: say('editor:drawer.alias') });
	await write(again, '01019012345');
	await again.blur();
	await expect(drawer.getByText(say('app:newPlan.aliasNumber'))).toBeVisible();
	await shelf.open();
	await expect(shelf.cover('Selam')).toBeVisible();
	await expect(page.getByText('01019012345')).toHaveCount(0);
});

test('E1 each item that may be mapped has a place of its own', async ({ page }) => {
	await start(page, aPlan({ 'meg/midt': ['Selam'] }));
	const board = new Board(page);
	const tray = new Tray(page);
	const items = [
		['jeg-kan/sprak', 'lang.speak'],
		['jeg-kan/skole', 'edu.school'],
		['jeg-kan/jobb', 'work.cook'],
		['jeg-kan/annet', 'digital.phone'],
		['jeg-kan/papir', 'edu.papers'],
		['jeg-kan/for', 'school.norwegian'],
		['meg/viktig', 'wish.colleagues'],
		['min-vei/stein', 'barrier.transport']
	] as const;
	for (const [place, concept] of items) {
		const turn = place.split('/')[0] as 'jeg-kan';
		if (!page.url().endsWith(turn)) await board.turnTo(turn);
		await board.pointAt(place);
		await tray.lay(concept);
		await expect(board.at(place)).toContainText(cardWords(concept));
	}
});

test('E4 career guidance lies on the road as three dated cards, not as one talk', async ({ page }) => {
	const rooms = await start(page, example('ex1-selam-helse'));
	await rooms.open('programme');
	await press(rooms.button('talks.lay'));
	await expect(rooms.main.getByText(say('law:talks.there', { number: 3 }))).toBeVisible();
	const board = new Board(page);
	await press(page.getByRole('banner').getByRole('button', { name: say('app:common.back') }));
	await page.waitForURL(/\/plan\/[^/]+$/);
	await page.goto(`${page.url()}/min-vei`);
	for (const talk of ['before', 'start', 'follow'])
		await expect(board.at('min-vei/steg')).toContainText(say(`law:talks.${talk}`));
});

test('E5 steps and elements that nobody answers for are listed, each a tap away', async ({ page }) => {
	const rooms = await start(
		page,
		aPlan({ 'min-vei/steg': ['Søke jobb'], 'min-vei/elementer': ['Norskkurs'] })
	);
	await rooms.open('check');
	const owners = rooms.main.getByRole('region', { name: say('law:owners.title') });
	await expect(owners.getByRole('link')).toHaveCount(2);
	await press(owners.getByRole('link', { name: 'Søke jobb' }));
	await page.waitForURL('**/min-vei');
	await expect(page.getByRole('button', { name: /Søke jobb/ }).first()).toBeVisible();
});

test('leave moves the end, a level two lower is refused with a reason box, and the meter rests in leave', async ({
	page
}) => {
	const rooms = await start(page, example('ex1-selam-helse'));
	await rooms.open('programme');
	await press(rooms.button('leave.changed'));
	const leave = rooms.main.locator('#leave');
	await leave.getByLabel(say('law:field.start'), { exact: true }).fill('2026-11-02');
	await leave.getByLabel(say('law:field.end'), { exact: true }).fill('2026-12-01');
	await press(rooms.button('leave.add'));
	await expect(rooms.main.getByText(say('law:leave.added', { days: 30 }))).toBeVisible();
	await expect(rooms.day('field.end').first()).toHaveValue('2028-03-31');

	const speaking = rooms.main.getByRole('group', { name: say('law:ladder.speaking'), exact: true });
	await speaking.getByRole('radio', { name: 'A1', exact: true }).click({ force: true });
	await expect(rooms.main.getByRole('alert')).toContainText(say('law:ladder.refused'));
	await expect(rooms.main.getByRole('group', { name: say('law:ladder.reason') })).toBeVisible();
	await expect(speaking.getByRole('radio', { name: 'B1', exact: true })).toBeChecked();

	await rooms.open('check');
	const board = new Board(page);
	await page.goto(page.url().replace(/check$/, 'min-uke'));
	const meters = page.getByRole('region', { name: say('law:meter.title') });
	await expect(meters).toContainText(say('law:why.fifteen-leave', { day: '1. desember 2026' }));
	await press(board.tool('editor:tool.present'));
	await expect(meters).toHaveCount(0);
});
