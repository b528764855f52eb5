import { readFile } from 'node:fs/promises';
import { readPlanFile } from '#lib/exchange/index.ts';
import { type Plan, applyChange, lockRevision } from '#lib/plan/index.ts';
import { textByPdfJs } from '#tests/support/pdfText.ts';
import { expect, test } from '../fixtures.ts';
import { Board, Shelf, cardWords, press, say, whole, write } from '../page-models/index.ts';
import { type Own, TalkRooms, planToTalkAbout } from './talkRooms.ts';

const PRESSED = { pressed: true } as const;
const LANGUAGES: readonly Own[] = ['ti', 'ar'];

/** The plan as it was agreed three months ago. */
function agreedBefore(own: Own): Plan {
	const plan = planToTalkAbout(own);
	const reason = { nb: { text: say('talk:reason.agreed'), state: 'own' } } as const;
	return applyChange(
		plan,
		lockRevision(plan, {
			id: 'revision:first',
			day: '2026-08-20',
			present: ['participant', 'adviser', 'interpreter'],
			reason
		})
	);
}

for (const own of LANGUAGES)
	test(`lock, change, compare, restore (nb + ${own})`, async ({ page }) => {
		const rooms = new TalkRooms(page);
		const board = new Board(page);
		const road = async () => {
			await rooms.enter('min-vei');
			await expect(board.card('Besøke en kafé')).toBeVisible();
		};
		await rooms.open(planToTalkAbout(own));
		await rooms.enter('versions');
		await expect(rooms.text('talk:versions.none')).toBeVisible();
		await press(rooms.tool('talk:versions.lock'));
		await expect(rooms.main.getByRole('status')).toContainText(say('talk:versions.locked', { number: 1 }));

		await road();
		await press(board.card('Lage CV'));
		await press(board.bar.getByRole('button', { name: say('editor:bar.bin') }));
		await expect(board.card('Lage CV')).toHaveCount(0);

		await test.step('the version still shows the card, and the comparison says that it went', async () => {
			await rooms.enter('versions');
			await press(rooms.version(1, 'open'));
			await expect(rooms.main.getByText('Lage CV')).toBeVisible();
			await press(rooms.tool('talk:versions.compare'));
			const gone = rooms.main.locator('section').filter({ hasText: say('talk:op.removed') });
			await expect(gone).toContainText('Lage CV');
			await expect(rooms.text('talk:op.added')).toHaveCount(0);
		});
		await test.step('on paper the same comparison says so in words', async () => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				press(rooms.tool('app:printPage.save'))
			]);
			const text = await textByPdfJs(new Uint8Array(await readFile(await file.path())));
			for (const said of ['print:changes.title', 'print:changes.removed']) expect(text).toContain(say(said));
			expect(text).toContain('Lage CV');
			expect(text).not.toContain(say('print:changes.added'));
		});
		await test.step('bringing it back locks what was before and what is now', async () => {
			await press(rooms.tool('talk:versions.restore'));
			await press(rooms.tool('talk:versions.restoreYes'));
			await expect(rooms.version(3, 'open')).toBeVisible();
			await expect(rooms.version(2, 'open')).toBeVisible();
			await road();
			await expect(board.card('Lage CV')).toBeVisible();
		});
		await test.step('undo goes past it: no version is lost', async () => {
			await press(board.tool('editor:undo'));
			await rooms.enter('versions');
			await expect(rooms.version(3, 'open')).toBeVisible();
			await expect(rooms.version(1, 'open')).toBeVisible();
		});
	});

