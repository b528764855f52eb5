import { readFile } from 'node:fs/promises';
import { LANES, PATHWAYS, STEPS } from '#lib/plan/index.ts';
import { expect, test } from '../fixtures.ts';
import { CardSheet, Shelf, Tray, cardWords, press, say, whole } from '../page-models/index.ts';
import { type PlanBytes } from '../page-models/index.ts';
import { planFile } from '../plans.ts';
import { RoadBoards } from './RoadBoards.ts';
import type { Page } from '@playwright/test';

const NORWEGIAN_FIRST = { own: 'ar', first: 'norwegian' } as const;
const EMPTY = planFile({}, NORWEGIAN_FIRST);
const LAYERS = ['sprak', 'medvirkning', 'kultur'] as const;
const FIRST_OF = { sprak: 'lang.interpreter-phone', medvirkning: 'rights.choose', kultur: 'time.break' };

async function openAt(page: Page, board: 'fem-trinn' | 'veivalg', file: PlanBytes = EMPTY) {
	const shelf = new Shelf(page);
	const roads = new RoadBoards(page);
	await shelf.open();
	await shelf.openFile(file);
	await roads.turnTo(board);
	return roads;
}

test('C1 the five steps stand in order, and each is not begun, now or done', async ({ page }) => {
	const board = await openAt(page, 'fem-trinn');
	const names = await board.columns.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
	expect(names).toHaveLength(6);
	for (const [index, zone] of [...STEPS, 'etter'].entries())
		expect(names[index]).toMatch(whole(say(`board:zones.fem-trinn.${zone}.name`)));
	for (const zone of STEPS)
		await expect(board.stateOf(zone)).toHaveAccessibleName(whole(say('road:five.states.planned')));
	for (const [index, zone] of STEPS.entries()) {
		const state = index < 2 ? 'done' : 'doing';
		await board.setState(zone, state);
		await expect(board.stateOf(zone)).toHaveAccessibleName(whole(say(`road:five.states.${state}`)));
	}
	await board.setState('t5', 'planned');
	await expect(board.stateOf('t5')).toHaveAccessibleName(whole(say('road:five.states.planned')));
});

test('C2 each of the fifteen cells takes a card and text', async ({ page }) => {
	test.slow();
	const board = await openAt(page, 'fem-trinn');
	const tray = new Tray(page);
	for (const zone of STEPS)
		for (const layer of LAYERS) {
			if (layer === 'kultur') await press(board.fold(zone, 'open'));
			else await press(board.pick(zone, layer));
			await tray.lay(FIRST_OF[layer]);
			await tray.writeWords({ Norsk: `${zone} ${layer}` });
			await expect(board.cell(zone, layer).getByRole('listitem')).toHaveCount(2);
			await expect(board.cell(zone, layer)).toContainText(`${zone} ${layer}`);
		}
});

test('C3 the culture layer opens per step and closes again without losing text', async ({ page }) => {
	const board = await openAt(page, 'fem-trinn');
	const tray = new Tray(page);
	for (const zone of STEPS) await expect(board.fold(zone, 'open')).toBeVisible();
	await press(board.fold('t3', 'open'));
	await expect(board.fold('t2', 'open')).toBeVisible();
	await tray.writeWords({ Norsk: 'Spør når noe er nytt' });
	await press(board.fold('t3', 'close'));
	await expect(board.column('t3')).not.toContainText('Spør når noe er nytt');
	await expect(board.column('t3')).toContainText(say('road:five.culture.holds_one', { count: 1 }));
	await press(board.fold('t3', 'open'));
	await expect(board.cell('t3', 'kultur')).toContainText('Spør når noe er nytt');
});

test('C4 going back from step 4 to step 3 is possible, and dated', async ({ page }) => {
	const board = await openAt(page, 'fem-trinn');
	await board.setState('t3', 'done');
	await board.setState('t4', 'doing');
	await board.setState('t3', 'doing');
	await press(board.main.getByText(say('road:five.history')));
	const items = board.main.locator('details').getByRole('listitem');
	await expect(items).toHaveCount(3);
	const back = items.filter({ hasText: say('road:five.back') });
	await expect(back).toHaveCount(1);
	await expect(back).toContainText(say('board:zones.fem-trinn.t3.name'));
	const { year, date } = await page.evaluate(() => ({
		year: new Date().getFullYear(),
		date: new Date().getDate()
	}));
	await expect(back).toContainText(new RegExp(`${String(date)}\\..*${String(year)}`));
});

