/** The scenarios that a tester of paper would try: ten scripts, mixed lines, screen as paper, cards to cut out, a second talk. */
import { type Plan, applyChange, lockRevision } from '#lib/plan/index.ts';
import { letters } from '#tests/paper/labels.ts';
import { picturesOf } from '#tests/paper/pictures.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { hasProgram, textByPdfJs, textByPdfium, textByPoppler } from '#tests/support/pdfText.ts';
import { expect, test } from '../fixtures.ts';
import { Board, PlanPage, Shelf, Tray, cardWords, press, say, whole } from '../page-models/index.ts';
import { fileOf, withCard } from '../plans.ts';
import { PrintRoom } from '../practice/printRoom.ts';
import { TalkRooms } from '../practice/talkRooms.ts';
import { pagesByPdfJs, photosOn, wordPlaces } from './onPaper.ts';
import { differsFromPreview, portrait, wordsOnScreen } from './onScreen.ts';

/** Only these boards and pages of a plan, saved. */
async function saved(room: PrintRoom, ...wanted: Parameters<PrintRoom['only']>): Promise<Uint8Array> {
	await room.only(...wanted);
	return (await room.download()).bytes;
}

const LANGUAGES = {
	ar: 'me.children',
	'fa-AF': 'me.family',
	ps: 'me.home',
	ckb: 'me.health',
	ur: 'skill.care',
	ti: 'skill.repair',
	am: 'skill.teamwork',
	my: 'work.cook',
	uk: 'work.shop',
	tr: 'work.driver'
} as const;

test('ten scripts stand on one paper, and every label is read back', async ({ page }) => {
	const labels = Object.entries(LANGUAGES).map(([tag, concept]) => ({
		tag,
		nb: cardWords(concept),
		own: cardWords(concept, tag)
	}));
	const places = ['meg/viktig', 'meg/god', 'min-vei/steg', 'jeg-kan/jobb', 'min-vei/styrke'];
	const drawn: Record<string, string[]> = {};
	for (const [at, { nb, own }] of labels.entries()) (drawn[places[at % 5]!] ??= []).push(`${nb}|${own}`);
	const room = new PrintRoom(page);
	await room.openWith(aPlan(drawn, { own: 'ar' }));
	const { bytes } = await room.download();

	// A participant has one language; people write the others in its place, and the paper says what they did.
	expect(checkPdf(bytes).failures.filter((failure) => !failure.startsWith('11-007'))).toEqual([]);
	const inOrder = letters(await textByPdfJs(bytes));
	const inChrome = letters(await textByPdfium(bytes));
	for (const { tag, nb, own } of labels) {
		expect(inOrder, tag).toContain(letters(nb));
		expect(inOrder, tag).toContain(letters(own));
		for (const word of [...nb.split(' '), ...own.split(' ')]) expect(inChrome, tag).toContain(letters(word));
	}
	expect(inOrder).not.toMatch(/[\uFFFD\u00FE]/u);
	if (!hasProgram('pdftotext')) return;
	const across = letters(textByPoppler(bytes));
	for (const { tag, nb, own } of labels)
		for (const word of [...nb.split(' '), ...own.split(' ')]) expect(across, tag).toContain(letters(word));
});