for (const own of LANGUAGES)
	test(`R17 made together: told back, promised, heard, drawn and locked (nb + ${own})`, async ({ page }) => {
		const rooms = new TalkRooms(page);
		await rooms.open(planToTalkAbout(own));
		await rooms.enter('agreement');

		await test.step('the goals are told back one by one', async () => {
			const told = rooms.both('talk:agreement.goals.told');
			await expect(told).toHaveCount(2);
			await press(told.first());
			await press(told.nth(1));
		});
		await test.step('each side promises by tap, and in own words', async () => {
			await rooms.part('contract');
			const municipality = rooms.region('talk:agreement.contract.municipality');
			const participant = rooms.region('talk:agreement.contract.participant');
			await press(rooms.both('talk:promise.municipality.adviser', municipality));
			await press(rooms.both('talk:promise.participant.practise', participant));
			await press(participant.getByText(say('talk:agreement.contract.own')));
			await write(rooms.field('talk:agreement.contract.participant'), 'Jeg leser for barna.');
			await press(participant.getByRole('button', { name: say('talk:agreement.contract.add'), exact: true }));
			await expect(participant.getByRole('button', { name: 'Jeg leser for barna.' })).toBeVisible();
		});
		await test.step('the right to complain is shown in both languages, and read aloud', async () => {
			await rooms.part('rights');
			const card = rooms.region('talk:complaint.title');
			for (const tag of ['nb', own])
				await expect(card).toContainText(say('talk:complaint.deadline', {}, tag));
			await expect(card).toContainText(say('talk:aloud.byVoice'));
			await press(rooms.both('talk:aloud.done'));
		});
		await test.step('back and away loses nothing', async () => {
			await page.goto(`/plan/${rooms.id}/min-vei`);
			await rooms.enter('agreement');
			await expect(rooms.main.getByRole('button', PRESSED)).toHaveCount(2);
			await rooms.part('rights');
			await expect(rooms.both('talk:aloud.done')).toHaveAttribute('aria-pressed', 'true');
		});
		await test.step('which language, what kind of interpreter', async () => {
			await rooms.part('talk');
			await rooms.main.getByRole('radio', { name: say('talk:interpreter.phone') }).check({ force: true });
		});
		await test.step('it can’t be locked before there is an answer and a name', async () => {
			await rooms.part('lock');
			const lock = rooms.tool('talk:lock.go', { number: 1 });
			await expect(lock).toHaveAttribute('aria-disabled', 'true');
			await press(rooms.tool('talk:gap.answer'));
			await press(rooms.both('talk:answer.agree').and(page.locator('[aria-pressed]')));
			await rooms.part('names');
			await rooms.draw('participant');
			await rooms.draw('staff');
			await expect(rooms.main.getByRole('img')).toHaveCount(2);
			await rooms.part('lock');
			await expect(rooms.text('talk:names.notSignature')).toBeVisible();
			await expect(rooms.text('talk:names.notDecision')).toBeVisible();
			await press(lock);
		});
		await expect(rooms.text('talk:versions.locked', { number: 1 })).toBeVisible();
		await rooms.enter('versions');
		const locked = rooms.main.getByRole('article');
		await expect(locked).toContainText(say('talk:reason.agreed'));
		await expect(locked).toContainText(say('talk:reason.agreed', {}, own));
	});

test('R17 an own mark needs an interpreter who saw it', async ({ page }) => {
	const rooms = new TalkRooms(page);
	await rooms.open(planToTalkAbout('ti'));
	await rooms.enter('agreement');
	await rooms.part('rights');
	await press(rooms.both('talk:aloud.done'));
	await rooms.part('answer');
	await press(rooms.both('talk:answer.agree').and(page.locator('[aria-pressed]')));
	await rooms.part('names');
	await press(rooms.both('talk:names.own-mark'));
	await rooms.draw('participant');
	await rooms.part('lock');
	await press(rooms.tool('talk:gap.witness'));
	await press(rooms.both('talk:names.witness'));
	await rooms.part('lock');
	await press(rooms.tool('talk:lock.go', { number: 1 }));
	await expect(rooms.text('talk:versions.locked', { number: 1 })).toBeVisible();
});