test('C5 a job start makes cards after 3, 6 and 12 months, to edit and to tick', async ({ page }) => {
	const board = await openAt(page, 'fem-trinn');
	const sheet = new CardSheet(page);
	const after = board.column('etter');
	const start = async (way: 'choose' | 'change', day: number) => {
		await press(after.getByRole('button', { name: say(`road:five.job.${way}`) }));
		if (way === 'choose') await press(board.inDialog('editor:when.monthAfter'));
		await press(board.dialog.getByText(String(day), { exact: true }));
		await board.dialog.waitFor({ state: 'detached' });
	};
	await start('choose', 15);
	for (const months of [3, 6, 12])
		await expect(
			after.getByRole('button', { name: whole(say(`road:five.job.after${String(months)}`)) })
		).toHaveCount(2);
	const list = after.getByRole('list');
	await expect(list.getByText(/^15\./)).toHaveCount(3);

	const tick = after.getByRole('button', {
		name: `${say('road:five.job.done')}: ${say('road:five.job.after3')}`
	});
	await press(tick);
	await expect(tick).toHaveAttribute('aria-pressed', 'true');
	await press(list.getByRole('button', { name: whole(say('road:five.job.after6')) }));
	await press(board.bar.getByRole('button', { name: say('editor:bar.open') }));
	await sheet.pickDay(20);
	await sheet.done();
	await start('change', 10);
	await expect(list.getByText(/^15\./), 'what is done stays').toHaveCount(1);
	await expect(list.getByText(/^20\./), 'what was moved by hand stays').toHaveCount(1);
	await expect(list.getByText(/^10\./), 'what waits has moved').toHaveCount(1);
});

test('C6 further career is among what is suggested after the five steps', async ({ page }) => {
	const board = await openAt(page, 'fem-trinn');
	const tray = new Tray(page);
	await press(board.column('etter').getByRole('heading', { level: 2 }).getByRole('button'));
	await tray.lay('step.further-career');
	await expect(board.column('etter').getByRole('list')).toContainText(cardWords('step.further-career'));
});

test('C7 a cooperation agreement holds two drawn names, a day and how the interpreter took part', async ({
	page
}) => {
	const board = await openAt(page, 'fem-trinn');
	const door = board.column('t1').getByRole('button', { name: say('road:five.agreement.title') });
	await press(door);
	const keep = board.dialog.getByRole('button', { name: say('road:five.agreement.keep') });
	await expect(keep).toHaveAttribute('aria-disabled', 'true');
	for (const whose of ['me', 'other']) {
		const pad = board.dialog
			.getByRole('region', { name: say(`road:five.agreement.${whose}`) })
			.locator('canvas');
		await pad.scrollIntoViewIfNeeded();
		const box = await pad.boundingBox();
		if (!box) throw new Error('No paper.');
		await page.mouse.move(box.x + 20, box.y + 20);
		await page.mouse.down();
		await page.mouse.move(box.x + 120, box.y + 60, { steps: 6 });
		await page.mouse.up();
	}
	await press(
		board.dialog.getByRole('button', { name: whole(say('road:five.agreement.interpreters.phone')) })
	);
	await press(keep);
	await board.dialog.waitFor({ state: 'detached' });
	await expect(door).toContainText(String(await page.evaluate(() => new Date().getFullYear())));
	await board.isSaved();
	await page.reload();
	await press(door);
	await expect(board.dialog.getByRole('img', { name: say('road:five.agreement.me') })).toBeVisible();
	await expect(board.dialog.getByRole('img', { name: say('road:five.agreement.other') })).toBeVisible();
	await expect(
		board.dialog.getByRole('button', { name: whole(say('road:five.agreement.interpreters.phone')) })
	).toHaveAttribute('aria-pressed', 'true');
});