test('a line of two directions stands the same way on the screen, in the preview and in the PDF', async ({
	page
}) => {
	const nb = 'Jobb (عمل) 2025';
	const own = 'عمل في Rema 1000 (50 %)';
	const room = new PrintRoom(page);
	const board = new Board(page);
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(fileOf(aPlan({ 'meg/midt': [`${nb}|${own}`] }, { own: 'ar' })));
	const card = board.card(nb, 'meg/midt');
	const onScreen = await Promise.all([
		wordsOnScreen(card.locator('.words [lang="ar"]').first(), ['في', 'Rema', '1000', '50']),
		wordsOnScreen(card.locator('.words [lang="nb"]').first(), ['Jobb', '2025'])
	]);
	expect(onScreen.map((line) => line.length)).toEqual([4, 2]);
	await room.openFromBoard();
	await expect(room.save).toBeVisible();
	const bytes = await saved(room, ['meg'], []);
	expect(letters(await textByPdfJs(bytes))).toContain(letters(own));
	expect(await differsFromPreview(room.pages.first(), bytes, 0)).toBeLessThan(0.01);
	if (!hasProgram('pdftotext')) return;

	const places = wordPlaces(bytes);
	const inPdf = (word: string) => places.find((one) => one.word.normalize('NFKC').includes(word));
	for (const line of onScreen)
		for (const one of line)
			for (const other of line) {
				const [here, there] = [inPdf(one.word), inPdf(other.word)];
				if (!here || !there) throw new Error(`${one.word} or ${other.word} is not in the PDF`);
				// Only where both have both words on one line can the two orders be held against each other.
				if (Math.abs(one.y - other.y) > 4 || Math.abs(here.y - there.y) > 4 || here === there) continue;
				expect(Math.sign(here.x - there.x), `${one.word} ${other.word}`).toBe(Math.sign(one.x - other.x));
			}
});

test('what is on the screen is on the paper: order, colour, an empty row, a tall photo, both languages', async ({
	page
}) => {
	const board = new Board(page);
	const tray = new Tray(page);
	const room = new PrintRoom(page);
	const shelf = new Shelf(page);
	const steps = ['Besøke|زيارة', 'Lage CV|سيرة ذاتية', 'Ringe|اتصال', 'Møte|اجتماع'];
	await shelf.open();
	await shelf.openFile(
		fileOf(aPlan({ 'min-vei/steg': steps, 'min-uke/uke/1/morning': ['Norskkurs|دورة'] }, { own: 'ar' }))
	);
	await board.turnTo('min-vei');
	const order = await board.order('min-vei/steg');
	expect(order).toEqual(steps.map((step) => step.split('|')[0]));

	await board.turnTo('min-uke');
	await board.pointAt('min-uke/uke/2/midday');
	const photo = await portrait(page);
	await press(tray.door('photo'));
	await tray.dialog
		.getByLabel(say('editor:photo.choose'))
		.setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) });
	await expect(tray.dialog).toBeHidden();
	const image = board.cardsAt('min-uke/uke/2/midday').locator('img');
	await expect(image).toBeVisible();
	const shown = await image.evaluate((element: HTMLImageElement) => ({
		natural: element.naturalWidth / element.naturalHeight,
		fit: getComputedStyle(element).objectFit
	}));
	expect(shown.natural).toBeCloseTo(0.75, 2);
	expect(shown.fit).toBe('contain');
	const colour = await board
		.card('Norskkurs', 'min-uke/uke/1/morning')
		.evaluate((card) => getComputedStyle(card).borderTopColor);
	await expect(board.cardsAt('min-uke/uke/1/evening')).toHaveCount(0);
	await board.isSaved();

	await room.openFromBoard();
	await expect(room.save).toBeVisible();
	const bytes = await saved(room, ['min-uke', 'min-vei'], []);
	const pages = await pagesByPdfJs(bytes);
	await expect(room.pages).toHaveCount(pages.length);
	for (const at of pages.keys())
		expect(await differsFromPreview(room.pages.nth(at), bytes, at)).toBeLessThan(0.01);

	await test.step('the steps in their order, in both languages', async () => {
		const read = letters(pages.map(({ text }) => text).join(' '));
		for (const column of [0, 1]) {
			const ats = steps.map((step) => read.indexOf(letters(step.split('|')[column]!)));
			expect(ats).not.toContain(-1);
			expect(ats).toEqual([...ats].sort((a, b) => a - b));
		}
		expect(read).toContain(letters(say('board:partsOfDay.evening')));
		expect(read).toContain(letters(say('board:partsOfDay.evening', {}, 'ar')));
	});
	await test.step('the colour of the hand', async () => {
		const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
		const near = (value: number | undefined, wanted: number): boolean =>
			Math.abs((value ?? 0) - wanted) <= 12;
		const count = (await picturesOf(bytes, 2)).reduce((sum, { data }) => {
			for (let at = 0; at < data.length; at += 4)
				if (near(data[at], red) && near(data[at + 1], green) && near(data[at + 2], blue)) sum++;
			return sum;
		}, 0);
		expect(count).toBeGreaterThan(200);
	});
	if (!hasProgram('pdfimages')) return;
	const [onPaper, ...more] = photosOn(bytes);
	expect(more).toEqual([]);
	const { width, height, across, down } = onPaper!;
	expect(Math.abs(width / across / (height / down) / 0.75 - 1)).toBeLessThan(0.01);
	expect(across).toBeGreaterThanOrEqual(200);
	expect(width / (6 / 2.54)).toBeGreaterThanOrEqual(200);
});

