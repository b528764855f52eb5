import { type Person, type Plan, applyChange, invitePerson } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from '../fixtures.ts';
import {
	CardSheet,
	Shelf,
	Tray,
	byKeys,
	byTaps,
	cardWords,
	press,
	say,
	tabTo,
	use,
	whole
} from '../page-models/index.ts';
import { fileOf, planFile, withCard } from '../plans.ts';
import { MappingBoards } from './MappingBoards.ts';

const EMPTY = planFile({}, { own: 'uk' });
const ofPerson = (role: Person['role'], ring: Person['ring']) => (plan: Plan) =>
	applyChange(plan, invitePerson(plan, { id: `person:${role}`, role, ring, label: {}, does: {} }));
/** Me and my adviser, and a road with two steps and an element that nobody has taken on. */
const ROAD = [ofPerson('participant', 'me'), ofPerson('adviser', 'service')].reduce(
	(plan, add) => add(plan),
	aPlan(
		{ 'min-vei/steg': ['Ringe skolen', 'Bestille tolk'], 'min-vei/elementer': ['Norskkurs'] },
		{ own: 'uk' }
	)
);

test('C8 the yes cards of a work sort land in step two with one tap', async ({ page }) => {
	const board = new MappingBoards(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(EMPTY);
	await board.turnTo('sorter');
	await board.startPack('work');
	await expect(board.inHand).toContainText(cardWords('work.care-old'));
	await press(board.column('like', 'a'));
	await expect(board.inHand).toContainText(cardWords('work.kindergarten'));
	await press(board.column('like', 'c'));
	await press(board.column('like', 'a'));
	await press(board.later);
	await expect(board.inColumn('like', 'a', 'work.care-old')).toBeVisible();
	await expect(board.inColumn('like', 'c', 'work.kindergarten')).toBeVisible();

	await press(board.sendTo('fem-trinn'));
	await expect(board.sendTo('fem-trinn')).toContainText(say('mapping:send.there'));
	await board.turnTo('fem-trinn');
	await expect(board.card(cardWords('work.care-old'))).toBeVisible();
	await expect(board.card(cardWords('work.cook'))).toBeVisible();
	await expect(board.card(cardWords('work.kindergarten'))).toHaveCount(0);
});

test('C8 sorting goes by keys alone, and comes back by undo', async ({ page }) => {
	const board = new MappingBoards(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(EMPTY);
	await board.turnTo('sorter');
	use(page, byKeys);
	await board.startPack('conditions');
	for (const key of ['1', '2', '3', 'l']) await page.keyboard.press(key);
	await expect(board.inColumn('want', 'a', 'cond.day')).toBeVisible();
	await expect(board.inColumn('want', 'b', 'cond.evening')).toBeVisible();
	await expect(board.inColumn('want', 'c', 'cond.night')).toBeVisible();
	await expect(board.inHand).toContainText(cardWords('cond.outdoors'));
	await page.keyboard.press('Control+z');
	await expect(board.inHand).toContainText(cardWords('cond.weekend'));
	await tabTo(board.column('want', 'a'));
	await page.keyboard.press('Enter');
	await expect(board.inColumn('want', 'a', 'cond.weekend')).toBeVisible();
	await press(board.sendTo('min-vei', say('board:zones.min-vei.steg.name')));
	await board.turnTo('min-vei');
	await expect(board.card(cardWords('cond.weekend'), 'min-vei/steg')).toBeVisible();
});

test(
	'C8 the participant sorts with a finger in a view of their own',
	{ tag: '@tablet' },
	async ({ page }) => {
		const board = new MappingBoards(page);
		const shelf = new Shelf(page);
		await shelf.open();
		await shelf.openFile(EMPTY);
		await board.turnTo('sorter');
		use(page, byTaps);
		await press(board.tool('editor:tool.present'));
		await board.startPack('wishes');
		await expect(page.getByRole('button', { name: say('mapping:sort.change') })).toHaveCount(0);
		await press(board.column('important', 'a'));
		await expect(board.inColumn('important', 'a', 'wish.own-money')).toBeVisible();
		await expect(board.inHand).toContainText(cardWords('wish.help-people'));
	}
);

test('D4 what is mapped goes on to the road and to the first board, and is not written twice', async ({
	page
}) => {
	const board = new MappingBoards(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'jeg-kan/jobb': ['Sveise rør|Зварювати труби'] }, { own: 'uk' }));
	await board.turnTo('jeg-kan');
	await board.choose('Sveise rør', 'jeg-kan/jobb');
	await press(board.sendTo('min-vei', say('board:zones.min-vei.steg.name')));
	await press(board.sendTo('meg'));
	await expect(board.sendTo('meg')).toContainText(say('mapping:send.there'));
	await expect(board.card('Sveise rør', 'jeg-kan/jobb')).toBeVisible();
	await board.turnTo('min-vei');
	await expect(board.card('Зварювати труби', 'min-vei/steg')).toBeVisible();
	await board.turnTo('meg');
	await expect(board.card('Зварювати труби', 'meg/god')).toBeVisible();
});

