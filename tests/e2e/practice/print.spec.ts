/** What comes out of the printer: one journey for each capability that has paper. */
import { readFile } from 'node:fs/promises';
import { type Card, type Plan, WORDS_PLACE, applyChange, lockRevision } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { expect, test } from '../fixtures.ts';
import { Board, Shelf, Tray, press, tick } from '../page-models/index.ts';
import { fileOf, withCard } from '../plans.ts';
import { PrintRoom } from './printRoom.ts';

const own = (text: string) => ({ nb: { text, state: 'own' as const } });
const NOTHING_SAID = { title: {}, wayIn: {}, paper: {}, andThen: {}, favourite: false };

const roads = (): Plan => ({
	...aPlan(
		{
			'veivalg/kort': ['Truckførerkurs|ኮርስ'],
			'veivalg/laerling': ['Vg1|ትምህርቲ', 'Lære i bedrift|ስራሕ', 'Fagprøve|ፈተና'],
			'veivalg/praksis': ['Jobbe i faget|ስራሕ', 'Fagprøve|ፈተና'],
			'veivalg/skole': ['Videregående|ትምህርቲ', 'Høyskole|ዩኒቨርሲቲ']
		},
		{ first: 'norwegian' }
	),
	lanes: {
		'lane:kort': { id: 'lane:kort', ...NOTHING_SAID, years: 1, counts: 'here', paper: own('Kursbevis') },
		'lane:laerling': {
			id: 'lane:laerling',
			...NOTHING_SAID,
			years: 4,
			standing: 'apprentice',
			wayIn: own('Søke på skolen'),
			paper: own('Fagbrev'),
			counts: 'nationwide',
			favourite: true,
			andThen: own('Fast jobb')
		}
	}
});

test('A2 a short course that leads nowhere asks on paper: and then what?', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(roads());
	await room.only(['veivalg'], []);
	await expect(room.pages).toHaveCount(1);
	await expect(room.words('Og hva så?')).not.toHaveCount(0);
	await expect(room.words('Og hva så? Fast jobb')).toHaveCount(1);
});

test('A6 four roads are compared on one A4, with years, status, paper and where it counts', async ({
	page
}) => {
	const room = new PrintRoom(page);
	await room.openWith(roads());
	await room.only(['veivalg'], []);
	await expect(room.pages).toHaveCount(1);
	for (const text of ['4 år', 'Lærling', 'Papir til slutt: Fagbrev', 'Gjelder i hele landet', 'Min favoritt'])
		await expect(room.words(text)).not.toHaveCount(0);
	for (const title of ['Kort kurs', 'Utdanning og godkjenning'])
		await expect(room.words(title)).toHaveCount(1);
});

test('A9 fifty words of a workplace become pocket cards, nine on a sheet', async ({ page }) => {
	const drawn = aPlan({
		'min-vei/elementer': ['Praksis på sykehjem|ስራሕ'],
		[WORDS_PLACE]: Array.from({ length: 50 }, (_, at) => `Ord ${String(at + 1)}|ቃል`)
	});
	const cards = (Object.values(drawn.cards) as Card[]).map((card) => [
		card.id,
		card.place === WORDS_PLACE ? { ...card, parent: 'card:min-vei/elementer.1' } : card
	]);
	const room = new PrintRoom(page);
	await room.openWith({ ...drawn, cards: Object.fromEntries(cards) as Plan['cards'] });
	await room.only([], ['words']);
	await expect(room.pages).toHaveCount(6);
	await expect(room.pages.first().getByText(/^Ord \d+$/)).toHaveCount(9);
	await expect(room.words('Ord 50')).toHaveCount(1);
});

const shareable = (): Plan => {
	const drawn = aPlan(
		{
			'min-vei/maal': ['Jobbe på sykehjem|ስራሕ'],
			'min-vei/stein': ['Vondt i ryggen|ሕማም'],
			'fem-trinn/t5/steg': ['Lære å bruke heis|ስልጠና'],
			'fem-trinn/t4/sprak': ['Vis meg, ikke bare si det|ርኣየኒ'],
			'min-uke/uke/1/morning': ['Praksis|ስራሕ'],
			'min-uke/uke/2/morning': ['Time hos legen|ሓኪም']
		},
		{ nextMeeting: '2027-02-17' }
	);
	const buddy = {
		id: 'person:1',
		rank: 'a0',
		role: 'buddy',
		ring: 'work',
		label: {},
		does: {},
		often: {}
	} as const;
	const people = { ...drawn, people: { 'person:1': buddy } };
	return withCard(
		withCard(people, 'card:min-vei/stein.1', { private: true }),
		'card:min-uke/uke/2/morning.1',
		{ concept: 'support.health', private: true }
	);
};