test('the same cards are cut out at two, four and nine a sheet, and long words stay whole', async ({
	page
}) => {
	const long = 'Arbeidsmarkedsopplæringskurs';
	const burmese = 'အလုပ်လျှောက်လွှာရေးသားခြင်းနှင့်ပေးပို့ခြင်း';
	const rest = Array.from({ length: 9 }, (_, at) => `Kort ${String(at + 1)}|ကတ်`);
	const room = new PrintRoom(page);
	await room.openWith(aPlan({ 'jeg-kan/jobb': [`${long}|${burmese}`, ...rest] }, { own: 'my' }));
	await room.only(['jeg-kan'], ['picture-cards']);
	const own = rest.length + 1;
	for (const count of [2, 4, 9]) {
		// By key: the bar with the ways out may stand over a row that is scrolled under it.
		await page
			.getByRole('group', { name: say('print:screen.more.cards'), exact: true })
			.getByRole('radio', { name: String(count), exact: true })
			.press('Space');
		const { bytes } = await room.download();
		const pages = await pagesByPdfJs(bytes);
		const cut = pages.slice(-Math.ceil(own / count));
		const cards = cut.flatMap(({ text }) => text.match(/Kort \d/g) ?? []);
		expect([...cards].sort(), `${String(count)} a sheet`).toEqual(
			rest.map((label) => label.split('|')[0]!).sort()
		);
		for (const { sizes, isInside } of pages) {
			expect(sizes[0]).toBeGreaterThanOrEqual(8.99);
			expect(isInside).toBe(true);
		}
		expect(cut.filter(({ text }) => letters(text).includes(letters(long)))).toHaveLength(1);
		expect(cut.filter(({ text }) => letters(text).includes(letters(burmese)))).toHaveLength(1);
	}
});

/** Three months ago: a goal, a dream, three steps, a course that is private; agreed and locked. */
function lastTime(): Plan {
	const drawn = aPlan(
		{
			'min-vei/maal': ['Jobb som kokk|عمل طبّاخ'],
			'min-vei/stjerne': ['Egen kafé|مقهى'],
			'min-vei/steg': ['Besøke en kafé|زيارة مقهى', 'Lage CV|سيرة ذاتية', 'Ringe sjefen|اتصال'],
			'min-vei/elementer': ['Praksis på kjøkken|تدريب', 'Samtale om helse|صحة'],
			'min-vei/stige': ['Snakke norsk|التكلم']
		},
		{ own: 'ar', alias: 'Sol', density: 'dense', nextMeeting: '2026-11-22' }
	);
	const from = { from: '2026-09-01', to: '2027-02-26', hours: 15, concept: 'work.kitchen' };
	const placed = withCard(drawn, 'card:min-vei/elementer.1', from);
	const hidden = withCard(placed, 'card:min-vei/elementer.2', { private: true });
	const level = withCard(hidden, 'card:min-vei/stige.1', { role: 'speaking', level: 'B1' });
	const asked = withCard(level, 'card:min-vei/maal.1', { author: 'adviser' });
	const plan: Plan = {
		...asked,
		programme: { ...asked.programme, track: 'intro-13-work', start: '2026-08-20', end: '2027-08-19' }
	};
	const reason = { nb: { text: say('talk:reason.agreed'), state: 'own' } } as const;
	const about = {
		id: 'revision:first',
		day: '2026-08-20',
		present: ['participant', 'adviser'],
		reason
	} as const;
	return applyChange(plan, lockRevision(plan, about));
}