for (const own of LANGUAGES)
	test(`R23 not agreed: two cards side by side, why, and how to complain (nb + ${own})`, async ({ page }) => {
		const rooms = new TalkRooms(page);
		await rooms.open(planToTalkAbout(own));
		await rooms.enter('agreement');
		await rooms.part('answer');
		const yes = rooms.both('talk:answer.agree').and(page.locator('[aria-pressed]'));
		const no = rooms.both('talk:answer.disagree').and(page.locator('[aria-pressed]'));
		const [large, asLarge] = [await yes.boundingBox(), await no.boundingBox()];
		expect([asLarge!.width, asLarge!.height]).toEqual([large!.width, large!.height]);
		await press(no);
		await write(rooms.field('talk:answer.wants'), 'Jeg vil gå på skole.');
		await write(rooms.field('talk:answer.decides'), 'Praksis først.');
		await rooms.part('lock');
		await expect(rooms.tool('talk:gap.reason')).toBeVisible();
		await expect(rooms.tool('talk:gap.complaint')).toBeVisible();
		await press(rooms.tool('talk:gap.reason'));
		await expect(rooms.field('talk:answer.wants')).toHaveValue('Jeg vil gå på skole.');
		await write(rooms.field('talk:answer.reason'), 'Du trenger mer norsk.');
		await expect(rooms.region('talk:complaint.title')).toContainText(say('talk:complaint.deadline', {}, own));
		await press(rooms.both('talk:answer.explained'));
		await rooms.part('lock');
		await press(rooms.tool('talk:lock.go', { number: 1 }));
		await rooms.enter('versions');
		await expect(rooms.main.getByRole('article')).toContainText(say('talk:reason.disagreed'));
	});

for (const own of LANGUAGES)
	test(`day 90: how it goes, face by face, on the same steps (nb + ${own})`, async ({ page }) => {
		const rooms = new TalkRooms(page);
		await page.clock.setFixedTime('2026-11-22T10:00:00');
		await rooms.open(agreedBefore(own));
		await rooms.enter('review');
		const said = rooms.main.getByRole('list', { name: whole(say('talk:review.said')) });
		await expect(said.getByRole('listitem')).toHaveCount(4);
		await expect(said.getByRole('listitem').first()).toContainText('Besøke en kafé');
		await press(rooms.tool('talk:review.begin'));

		await test.step('the participant first, staff after, then what to do', async () => {
			const own = rooms.faces('talk:review.own');
			await expect(rooms.faces('talk:review.staff')).toHaveCount(0);
			await expect(rooms.region('talk:then.ask')).toHaveCount(0);
			await press(rooms.both('talk:face.good', own));
			await press(rooms.both('talk:face.middle', rooms.faces('talk:review.staff')));
			await press(rooms.both('talk:then.finish'));
			await press(rooms.tool('talk:review.next'));
		});
		await test.step('later is possible, and it goes on there after a break', async () => {
			await expect(rooms.main.getByText('Lage CV')).toBeVisible();
			await press(rooms.tool('talk:review.later'));
			await rooms.enter('review');
			await press(rooms.tool('talk:review.goOn'));
			await expect(rooms.main.getByText('Lage CV')).toBeVisible();
			await press(rooms.both('talk:face.bad', rooms.faces('talk:review.own')));
			await press(rooms.both('talk:then.stop'));
			await press(rooms.tool('talk:review.toEnd'));
		});
		await test.step('the end: own words, the next day in three months, what has changed', async () => {
			await expect(said.getByRole('listitem').first()).toContainText(say('talk:then.finish'));
			await write(rooms.field('talk:review.words'), 'Jeg liker kafeen.');
			await expect(rooms.main.getByText('mandag 22. februar')).toBeVisible();
			await press(rooms.main.getByText(say('talk:review.since', { number: 1 })));
			for (const op of ['done', 'stopped'])
				await expect(rooms.main.getByRole('heading', { name: whole(say(`talk:op.${op}`)) })).toBeVisible();
			await press(rooms.tool('talk:lock.go', { number: 2 }));
			await expect(rooms.text('talk:review.closed', { number: 2 })).toBeVisible();
			await expect(rooms.main.getByText('mandag 22. februar')).toBeVisible();
		});
		await test.step('the plan holds it: status, version 2 and the next meeting', async () => {
			await rooms.enter('versions');
			await expect(rooms.version(2, 'open')).toBeVisible();
			await rooms.enter('review');
			await expect(rooms.main.getByText('Besøke en kafé')).toHaveCount(0);
			await expect(rooms.main.getByText('Norskkurs')).toBeVisible();
		});
	});

