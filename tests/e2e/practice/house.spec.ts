import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import {
	Board,
	PlanPage,
	PrintPage,
	Shelf,
	Tray,
	cardWords,
	press,
	say,
	weekday,
	whole
} from '../page-models/index.ts';
import { fileOf, planFile, withCard } from '../plans.ts';

const BOARDS = [
	'meg',
	'jeg-kan',
	'sorter',
	'min-vei',
	'min-uke',
	'mine-folk',
	'fem-trinn',
	'veivalg'
] as const;

test('B3 each board has its own questions and a tip behind the same sign, and a participant sees none of it', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge|أغني'] }, { own: 'ar' }));
	const help = board.tool('house:help.open');
	const corners: string[] = [];
	for (const name of BOARDS) {
		await board.turnTo(name);
		const { x, y } = (await help.boundingBox()) ?? {};
		corners.push(`${String(x)} ${String(y)}`);
		await press(help);
		const dialog = page.getByRole('dialog');
		const questions = dialog.getByRole('list').first().getByRole('listitem');
		await expect(questions.first()).toBeVisible();
		expect(await questions.count()).toBeGreaterThanOrEqual(3);
		expect(await questions.count()).toBeLessThanOrEqual(5);
		// Both languages, each told as itself.
		await expect(questions.first().locator('[lang=nb]')).toHaveText(say(`help:boards.${name}.q1`));
		await expect(questions.first().locator('[lang=ar]')).toHaveText(say(`help:boards.${name}.q1`, {}, 'ar'));
		await expect(dialog.getByText(say(`help:boards.${name}.tip`))).toBeVisible();
		await press(dialog.getByRole('button', { name: say('editor:close') }));
	}
	expect(new Set(corners).size, 'the same corner').toBe(1);
	await press(board.tool('editor:tool.present'));
	await expect(new Board(page, 'ar').tool('editor:leave.ask')).toBeVisible();
	await expect(new Board(page, 'ar').tool('house:help.open')).toHaveCount(0);
});

test('C13 what does not fit this person is hidden, on the boards and on paper', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	const drawer = page.getByRole('dialog');
	await shelf.open();
	await shelf.openFile(
		planFile(
			{
				'min-vei/steg': ['Ringe skolen'],
				'min-vei/stein': ['Vondt i ryggen'],
				'min-uke/uke/1/morning': ['Norsk'],
				'min-uke/uke/7/evening': ['Besteforeldre'],
				'fem-trinn/t2/kultur': ['Hilse i kantina']
			},
			{ own: 'en' }
		)
	);
	const hides = async (name: string, label: string, group?: string) => {
		await press(board.tool('editor:tool.more'));
		if (group !== undefined) await press(drawer.getByText(say(group), { exact: true }));
		const box = drawer.getByRole('checkbox', { name: label, exact: true }).last();
		await expect(box, name).toBeChecked();
		await box.uncheck({ force: true });
		await press(drawer.getByRole('button', { name: say('editor:done') }).first());
	};
	await test.step('a zone, a day, a part of the day', async () => {
		await board.turnTo('min-vei');
		await hides('zone', say('board:zones.min-vei.stein.name'));
		await expect(board.nameOf('min-vei/stein')).toHaveCount(0);
		await board.turnTo('min-uke');
		await hides('day', weekday(7), 'house:hide.days');
		await hides('part', say('board:partsOfDay.midday'), 'house:hide.parts');
		await expect(board.main.getByText('Besteforeldre')).toHaveCount(0);
		await expect(board.main.getByRole('region', { name: whole(weekday(7)) })).toHaveCount(0);
		await expect(board.main.getByRole('region', { name: whole(weekday(1)) })).toBeVisible();
		await expect(board.nameOf('min-uke/uke/1/midday')).toHaveCount(0);
		await expect(board.card('Norsk', 'min-uke/uke/1/morning')).toBeVisible();
	});
	await test.step('a row and a column of the five steps', async () => {
		await board.turnTo('fem-trinn');
		const cells = (name: string) => board.main.getByRole('list', { name: whole(name) });
		await expect(cells(say('board:layers.sprak'))).not.toHaveCount(0);
		await hides('row', say('board:layers.sprak'), 'house:hide.layers');
		await hides('column', say('board:zones.fem-trinn.t5.name'));
		await expect(cells(say('board:layers.sprak'))).toHaveCount(0);
		await expect(cells(say('board:zones.fem-trinn.t5.name'))).toHaveCount(0);
		await expect(cells(say('board:layers.medvirkning'))).not.toHaveCount(0);
	});
	await test.step('a whole board', async () => {
		await hides('board', say('board:boards.sorter.name'), 'house:hide.boards');
		await expect(board.tab('sorter')).toHaveCount(0);
		await plan.open();
		await expect(plan.tile('min-vei')).toBeVisible();
		await expect(plan.tile('sorter')).toHaveCount(0);
		await plan.openBoard('min-vei');
	});
	await test.step('paper', async () => {
		const print = new PrintPage(page);
		await print.open();
		const text = await textByPdfJs((await print.download()).bytes);
		expect(text).toContain('Norsk');
		expect(text).toContain('Ringe skolen');
		for (const gone of ['Vondt i ryggen', 'Besteforeldre']) expect(text).not.toContain(gone);
	});
});