test('C11 steps are on the job or off it, and step 5 shows both lists', async ({ page }) => {
	const board = await openAt(
		page,
		'fem-trinn',
		planFile(
			{ 'fem-trinn/t5/steg': ['Bruke kassa', 'Kurs om allergi'], 'fem-trinn/t3/steg': ['Ringe butikken'] },
			NORWEGIAN_FIRST
		)
	);
	const on = say('road:five.onJob.on');
	const off = say('road:five.onJob.off');
	for (const [card, where] of [
		['Bruke kassa', on],
		['Kurs om allergi', off]
	] as const) {
		await press(board.cell('t5', 'steg').getByRole('button', { name: whole(card) }));
		await press(
			board
				.column('t5')
				.getByRole('button', { name: new RegExp(`${say('editor:putHere')}.*: .*${where}`, 's') })
		);
		await expect(board.cell('t5', 'steg', where)).toContainText(card);
		await board.letGo();
	}
	await expect(board.cell('t5', 'steg', on)).not.toContainText('Kurs om allergi');
	const sheet = new CardSheet(page);
	await press(board.cell('t3', 'steg').getByRole('button', { name: whole('Ringe butikken') }));
	await press(board.bar.getByRole('button', { name: say('editor:bar.open') }));
	await press(sheet.dialog.getByRole('button', { name: whole(on) }));
	await sheet.done();
	await expect(board.cell('t3', 'steg')).toContainText(on);
});

test('C13 any column, row and road can be hidden for one plan, and comes back', async ({ page }) => {
	const board = await openAt(
		page,
		'fem-trinn',
		planFile({ 'fem-trinn/t3/sprak': ['Øve på ord'] }, NORWEGIAN_FIRST)
	);
	const hidden = board.main.getByRole('region', { name: say('road:hide.hidden') });
	const showAgain = (name: string) =>
		hidden.getByRole('button', { name: new RegExp(`${say('road:hide.show')}: .*${name}`) });
	await press(board.stateOf('t2'));
	await press(board.inDialog('road:hide.column'));
	await expect(board.column('t2')).toHaveCount(0);
	await expect(board.columns).toHaveCount(5);
	await press(
		board.main.getByRole('button', { name: `${say('road:hide.row')}: ${say('board:layers.sprak')}` })
	);
	await expect(board.column('t3')).not.toContainText('Øve på ord');
	await press(showAgain(say('board:layers.sprak')));
	await expect(board.cell('t3', 'sprak')).toContainText('Øve på ord');
	await press(showAgain(say('board:zones.fem-trinn.t2.name')));
	await expect(board.columns).toHaveCount(6);
	await board.turnTo('veivalg');
	await board.edit(board.zoneLane('praksis'));
	await press(board.inDialog('road:hide.lane'));
	await expect(board.lanes).toHaveCount(3);
	await press(showAgain(say('board:zones.veivalg.praksis.name')));
	await expect(board.lanes).toHaveCount(4);
});

test('A1 every ready road gives a lane, and a road that is taken lies in order on Min vei', async ({
	page
}) => {
	test.slow();
	const board = await openAt(page, 'veivalg');
	for (const { id, lane: zone, cards, years } of PATHWAYS) {
		const lane = await board.layRoad(zone, id);
		const name = say(`road:pathways.${id}.name`);
		const laid = await board.wordsIn(lane.getByRole('list', { name: whole(name) }));
		expect(laid).toEqual(cards.map(({ concept }) => cardWords(concept)));
		expect(laid.length).toBeGreaterThanOrEqual(4);
		await expect(lane).toContainText(
			years < 1 ? say('road:lanes.monthsLong_other', { months: 6 }) : String(years)
		);
		await expect(lane).toContainText(say(`road:pathways.${id}.paper`));
		await expect(lane).toContainText(say(`road:pathways.${id}.wayIn`));
		if (id === 'apprentice') {
			await press(lane.getByRole('button', { name: say('road:lanes.take') }));
			await press(lane.getByRole('link', { name: say('road:lanes.see') }));
			await page.waitForURL('**/min-vei');
			expect(await board.wordsIn(board.at('min-vei/steg'))).toEqual(laid);
			await board.turnTo('veivalg');
		}
		// The next of the same lane is laid on an empty one.
		await press(board.tool('editor:undo'));
		if (id === 'apprentice') await press(board.tool('editor:undo'));
		await expect(board.ready(zone, name)).toBeVisible();
	}
});

test('A2 a short course without a next asks "og hva så?"', async ({ page }) => {
	const board = await openAt(page, 'veivalg');
	const lane = await board.layRoad('kort', 'short-course');
	const then = lane.getByRole('group', { name: whole(say('road:lanes.andThen')) });
	await expect(then).toContainText(say('road:lanes.andThenAsk'));
	await press(then.getByRole('button', { name: whole(cardWords('path.apprentice')) }));
	await expect(then).not.toContainText(say('road:lanes.andThenAsk'));
	await expect(then).toContainText(cardWords('path.apprentice'));
});