test('B4 another reader gets other cards on the paper, and nobody outside a private one', async ({
	page
}) => {
	const room = new PrintRoom(page);
	await room.openWith(shareable());
	await expect(room.words('Jobbe på sykehjem')).not.toHaveCount(0);
	await tick(room.withPrivate);
	await expect(room.words('Vondt i ryggen')).not.toHaveCount(0);

	await room.isFor('employer');
	await expect(room.pages).toHaveCount(1);
	await expect(room.words('Lære å bruke heis')).toHaveCount(1);
	for (const text of ['Vondt i ryggen', 'Time hos legen']) await expect(room.words(text)).toHaveCount(0);
	await expect(room.withPrivate).toHaveCount(0);

	await room.isFor('teacher');
	await expect(room.words('Lære å bruke heis')).toHaveCount(0);
	await expect(room.words('Jobbe på sykehjem')).not.toHaveCount(0);
	await expect(room.words('Vondt i ryggen')).toHaveCount(0);
});

test('C2 of the five steps only what is filled is on paper', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(
		aPlan({ 'fem-trinn/t1/steg': ['Møte sjefen'], 'fem-trinn/t4/sprak': ['Ord for verktøy'] })
	);
	await room.only(['fem-trinn'], []);
	await expect(room.pages).toHaveCount(1);
	await expect(room.words('Språkstøtte')).toHaveCount(1);
	for (const layer of ['Medvirkning', 'Kulturforståelse']) await expect(room.words(layer)).toHaveCount(0);
});

test('C7 the agreement on working together is half a page with two names, the day and the interpreter', async ({
	page
}) => {
	const room = new PrintRoom(page);
	await room.openWith({
		...aPlan({ 'fem-trinn/t1/steg': ['Møte sjefen'] }),
		agreements: {
			'agreement:1': {
				id: 'agreement:1',
				day: '2026-11-20',
				kind: 'cooperation',
				agrees: true,
				interpreter: 'phone',
				toldBack: [],
				wants: {},
				decides: {},
				reason: {}
			}
		}
	});
	await room.only([], ['cooperation']);
	await expect(room.pages).toHaveCount(1);
	// Two halves of one sheet: each of the two has one
	for (const text of ['Navnet eller merket mitt', 'Den andre', '20. november 2026', 'Tolk på telefon'])
		await expect(room.words(text)).toHaveCount(2);
});

test('C9 an employer’s hand is told on a black and white page', async ({ page }) => {
	const drawn = aPlan({ 'fem-trinn/t4/steg': ['Vise rundt'], 'fem-trinn/t5/steg': ['Lære heis'] });
	const room = new PrintRoom(page);
	await room.openWith(withCard(drawn, 'card:fem-trinn/t4/steg.1', { author: 'employer' }));
	await room.only(['fem-trinn'], []);
	await tick(page.getByRole('radio', { name: 'Svart-hvitt' }));
	await expect(room.words('Arbeidsgiver')).toHaveCount(1);
	await expect(room.words('Deltaker')).toHaveCount(1);
	await expect(room.words('Lærer')).toHaveCount(0);
});

const withShare = (plan: Plan, cards: readonly string[]): Plan => ({
	...plan,
	shares: {
		'share:1': {
			id: 'share:1',
			to: 'employer',
			basis: 'consent',
			cards: cards as Card['id'][],
			week: true,
			purpose: own('Praksis'),
			day: '2026-11-20',
			until: '2099-12-31',
			explainedIn: 'ti',
			questions: {},
			reply: {}
		}
	}
});
const CHOSEN = ['card:min-vei/maal.1', 'card:fem-trinn/t5/steg.1', 'card:fem-trinn/t4/sprak.1'];
const FROM_SHARE = '?for=employer&share=share:1';

test('C10 the employer’s page has goal, tasks, what makes it easier, language buddy and week, and nothing private', async ({
	page
}) => {
	const room = new PrintRoom(page);
	await room.openWith(withShare(shareable(), CHOSEN), FROM_SHARE);
	await expect(room.pages).toHaveCount(1);
	for (const text of [
		'Jobbe på sykehjem',
		'Lære å bruke heis',
		'Vis meg, ikke bare si det',
		'Fadder på jobb',
		'mandag',
		'Praksis'
	])
		await expect(room.words(text)).not.toHaveCount(0);
	for (const text of ['Vondt i ryggen', 'Time hos legen']) await expect(room.words(text)).toHaveCount(0);
});

test('C10 and B4 the employer’s page is refused while a chosen card is private', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(withShare(shareable(), [...CHOSEN, 'card:min-vei/stein.1']), FROM_SHARE);
	await expect(page.getByRole('alert').filter({ hasText: 'privat kort' })).toBeVisible();
	await expect(room.pages).toHaveCount(0);
	await expect(room.save).toHaveAttribute('aria-disabled', 'true');
});