test('C14 four headings with what a specialist is good to know of, for the adviser alone', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'ar' }));
	await board.turnTo('fem-trinn');
	await press(board.tool('house:help.open'));
	const dialog = page.getByRole('dialog');
	for (const topic of ['multicultural', 'language', 'communication', 'migrationHealth']) {
		const heading = page.getByRole('heading', { name: say(`house:help.${topic}`) });
		await press(heading);
		await expect(
			dialog.locator('details[open]').filter({ has: heading }).locator('[lang=nb]').first()
		).toBeVisible();
	}
	await press(dialog.getByRole('button', { name: say('editor:close') }));
	await press(board.tool('editor:tool.present'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await expect(page.getByRole('button', { name: say('house:help.open', {}, 'ar') })).toHaveCount(0);
});

test('D2 the page of the plan says how many cards the participant has laid', async ({ page }, info) => {
	const file = info.outputPath('ex1.bildeplan');
	const example = 'tests/fixtures/plans/examples/ex1-selam-helse.json';
	await promisify(execFile)(process.execPath, ['scripts/plan.ts', 'example', example, file]);
	const shelf = new Shelf(page);
	const plan = new PlanPage(page);
	await shelf.open();
	await shelf.openFile({ bytes: readFileSync(file) });
	await plan.open();
	await expect(plan.main.getByText(say('house:plan.shareOf', { own: 20, all: 23 }))).toBeVisible();
	await expect(plan.tiles).toHaveCount(BOARDS.length);
});

test('D3 from every board it is two taps to a copy for the participant, without private cards', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const print = new PrintPage(page);
	const plan = withCard(
		aPlan({ 'min-vei/steg': ['Ringe skolen'], 'min-vei/stein': ['Redd for gjeld'] }, { own: 'en' }),
		'card:min-vei/stein.1',
		{ private: true, author: 'adviser' }
	);
	await shelf.open();
	await shelf.openFile(fileOf(plan));
	for (const name of BOARDS) {
		await board.turnTo(name);
		await expect(board.tools.getByRole('link', { name: say('editor:tool.print') })).toBeVisible();
	}
	await print.open();
	const text = await textByPdfJs((await print.download()).bytes);
	expect(text).toContain('Ringe skolen');
	expect(text).not.toContain('Redd for gjeld');
});

test('D8 three densities show the same cards, from the first look of a plan on', async ({ page }) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	await shelf.open();
	await shelf.makePlan({ language: 'tigrinja', density: 'dense' });
	await expect(board.tools.getByText(say('board:densities.dense'))).toBeVisible();
	await shelf.open();
	await shelf.makePlan({ language: 'tigrinja', density: 'picture' });
	await board.pointAt('meg/viktig');
	await tray.lay('me.family');
	await tray.lay('me.health');
	const words = board.card(cardWords('me.family'), 'meg/viktig').locator('.words [lang=nb].line').first();
	const shown = async () => ((await words.boundingBox())?.width ?? 0) > 2;
	expect(await shown()).toBe(false);
	const density = board.tools.getByRole('button', { name: say('editor:tool.density') });
	for (const next of ['word', 'dense'] as const) {
		await press(density);
		await expect(density).toContainText(say(`board:densities.${next}`));
		await expect.poll(shown).toBe(true);
		await expect(board.cardsAt('meg/viktig')).toHaveCount(2);
	}
});

test('D9 a visit to a workplace is offered first, and asked for where nothing of work comes early', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'min-vei/elementer': ['Norskkurs'] }, { own: 'en' }));
	await board.turnTo('min-vei');
	await board.pointAt('min-vei/steg');
	await expect(new Tray(page).picture('step.visit')).toBeVisible();
	await plan.open();
	await expect(plan.main.getByText(say('house:plan.earlyWork'))).toBeVisible();
	await press(plan.main.getByRole('button', { name: say('house:plan.addVisit') }));
	await expect(plan.main.getByText(say('house:plan.earlyWork'))).toHaveCount(0);
	await plan.openBoard('min-vei');
	await expect(board.card(cardWords('step.visit'), 'min-vei/steg')).toContainText(/\d\d\.\d\d\.\d{4}/);
});