test('A3 A5 A6 four roads side by side tell way in, status, paper, where it counts, and the favourite', async ({
	page
}) => {
	const board = await openAt(page, 'veivalg');
	const chosen = ['short-course', 'apprentice', 'fagbrev-pa-jobb', 'degree'] as const;
	for (const [index, id] of chosen.entries()) await board.layRoad(LANES[index]!, id);
	await press(board.main.getByRole('button', { name: say('road:lanes.compare') }));
	await expect(board.lanes).toHaveCount(4);
	for (const id of chosen) {
		const { counts, standing } = PATHWAYS.find((one) => one.id === id)!;
		const lane = board.lane(say(`road:pathways.${id}.name`)).first();
		await expect(lane).toContainText(say(`road:pathways.${id}.wayIn`));
		await expect(lane).toContainText(say(`road:lanes.standings.${standing}`));
		await expect(lane).toContainText(say(`road:pathways.${id}.paper`));
		await expect(lane).toContainText(say(`road:lanes.counts.${counts}`));
		const box = await lane.boundingBox();
		expect(box!.x).toBeGreaterThanOrEqual(0);
		expect(box!.x + box!.width).toBeLessThanOrEqual(1024);
	}
	const star = (id: string) =>
		board
			.lane(say(`road:pathways.${id}.name`))
			.first()
			.getByRole('button', { name: say('road:lanes.favourite') });
	await press(star('apprentice'));
	await press(star('degree'));
	await expect(star('degree')).toHaveAttribute('aria-pressed', 'true');
	await expect(star('apprentice')).toHaveAttribute('aria-pressed', 'false');
});

test('A4 a placement is before, during or after the training, with hours a week', async ({ page }) => {
	const board = await openAt(page, 'veivalg');
	const lane = await board.layRoad('kort', 'short-course');
	const bar = lane.getByRole('group', {
		name: new RegExp(say('road:lanes.placement.ask').replace('?', '\\?'))
	});
	const phase = (which: string) =>
		bar.getByRole('button', { name: whole(say(`road:lanes.placement.${which}`)) });
	await expect(phase('during')).toHaveAttribute('aria-pressed', 'true');
	await expect(bar).toContainText(say('board:hoursAWeek_other', { hours: 15 }));
	await press(phase('after'));
	await expect(phase('after')).toHaveAttribute('aria-pressed', 'true');
	await expect(phase('during')).toHaveAttribute('aria-pressed', 'false');
});

test('A12 a road saved as a file lies card by card the same on another device', async ({ page, browser }) => {
	const board = await openAt(page, 'veivalg');
	const lane = await board.layRoad('praksis', 'praksiskandidat');
	const list = (where: RoadBoards) =>
		where.main.getByRole('list', { name: whole(say('road:pathways.praksiskandidat.name')) });
	const cards = await board.wordsIn(list(board));
	await board.edit(lane);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		press(board.inDialog('road:lanes.save'))
	]);
	const bytes = await readFile(await download.path());
	await board.done();

	const context = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'nb-NO' });
	const other = await openAt(await context.newPage(), 'veivalg');
	await other.edit(other.zoneLane('praksis'));
	const choosing = other.page.waitForEvent('filechooser');
	await press(other.inDialog('road:lanes.openFile'));
	await (await choosing).setFiles({ name: 'vei.json', mimeType: 'application/json', buffer: bytes });
	await expect(other.dialog.getByText(say('road:lanes.opened'))).toBeVisible();
	await press(other.dialog.getByRole('button', { name: new RegExp(say('road:lanes.kept')) }).first());
	await other.done();
	expect(await other.wordsIn(list(other))).toEqual(cards);
	const there = other.lane(say('road:pathways.praksiskandidat.name')).first();
	await expect(there).toContainText(say('road:pathways.praksiskandidat.wayIn'));
	await expect(there).toContainText(say('board:hoursAWeek_other', { hours: 15 }));
	await context.close();
});

test('D17 one road of education is always there to choose', async ({ page }) => {
	const board = await openAt(page, 'veivalg');
	for (const zone of ['kort', 'laerling']) {
		await board.edit(board.zoneLane(zone));
		await press(board.inDialog('road:hide.lane'));
	}
	await expect(board.lanes).toHaveCount(2);
	for (const zone of ['skole', 'praksis']) {
		await board.edit(board.zoneLane(zone));
		await expect(board.inDialog('road:hide.lane')).toHaveAttribute('aria-disabled', 'true');
		await expect(board.dialog).toContainText(say('road:hide.mustStay'));
		await board.done();
	}
});