test('A10 a placement is asked one face for each of the three gains', async ({ page }) => {
	const rooms = new TalkRooms(page);
	await rooms.open(planToTalkAbout('ti'));
	await rooms.enter('review');
	await press(rooms.main.getByRole('button', { name: whole('Besøke en kafé') }));
	await expect(rooms.region('talk:gains.ask')).toHaveCount(0);
	await press(rooms.tool('talk:review.later'));
	await press(rooms.tool('talk:review.later'));
	await expect(rooms.main.getByText('Praksis på kjøkken')).toBeVisible();
	const faces = { trade: 'good', norwegian: 'middle', norms: 'bad' };
	for (const [gain, face] of Object.entries(faces))
		await press(rooms.both(`talk:face.${face}`, rooms.faces(`talk:gains.${gain}`)));
	await page.reload();
	await press(rooms.main.getByRole('button', { name: whole('Praksis på kjøkken') }));
	for (const [gain, face] of Object.entries(faces))
		await expect(rooms.both(`talk:face.${face}`, rooms.faces(`talk:gains.${gain}`))).toHaveAttribute(
			'aria-pressed',
			'true'
		);
});

test('E4 the review proposes the next career guidance and lays it on the road with its day', async ({
	page
}) => {
	const rooms = new TalkRooms(page);
	await page.clock.setFixedTime('2026-11-22T10:00:00');
	await rooms.open(planToTalkAbout('ar'));
	await rooms.enter('review');
	await press(rooms.tool('talk:review.begin'));
	await press(rooms.tool('talk:review.toEnd'));
	await press(rooms.tool('talk:review.guidanceAdd'));
	await expect(rooms.text('talk:review.guidanceThere')).toBeVisible();
	const board = new Board(page);
	await rooms.enter('min-vei');
	const card = board.card(cardWords('edu.counsellor'), 'min-vei/steg');
	await expect(card).toContainText('22.02.2027');
});

test('a change in life asks for an early review, and a child leads to leave', async ({ page }) => {
	const rooms = new TalkRooms(page);
	await page.clock.setFixedTime('2026-11-22T10:00:00');
	await rooms.open(planToTalkAbout('ti'));
	await rooms.enter('review');
	await press(rooms.both('talk:life.child'));
	await expect(rooms.text('talk:life.early')).toBeVisible();
	await expect(rooms.main.getByRole('link', { name: say('talk:life.leave') })).toHaveAttribute(
		'href',
		/\/programme$/
	);
	await press(rooms.tool('talk:review.begin'));
	await press(rooms.tool('talk:review.toEnd'));
	await expect(rooms.main.getByText('tirsdag 22. desember')).toBeVisible();
});

test('B7 a plan file opens at a colleague with its history; the old tablet deletes its copy', async ({
	page,
	browser,
	baseURL
}) => {
	const rooms = new TalkRooms(page);
	await rooms.open(agreedBefore('ti'));
	await rooms.enter('versions');
	await press(rooms.tool('talk:versions.lock'));
	await expect(rooms.version(2, 'open')).toBeVisible();
	const shelf = new Shelf(page);
	await shelf.open();
	const more = page.getByRole('button', { name: `${say('app:shelf.more')}: Sol` });
	await press(more);
	await press(shelf.dialog.getByRole('button', { name: say('app:shelf.saveFile') }));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		press(shelf.dialog.getByRole('button', { name: say('app:saveFile.save') }))
	]);
	const { plan } = await readPlanFile(new Uint8Array(await readFile(await file.path())));
	expect(Object.keys(plan.revisions)).toHaveLength(2);

	const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'nb-NO' });
	const colleague = new TalkRooms(await context.newPage());
	await colleague.open(plan);
	await colleague.enter('versions');
	await expect(colleague.version(2, 'open')).toBeVisible();
	await press(colleague.version(1, 'open'));
	await expect(colleague.main.getByText('Besøke en kafé')).toBeVisible();
	await context.close();

	await press(more);
	await press(shelf.dialog.getByRole('button', { name: say('app:shelf.remove') }));
	await expect(shelf.cover('Sol')).toHaveCount(0);
	await press(page.getByRole('button', { name: say('app:shelf.bin') }));
	await press(shelf.dialog.getByRole('button', { name: say('app:shelf.forget') }));
	await press(shelf.dialog.getByRole('button', { name: say('app:shelf.forget') }));
	await expect(shelf.dialog.getByText(say('app:shelf.binEmpty'))).toBeVisible();
});
