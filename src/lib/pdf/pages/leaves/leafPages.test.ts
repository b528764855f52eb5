import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ALL_PLACES,
	type Agreement,
	type Audience,
	type Card,
	type CardId,
	type Plan,
	type Share,
	WORDS_PLACE,
	staysAmongAdvisers,
	paperFor
} from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { readFont } from '#tests/support/readFont.ts';
import { inkOf, itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../../fonts/fontTable.ts';
import type { Sheet } from '../../sheet.ts';
import { TextSetter } from '../../text/TextSetter.ts';
import { writePdf } from '../../writer/writePdf.ts';
import { documentInfo } from '../documentInfo.ts';
import { layOutPlan } from '../layOutPlan.ts';
import type { PrintChoices } from '../printJobOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const jobOf = (plan: Plan, choices: Partial<PrintChoices>) => aPrintJob(plan, { boards: [], ...choices });
const layOut = async (plan: Plan, choices: Partial<PrintChoices>): Promise<readonly Sheet[]> =>
	layOutPlan(await jobOf(plan, choices), setter);
const textsOn = (sheets: readonly Sheet[]): readonly string[] =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'text' ? [item.block.text] : []))
	);
const itemsLaid = (sheets: readonly Sheet[]) =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].filter(({ item }) => item.kind === 'group' && item.role === 'LI')
	);
const own = (text: string) => ({ nb: { text, state: 'own' as const } });
const agreed = (more: Partial<Agreement> = {}): Plan['agreements'] => ({
	'agreement:1': {
		id: 'agreement:1',
		day: '2026-08-20',
		kind: 'plan',
		toldBack: [],
		wants: {},
		decides: {},
		reason: {},
		...more
	}
});
const ARABIC = { own: 'ar' };

describe('what was agreed', () => {
	const drawn = aPlan({ 'min-vei/maal': ['Fagbrev|شهادة'], 'min-uke/uke/1/morning': ['Norsk'] }, ARABIC);

	test('stands on the second page, the back of the first sheet, on one page', async () => {
		const sheets = await layOut(drawn, { boards: ['min-uke', 'min-vei'], pages: ['agreement'] });
		expect(sheets).toHaveLength(3);
		expect(textsOn([sheets[1]!])).toContain('Dette er vi enige om');
	});

	test('the right to complain stands there in both languages, and that it must be said by an interpreter', async () => {
		const texts = textsOn(await layOut(drawn, { pages: ['agreement'] }));
		const job = await jobOf(drawn, { pages: ['agreement'] });
		const [leaf] = job.leaves;
		if (leaf?.kind !== 'agreement') throw new Error('No agreement');
		expect(texts).toContain(leaf.complain.norwegian);
		expect(texts).toContain(leaf.complain.own);
		expect(texts).toContain('Må tolkes muntlig');
		expect(texts.some((text) => text.includes('ikke en elektronisk signatur'))).toBe(true);
	});

	test('who does not agree has both views and the reason beside each other', async () => {
		const plan = {
			...drawn,
			agreements: agreed({
				agrees: false,
				wants: own('Vil jobbe nå'),
				decides: own('Norsk først'),
				reason: own('Norsk hjelper')
			})
		};
		const texts = textsOn(await layOut(plan, { pages: ['agreement'] }));
		for (const text of ['Vil jobbe nå', 'Norsk først', 'Norsk hjelper']) expect(texts).toContain(text);
	});

	test('the agreement on working together is half a page, one for each', async () => {
		const sheets = await layOut(drawn, { pages: ['cooperation'] });
		expect(sheets).toHaveLength(1);
		expect(textsOn(sheets).filter((text) => text === 'Avtale om å samarbeide')).toHaveLength(2);
	});

	test('the pages pass our checks of a tagged PDF, also in black and white', async () => {
		for (const look of ['colour', 'black-and-white'] as const) {
			const job = await jobOf(
				{ ...drawn, agreements: agreed({ agrees: false, wants: own('Vil jobbe nå') }) },
				{ pages: ['agreement', 'cooperation', 'employer', 'volunteer', 'career-centre'], look }
			);
			const info = documentInfo(job, { date: new Date('2026-11-21T12:00:00Z') });
			const bytes = writePdf(layOutPlan(job, setter), info, () => new Uint8Array());
			const { checks, failures } = checkPdf(bytes);
			expect(failures).toEqual([]);
			expect(checks).toBeGreaterThan(300);
		}
	});
});