test('D3 two taps from a board give the copy to take home, without notes of staff', async ({ page }) => {
	const shelf = new Shelf(page);
	const room = new PrintRoom(page);
	await shelf.open();
	await shelf.openFile(
		fileOf(
			aPlan({
				'meg/viktig': ['Barna mine|ደቀይ'],
				'min-vei/maal': ['Fagbrev|ወረቐት'],
				'min-uke/uke/1/morning': ['Norskkurs|ኖርወጅኛ']
			})
		)
	);
	await room.openFromBoard();
	const [file] = await Promise.all([page.waitForEvent('download'), press(room.takeHome)]);
	const text = (await textByPdfJs(new Uint8Array(await readFile(await file.path())))).replaceAll(/\s+/g, ' ');
	for (const said of ['Norskkurs', 'Fagbrev', 'Jeg kan klage']) expect(text).toContain(said);
	// The week is the front, what is agreed its back; no board of mapping
	expect(text).not.toContain('Barna mine');
	expect(file.suggestedFilename()).toMatch(/\.pdf$/);
});

test('D10 what I do and what others do are both on paper', async ({ page }) => {
	const person = (role: string, ring: 'me' | 'service', rank: string) =>
		({ id: `person:${role}`, rank, role, ring, label: {}, does: {}, often: {} }) as const;
	const drawn = aPlan({ 'min-vei/steg': ['Skrive CV', 'Ringe arbeidsgiver'] });
	const plan = withCard(
		withCard(drawn, 'card:min-vei/steg.1', { who: ['person:participant'] }),
		'card:min-vei/steg.2',
		{ who: ['person:adviser'] }
	);
	const room = new PrintRoom(page);
	await room.openWith({
		...plan,
		people: {
			'person:participant': person('participant', 'me', 'a0'),
			'person:adviser': person('adviser', 'service', 'a1')
		}
	});
	await room.only(['mine-folk'], []);
	await expect(room.pages).toHaveCount(1);
	for (const text of ['Jeg gjør', 'Skrive CV', 'Andre gjør', 'Ringe arbeidsgiver'])
		await expect(room.words(text)).toHaveCount(1);
});

test('D19 a volunteer gets one week, without goals, health or the next meeting', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(shareable());
	await room.isFor('volunteer');
	await expect(room.pages).toHaveCount(1);
	await expect(room.words('Praksis')).toHaveCount(1);
	for (const text of ['Jobbe på sykehjem', 'Time hos legen', 'Neste møte', 'Målet mitt'])
		await expect(room.words(text)).toHaveCount(0);
});

test('C10 and D19 health that was laid from the tray and the search reaches no paper outside the room', async ({
	page
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const room = new PrintRoom(page);
	await shelf.open();
	await shelf.openFile(fileOf(aPlan({ 'min-uke/uke/1/morning': ['Norskkurs|ኖርወጅኛ'] })));
	await board.turnTo('min-uke');
	await tray.find('psykisk helse', 'psykisk helse');
	await expect(board.page.getByText('psykisk helse', { exact: true })).not.toHaveCount(0);
	await room.openFromBoard();
	for (const audience of ['volunteer', 'employer'] as const) {
		await room.isFor(audience);
		await expect(room.pages).toHaveCount(1);
		if (audience === 'volunteer') await expect(room.words('Norskkurs')).toHaveCount(1);
		await expect(room.words('psykisk helse')).toHaveCount(0);
	}
});

test('what is new since the newest version is a page in words and pictures', async ({ page }) => {
	const before = aPlan({ 'min-vei/steg': ['Lage CV|ሲቪ', 'Ringe arbeidsgiver|ምድዋል'] });
	const locked = applyChange(
		before,
		lockRevision(before, { id: 'revision:1', day: '2026-08-20', present: ['participant'], reason: {} })
	);
	const room = new PrintRoom(page);
	await room.openWith(withCard(locked, 'card:min-vei/steg.1', { status: 'done' }));
	await room.only([], ['changes']);
	await expect(room.pages).toHaveCount(1);
	for (const text of ['Dette er nytt', 'Lage CV']) await expect(room.words(text)).toHaveCount(1);
	await expect(room.words('Ringe arbeidsgiver')).toHaveCount(0);
});

test('R14 the right to complain is on the second page, in both languages', async ({ page }) => {
	const room = new PrintRoom(page);
	await room.openWith(aPlan({ 'min-vei/maal': ['Fagbrev|ወረቐት'] }));
	const second = room.pages.nth(1);
	await expect(second.getByText('Jeg kan klage', { exact: true })).toHaveCount(1);
	await expect(second.getByText('ጥርዓን ከቕርብ እኽእል', { exact: true })).toHaveCount(1);
	await expect(second.getByText('Må tolkes muntlig', { exact: true })).toHaveCount(1);
	await expect(second.getByText(/ikke en elektronisk signatur/)).toHaveCount(1);
});