test('the second talk: what was agreed, what came of it, what is new, and the next day, on paper and as text', async ({
	page
}) => {
	const rooms = new TalkRooms(page);
	const board = new Board(page);
	const tray = new Tray(page);
	const plan = new PlanPage(page);
	await page.clock.setFixedTime('2026-11-22T10:00:00');
	await rooms.open(lastTime());

	await test.step('one step is done, one goes on another way, one is dropped', async () => {
		await rooms.enter('review');
		await press(rooms.tool('talk:review.begin'));
		for (const then of ['finish', 'change', 'stop']) {
			await press(rooms.both('talk:face.good', rooms.faces('talk:review.own')));
			await press(rooms.both(`talk:then.${then}`));
			if (then !== 'stop') await press(rooms.tool('talk:review.next'));
		}
	});
	await test.step('the participant proposes a new one', async () => {
		await rooms.enter('min-vei');
		await board.handTo('participant');
		await board.pointAt('min-vei/steg');
		await tray.writeWords({ Norsk: 'Prøve en dag' });
		await expect(board.card('Prøve en dag', 'min-vei/steg')).toBeVisible();
		await board.isSaved();
	});
	await test.step('the next talk has a day', async () => {
		await plan.open();
		await press(page.getByRole('button', { name: say('house:rooms.close'), exact: true }));
		await press(page.getByRole('dialog').getByRole('button', { name: whole(say('house:q.month1')) }));
	});
	await page.goto(`/plan/${rooms.id}/print`);
	const room = new PrintRoom(page);
	await expect(room.save).toBeVisible();
	await room.isFor('adviser');
	const bytes = await saved(room, ['min-vei', 'min-uke'], ['changes', 'text-twin']);
	const pages = await pagesByPdfJs(bytes);
	const read = letters(pages.map(({ text }) => text).join(' '));
	const says = (text: string): void => {
		expect(read).toContain(letters(text));
	};
	await test.step('the paper says it in both languages, with whose hand it was', async () => {
		for (const text of ['Jobb som kokk', 'عمل طبّاخ', 'Egen kafé', 'Prøve en dag', 'Praksis på kjøkken'])
			says(text);
		for (const author of ['participant', 'adviser'])
			for (const tag of ['nb', 'ar']) says(say(`board:authors.${author}`, {}, tag));
		for (const op of ['added', 'done', 'stopped']) says(say(`print:changes.${op}`));
		says('01.09.2026');
		says('B1');
		says(say('print:nextMeeting'));
		expect(read).not.toContain(letters('Samtale om helse'));
	});
	await test.step('the Norwegian text has the same facts and no more', async () => {
		const first = pages.findIndex(({ text }) => letters(text).includes(letters(say('law:twin.title'))));
		expect(first).toBeGreaterThan(0);
		const twin = letters(
			pages
				.slice(first)
				.map(({ text }) => text)
				.join(' ')
		);
		for (const text of [
			'Jobb som kokk',
			'Egen kafé',
			'Prøve en dag',
			'Praksis på kjøkken',
			'B1',
			'20. august 2026'
		])
			expect(twin).toContain(letters(text));
		expect(twin).not.toMatch(/Sol|Samtaleomhelse|[\u0600-\u06FF]/u);
	});
	await test.step('what was agreed last time opens as it was', async () => {
		await rooms.enter('versions');
		await press(rooms.version(1, 'open'));
		for (const step of ['Besøke en kafé', 'Lage CV', 'Ringe sjefen'])
			await expect(rooms.main.getByText(step).first()).toBeVisible();
		await expect(rooms.main.getByText('Prøve en dag')).toHaveCount(0);
	});
});