describe('words from a workplace', () => {
	const words = (count: number): Plan => {
		const drawn = aPlan(
			{
				'min-vei/elementer': ['Praksis på sykehjem|ممارسة'],
				[WORDS_PLACE]: Array.from({ length: count }, (_, at) => `Ord${String(at)}!|كلمة`)
			},
			ARABIC
		);
		const cards = (Object.values(drawn.cards) as Card[]).map((card) => [
			card.id,
			card.place === WORDS_PLACE ? { ...card, parent: 'card:min-vei/elementer.1' } : card
		]);
		return { ...drawn, cards: Object.fromEntries(cards) as Plan['cards'] };
	};

	test('fifty of them are pocket cards, nine on a sheet, each once', async () => {
		const sheets = await layOut(words(50), { pages: ['words'] });
		expect(sheets).toHaveLength(6);
		expect(itemsLaid(sheets)).toHaveLength(50);
		expect(itemsLaid(sheets.slice(0, 1))).toHaveLength(9);
		const texts = textsOn(sheets);
		for (let at = 0; at < 50; at++) expect(texts).toContain(`Ord${String(at)}!`);
	});
});

const OUTSIDE = ['teacher', 'employer', 'volunteer', 'career-centre'] as const satisfies readonly Audience[];
const anyCard = fc.record({
	place: fc.constantFrom(...ALL_PLACES),
	concept: fc.constantFrom(undefined, 'me.health', 'more.debt', 'work.carehome', 'me.children'),
	private: fc.boolean()
});
const anyPlan = fc.array(anyCard, { maxLength: 30 }).map((some): Plan => {
	const drawn = aPlan(
		Object.fromEntries(some.map(({ place }, at) => [`${place}#${String(at)}`, [`Kort${String(at)}!`]])),
		ARABIC
	);
	const cards = (Object.values(drawn.cards) as Card[]).map((card, at) => {
		const { concept, place, private: isPrivate } = some[at]!;
		const id: CardId = `card:${String(at)}`;
		return [id, { ...card, id, place, private: isPrivate, ...(concept && { concept }) }];
	});
	return { ...drawn, cards: Object.fromEntries(cards) as Plan['cards'] };
});

describe('outside the room', () => {
	test.each(OUTSIDE)(
		'no private card ever reaches the paper of: %s',
		async (audience) => {
			await fc.assert(
				fc.asyncProperty(anyPlan, async (plan) => {
					const all = Object.values(plan.cards) as Card[];
					const share: Share = {
						id: 'share:1',
						to: audience,
						basis: 'consent',
						cards: all.map(({ id }) => id),
						week: true,
						purpose: {},
						day: '2026-11-21',
						questions: {},
						reply: {}
					};
					const shared = { ...plan, shares: { 'share:1': share } };
					for (const share of [undefined, 'share:1'] as const) {
						const choices = paperFor(shared, audience);
						// Somebody asks for private cards all the same
						const job = await jobOf(shared, {
							...choices,
							for: audience,
							includePrivate: true,
							...(share && { share })
						});
						const said = JSON.stringify(job, (key, value: unknown) =>
							key === 'drawing' ? undefined : value
						);
						for (const card of all) {
							const isKept =
								card.private || (audience !== 'career-centre' && staysAmongAdvisers(card.concept));
							if (isKept) expect(said).not.toContain(`"${card.text.nb!.text}"`);
						}
					}
				}),
				{ numRuns: 20 }
			);
		},
		60_000
	);

	test('the page asked for by the people in the room keeps to the same', async () => {
		const drawn = aPlan({ 'min-vei/maal': ['Åpent mål', 'Skjult mål'] });
		const hidden = drawn.cards['card:min-vei/maal.2']!;
		const plan = { ...drawn, cards: { ...drawn.cards, [hidden.id]: { ...hidden, private: true } } };
		const texts = textsOn(
			await layOut(plan, { pages: ['employer', 'career-centre', 'volunteer'], includePrivate: true })
		);
		expect(texts).toContain('Åpent mål');
		expect(texts).not.toContain('Skjult mål');
	});

	test('a volunteer sees the week, and neither goal nor next meeting', async () => {
		const drawn = aPlan(
			{ 'min-vei/maal': ['Fagbrev'], 'min-uke/uke/2/evening': ['Fotball'] },
			{ nextMeeting: '2027-02-17', phone: '22 33 44 55' }
		);
		const texts = textsOn(await layOut(drawn, { ...paperFor(drawn, 'volunteer'), for: 'volunteer' }));
		expect(texts).toContain('Fotball');
		expect(texts).not.toContain('Fagbrev');
		expect(texts).not.toContain('Neste møte');
	});

	test('an employer gets half a page for a common week', async () => {
		const drawn = aPlan({
			'min-vei/maal': ['Jobbe på sykehjem'],
			'fem-trinn/t5/steg': ['Lære å bruke heis'],
			'fem-trinn/t4/sprak': ['Vis meg, ikke bare si det'],
			'min-uke/uke/1/morning': ['Sykehjem'],
			'min-uke/uke/3/morning': ['Sykehjem']
		});
		const sheets = await layOut(drawn, { ...paperFor(drawn, 'employer'), for: 'employer' });
		expect(sheets).toHaveLength(1);
		const [sheet] = sheets;
		const lowest = [...itemsOf(sheet!)].flatMap(({ item }) =>
			item.kind === 'text' ? [inkOf(item).bottom] : []
		);
		expect(Math.max(...lowest)).toBeLessThan(sheet!.height / 2);
	});
});