test('D10 the board says what I do and what others do, from the people on the steps', async ({ page }) => {
	const board = new MappingBoards(page);
	const sheet = new CardSheet(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(ROAD));
	await board.turnTo('min-vei');
	await board.openCard('Ringe skolen');
	await sheet.giveTo('participant');
	await sheet.done();
	await board.letGo();
	await board.openCard('Bestille tolk');
	await sheet.giveTo('adviser');
	await sheet.done();
	await board.turnTo('mine-folk');
	await expect(board.deeds('mine')).toContainText('Ringe skolen');
	await expect(board.deeds('mine')).not.toContainText('Bestille tolk');
	await expect(board.deeds('others')).toContainText(say('board:roles.adviser'));
	await expect(board.deeds('others')).toContainText('Bestille tolk');
});

test('D15 every element has its service, services say what they do, and nobody stands there twice', async ({
	page
}) => {
	const board = new MappingBoards(page);
	const tray = new Tray(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(ROAD));
	await board.turnTo('mine-folk');
	await expect(board.deeds('services')).toContainText(say('mapping:people.nobodys'));
	await board.addTo('tjenester');
	await tray.lay('person.nav');
	await expect(board.person('NAV', 'tjenester')).toHaveCount(1);
	await expect(tray.picture('person.nav')).toHaveCount(0);
	await expect(tray.picture('person.adviser')).toHaveCount(0);

	await press(board.person('NAV', 'tjenester'));
	const does = board.dialog.getByRole('textbox', { name: 'norsk bokmål' }).last();
	await does.fill('Finner praksis');
	await does.blur();
	await press(board.button(whole(say('mapping:often.monthly')), board.dialog));
	await board.done();
	await expect(board.deeds('others')).toContainText('Finner praksis');

	await press(board.button(new RegExp(say('mapping:people.choose')), board.deeds('services')));
	await press(board.button(whole('NAV'), board.dialog));
	await board.done();
	await expect(board.deeds('services')).not.toContainText(say('mapping:people.nobodys'));
	await expect(board.deeds('services')).toContainText('NAV');
	await press(board.person('NAV', 'tjenester'));
	await expect(board.dialog.getByRole('link', { name: whole('Norskkurs') })).toBeVisible();
	await board.done();
	await expect(board.person('NAV', 'tjenester')).toHaveCount(1);
});

test('D15 a child in the plan cannot become an interpreter, and the participant sees no name', async ({
	page
}) => {
	const board = new MappingBoards(page);
	const tray = new Tray(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(EMPTY);
	await board.turnTo('mine-folk');
	await tray.lay('person.friend');
	await press(board.person(cardWords('person.friend'), 'naer'));
	const name = board.dialog.getByRole('textbox', { name: 'norsk bokmål' }).first();
	await name.fill('Kari');
	await name.blur();
	const child = board.dialog.getByRole('checkbox', { name: say('mapping:people.child') });
	await child.check({ force: true });
	await press(board.button(whole(say('board:roles.interpreter')), board.dialog));
	await expect(
		board.dialog.getByRole('alert').filter({ hasText: say('mapping:people.childRefused') })
	).toBeVisible();
	await expect(board.button(whole(say('board:roles.interpreter')), board.dialog)).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await board.done();
	await expect(board.person('Kari', 'naer')).toContainText(say('mapping:people.child', {}, 'uk'));
	await press(board.tool('editor:tool.present'));
	await expect(board.main).not.toContainText('Kari');
	await expect(board.person(say('board:roles.friend'), 'naer')).toBeVisible();
});

test('E2 the participant maps alone, the adviser goes through it, and both hands are seen', async ({
	page
}) => {
	const board = new MappingBoards(page);
	const tray = new Tray(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(planFile({}, { own: 'uk', density: 'dense' }));
	await board.turnTo('jeg-kan');
	await press(board.tool('editor:tool.present'));
	await board.pointAt('jeg-kan/jobb');
	await press(page.getByRole('region').getByRole('button', { name: whole(cardWords('work.cook')) }));
	const card = board.at('jeg-kan/jobb').getByRole('listitem');
	await expect(card).toContainText(say('board:authors.participant'));
	await press(page.getByRole('button', { name: say('editor:leave.ask', {}, 'uk') }));
	await press(page.getByRole('button', { name: say('editor:leave.yes', {}, 'uk') }));
	await press(board.button(say('mapping:know.confirm')));
	await expect(card).toContainText(say('mapping:know.confirmed'));
	await expect(card).toContainText(say('board:authors.adviser'));
	await expect(card).toContainText(say('board:authors.participant'));
	await expect(tray.region).toBeVisible();
});

test('E3 what was mapped elsewhere says so, and mapping it again is told and never stopped', async ({
	page
}) => {
	const board = new MappingBoards(page);
	const tray = new Tray(page);
	const shelf = new Shelf(page);
	const cook = withCard(aPlan({ 'jeg-kan/jobb': ['Kokk'] }, { own: 'uk' }), 'card:jeg-kan/jobb.1', {
		concept: 'work.cook'
	});
	await shelf.open();
	await shelf.openFile(fileOf(cook));
	await board.turnTo('jeg-kan');
	await press(board.button(say('mapping:know.take')));
	await press(board.button(whole(say('card:mappedBy.reception')), board.dialog));
	await press(board.dialog.getByText('5', { exact: true }));
	await press(board.button(say('mapping:know.keep'), board.dialog));
	await board.dialog.waitFor({ state: 'detached' });
	const jobs = board.at('jeg-kan/jobb');
	await expect(jobs).toContainText(say('mapping:know.taken', { who: say('card:mappedBy.reception') }));

	await board.pointAt('jeg-kan/annet');
	await tray.find('kokk', cardWords('work.cook'));
	const told = board.main.getByRole('status').filter({ hasText: say('mapping:know.already') });
	await expect(told).toContainText(say('card:mappedBy.reception'));
	await expect(told).toContainText(/5\./);
	await expect(board.card(cardWords('work.cook'), 'jeg-kan/annet')).toBeVisible();
	await press(board.button(say('mapping:know.keepBoth'), told));
	await expect(told).toHaveCount(0);
	await expect(board.card(cardWords('work.cook'), 'jeg-kan/annet')).toBeVisible();
});

test('E3 the life line gives what is mapped its years, numbered from first to last', async ({ page }) => {
	const board = new MappingBoards(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'jeg-kan/jobb': ['Lager', 'Kokk'] }, { own: 'uk' }));
	await board.turnTo('jeg-kan');
	await press(board.button(say('mapping:life.name')));
	const line = board.main.getByRole('region', { name: whole(say('mapping:life.name')) });
	for (const words of ['Lager', 'Kokk']) {
		await board.choose(words, 'jeg-kan/jobb');
		await press(board.button(say('mapping:life.set')));
		if (words === 'Kokk') await press(board.button(say('mapping:life.tenEarlier')));
		await board.letGo();
	}
	await expect(line.getByRole('listitem').first()).toContainText('Kokk');
	await expect(line.getByRole('listitem').first()).toContainText('1');
	await expect(line.getByRole('listitem').last()).toContainText('Lager');
	await expect(line.getByRole('listitem').last()).toContainText('2');
});

for (const [who, concept, density, own] of [
	['a master’s degree', 'edu.university', 'dense', 'uk'],
	['no schooling', 'edu.none', 'picture', 'ti']
] as const)
	test(`E9 the same boards fit somebody with ${who}`, async ({ page }) => {
		const board = new MappingBoards(page);
		const tray = new Tray(page);
		const shelf = new Shelf(page);
		await shelf.open();
		await shelf.openFile(planFile({}, { own, density }));
		await board.turnTo('jeg-kan');
		await board.pointAt('jeg-kan/skole');
		await tray.lay(concept);
		await expect(board.card(cardWords(concept), 'jeg-kan/skole')).toBeVisible();
		await board.turnTo('sorter');
		await board.startPack('school');
		await press(board.column('can', density === 'dense' ? 'a' : 'c'));
		await expect(
			board.inColumn('can', density === 'dense' ? 'a' : 'c', 'learn.read-norwegian')
		).toBeVisible();
		await board.turnTo('mine-folk');
		await tray.lay('me.family');
		await expect(board.person(say('board:roles.family'), 'naer')).toBeVisible();
	});
