import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank, type Card, checkPlan, partsOf, type Plan, Refusal } from '#lib/plan/index.ts';
import { type ExampleHelp, planFromExample } from './planFromExample.ts';

interface Item {
	concept: string;
	text: Record<string, string>;
	[field: string]: unknown;
}
interface ExamplePlan {
	mapping: Item[];
	goals: Item[];
	elements: Item[];
	steps: Item[];
	week: { slots: Item[] };
	norskmaal: Record<string, unknown>;
	people: Item[];
	private: string[];
	participant: Record<string, unknown>;
	secondLanguage: Record<string, unknown>;
	reviews: { next?: string; faces: Record<string, string> }[];
	sorting: { placed: unknown[] }[];
	agreement: Record<string, string>;
	revisions: { n: number; date: string }[];
	sharing: { to: string; date: string; until?: string }[];
	scheme: Record<string, unknown>;
	[field: string]: unknown;
}
interface ExampleFile {
	schema: string;
	symbolFallback: Record<string, string>;
	plans: [ExamplePlan, ...ExamplePlan[]];
}

const folder = 'tests/fixtures/plans/examples';
const NAMES = readdirSync(folder);
const example = (name: string): ExampleFile =>
	JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as ExampleFile;
const SELAM = 'ex1-selam-helse.json';

const starters = new Set(
	[
		'lang.first',
		'lang.listen',
		'skill.cook-many',
		'work.cook',
		'person.me',
		'step.meeting',
		'barrier.shift'
	].concat('work.care-old')
);
function help(): ExampleHelp {
	let made = 0;
	return {
		newId: () => String(++made),
		pictureOf: (concept) =>
			starters.has(concept) ? { kind: 'symbol', symbol: `own:${concept}` } : undefined,
		wordsOf: (concept, tag) =>
			concept === 'lang.listen' && tag === 'nb' ? { text: 'Lytte', state: 'source' } : undefined,
		today: '2026-11-21'
	};
}
const planOf = (file: unknown): Plan => planFromExample(file, help())[0]!;
const inPlace = (plan: Plan, place: string): Card[] =>
	Object.values(plan.cards)
		.filter((card) => card.place.startsWith(place))
		.sort(byRank);
const said = (items: readonly Item[]): string[] => items.map((item) => item.text.nb!).sort();
const shown = (cards: readonly Card[]): string[] => cards.map((card) => card.text.nb!.text).sort();

describe.each(NAMES)('the example %s', (name) => {
	const file = example(name);
	const [told] = file.plans;
	const plan = planOf(file);

	it('keeps every mapping, goal, element, step and slot as one card', () => {
		const mapped = [...inPlace(plan, 'jeg-kan/'), ...inPlace(plan, 'meg/viktig')];
		expect(shown([...mapped, ...inPlace(plan, 'min-vei/stein')])).toEqual(said(told.mapping));
		expect(shown([...inPlace(plan, 'min-vei/maal'), ...inPlace(plan, 'min-vei/stjerne')])).toEqual(
			said(told.goals)
		);
		expect(shown(inPlace(plan, 'min-vei/elementer'))).toEqual(said(told.elements));
		expect(shown(inPlace(plan, 'min-vei/steg'))).toEqual(said(told.steps));
		expect(shown(inPlace(plan, 'min-uke/'))).toEqual(said(told.week.slots));
		expect(inPlace(plan, 'min-vei/stige').map((card) => card.text.nb!.text)).toEqual([
			`Lytte: ${String(told.norskmaal.listening)}`,
			told.norskmaal.reading,
			told.norskmaal.writing,
			told.norskmaal.speaking
		]);
		expect(inPlace(plan, 'meg/midt')).toHaveLength(1);
	});

	it('lays every card in a place that the boards have', () => {
		for (const card of Object.values(plan.cards)) expect(partsOf(card.place), card.place).toBeDefined();
	});

	it('says every text of the file in both languages', () => {
		for (const list of [told.mapping, told.goals, told.elements, told.steps, told.week.slots])
			for (const item of list)
				expect(
					Object.values(plan.cards).some((card) =>
						Object.entries(item.text).every(([tag, words]) => card.text[tag]?.text === words)
					),
					item.text.nb
				).toBe(true);
	});

	it('keeps steps in order, hours, days and who does what', () => {
		const steps = inPlace(plan, 'min-vei/steg');
		expect(steps.map(({ to, status }) => [to, status])).toEqual(
			told.steps.map(({ due, status }) => [due, status])
		);
		expect(steps.map(({ who }) => who.map((id) => plan.people[id]!.label.nb?.text))).toEqual(
			told.steps.map((step) =>
				[...(step.who as string[]), ...((step.support ?? []) as string[])].map(
					(id) =>
						told.people.find((one) => one.id === id) &&
						(told.people.find((one) => one.id === id)!.label as { nb: string }).nb
				)
			)
		);
		expect(inPlace(plan, 'min-vei/elementer').map(({ hours, from, to }) => [hours, from, to])).toEqual(
			told.elements.map(({ hoursPerWeek, from, to }) => [hoursPerWeek, from, to])
		);
	});

	it('keeps what was sorted, agreed, revised, reviewed and shared', () => {
		const sorted = told.sorting.flatMap(({ placed }) => placed as [string, number][]);
		expect(
			inPlace(plan, 'sorter/')
				.map(({ concept, place }) => `${concept!} ${place}`)
				.sort()
		).toEqual(sorted.map(([concept, at]) => `${concept} sorter/${'abc'[at]!}`).sort());
		expect(Object.values(plan.agreements)).toMatchObject([
			{ day: told.agreement.date, agrees: true, understood: true, interpreter: told.agreement.interpreter }
		]);
		expect(Object.values(plan.sessions)).toMatchObject([{ day: told.agreement.date, closed: true }]);
		expect(Object.values(plan.revisions).map(({ number, day }) => ({ n: number, date: day }))).toEqual(
			told.revisions.map(({ n, date }) => ({ n, date }))
		);
		expect(
			Object.values(plan.reviews).map(({ items }) => Object.values(items).map(({ own }) => own))
		).toEqual(told.reviews.map(({ faces }) => Object.values(faces)));
		expect(Object.values(plan.shares).map(({ to, day, until }) => [to, day, until])).toEqual(
			told.sharing.map(({ to, date, until }) => [to, date, until])
		);
		for (const { cards, week } of Object.values(plan.shares)) expect(week || cards.length).toBeTruthy();
	});

	it('keeps the programme and says which slot of the week belongs to which element', () => {
		expect(plan.programme).toMatchObject({
			track: told.scheme.track,
			start: told.scheme.start,
			end: told.scheme.end,
			children: told.participant.childrenUnder18,
			norwegianBasis: told.norskmaal.basis,
			rkvAsked: true
		});
		const ofElements = inPlace(plan, 'min-uke/').filter(({ parent }) => parent !== undefined);
		expect(ofElements).toHaveLength(told.week.slots.filter(({ element }) => element).length);
		for (const { parent } of ofElements) expect(plan.cards[parent!]!.place).toBe('min-vei/elementer');
		expect(Object.values(plan.lanes)).toMatchObject([{ favourite: true }]);
	});

	it('keeps private cards private, the next meeting and the name', () => {
		const hidden = Object.values(plan.cards).filter((card) => card.private);
		expect([...new Set(hidden.map((card) => card.concept))]).toEqual(told.private);
		expect(plan.head.nextMeeting).toBe(told.reviews[0]!.next);
		expect(plan.head.alias).toBe(told.participant.alias);
		expect(plan.head.own).toBe(told.secondLanguage.tag);
	});
});

describe('an example file', () => {
	const changed = (change: (plan: ExamplePlan, file: ExampleFile) => unknown): Plan => {
		const file = example(SELAM);
		change(file.plans[0], file);
		return planOf(file);
	};

	it('may leave out everything but its plans', () => {
		const plan = planOf({ schema: 'bildeplan.example-plans/1', plans: [{}] });
		expect(Object.values(plan.cards).map((card) => card.concept)).toEqual(['person.me']);
		expect(plan.head).toMatchObject({ alias: '', own: 'en', norwegian: 'nb', created: '2026-11-21' });
	});

	it('may use other tags for our languages', () => {
		for (const [written, ours] of [
			['sw-CD', 'sw'],
			['prs', 'fa-AF'],
			['ku', 'kmr'],
			['xx', 'xx']
		] as const) {
			const plan = changed((told) => {
				told.secondLanguage = { tag: written, status: 'machine-unreviewed' };
				told.steps = [{ concept: 'step.meeting', text: { nb: 'Møte', [written]: 'Ord' } }];
			});
			expect(plan.head.own).toBe(ours);
			expect(inPlace(plan, 'min-vei/steg')[0]!.text[ours]).toEqual({ text: 'Ord', state: 'machine' });
		}
	});

	it('without a second language speaks the participant’s own', () => {
		expect(changed((told) => Reflect.deleteProperty(told, 'secondLanguage')).head.own).toBe('ti');
	});

	it('may hold kinds, topics, concepts and people that nobody has met', () => {
		const plan = changed((told) => {
			told.mapping = [{ topic: 'stars', concept: 'Stjerner på himmelen!', text: { nb: 'Stjerner' } }];
			told.goals = [{ kind: 'hobby', concept: 'goal.moon', text: { nb: 'Månen' } }];
			told.steps = [{ concept: 'step.sail', text: { nb: 'Seile' }, who: ['captain'], support: ['captain'] }];
			told.week.slots = [{ concept: 'sail', text: { nb: 'Seile' } }];
		});
		expect(shown(inPlace(plan, 'jeg-kan/fri'))).toEqual(['Stjerner']);
		expect(shown(inPlace(plan, 'min-vei/maal'))).toEqual(['Månen']);
		expect(shown(inPlace(plan, 'min-uke/fri'))).toEqual(['Seile']);
		const [step] = inPlace(plan, 'min-vei/steg');
		expect(step!.who.map((id) => plan.people[id]!.role)).toEqual(['captain']);
		expect(step!.picture).toEqual({ kind: 'symbol', symbol: 'own:step.meeting' });
	});

	it('borrows a picture where the library has none for the concept', () => {
		const plan = changed(() => undefined);
		const card = (concept: string): Card => Object.values(plan.cards).find((one) => one.concept === concept)!;
		expect(card('work.cook').picture).toBeUndefined();
		expect(card('skill.injera').picture).toEqual({ kind: 'symbol', symbol: 'own:skill.cook-many' });
		expect(card('barrier.childcare-evening').picture).toEqual({
			kind: 'symbol',
			symbol: 'own:barrier.shift'
		});
	});

	it('shows both hands on what both said', () => {
		const [goal] = inPlace(planOf(example(SELAM)), 'min-vei/maal');
		expect(goal).toMatchObject({ role: 'sluttmaal', author: 'participant', editors: ['adviser'] });
	});

	it('starts with pictures alone for who reads nothing', () => {
		expect(changed((told) => (told.participant.literacy = 'none')).head.density).toBe('picture');
	});

	it('gives all its plans', () => {
		const file = example(SELAM);
		file.plans.push(example(NAMES[1]!).plans[0]);
		expect(planFromExample(file, help()).map((plan) => plan.head.alias)).toEqual(['Selam', 'Omar']);
	});

	it.each<[string, string, (told: ExamplePlan) => unknown]>([
		['a due date in words', 'plans[0].steps[2].due', (told) => (told.steps[2]!.due = 'snart')],
		['an eighth day of the week', 'plans[0].week.slots[0].day', (told) => (told.week.slots[0]!.day = 8)],
		[
			'a week of 90 hours',
			'plans[0].elements[0].hoursPerWeek',
			(told) => (told.elements[0]!.hoursPerWeek = 90)
		],
		['a step that is only a word', 'plans[0].steps[0]', (told) => (told.steps[0] = 'visit' as never)]
	])('is refused for %s, with the place', (_, place, spoil) => {
		expect(() => changed(spoil)).toThrow(expect.objectContaining({ code: 'wrong-value', place }));
	});

	it('of another kind is refused', () => {
		for (const other of [
			null,
			[],
			'plan',
			{},
			{ schema: 'bildeplan.boards/1' },
			{ schema: 'bildeplan.example-plans/1' }
		])
			expect(() => planOf(other)).toThrow(expect.objectContaining({ code: 'not-a-plan' }));
		expect(() => planOf({ schema: 'bildeplan.example-plans/2', plans: [{}] })).toThrow(
			expect.objectContaining({ code: 'newer' })
		);
	});
});

/** Every place in a JSON value, to put something else there. */
function* slotsIn(value: unknown): Generator<[Record<string, unknown>, string]> {
	if (typeof value !== 'object' || value === null) return;
	for (const key of Object.keys(value)) {
		yield [value as Record<string, unknown>, key];
		yield* slotsIn((value as Record<string, unknown>)[key]);
	}
}

describe('a spoilt example file', () => {
	it('gives whole plans or a refusal, never anything else', { timeout: 30_000 }, () => {
		const strange = fc.oneof(
			fc.jsonValue({ maxDepth: 2 }),
			fc.constantFrom('2026-02-30', '25:00', '__proto__', -1, 1e9, '', [], {}, null, undefined)
		);
		const spots = fc.array(fc.tuple(fc.nat(), strange), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(fc.constantFrom(...NAMES), spots, (name, changes) => {
				const file = example(name);
				for (const [at, value] of changes) {
					const slots = [...slotsIn(file)];
					if (!slots.length) break;
					const [owner, key] = slots[at % slots.length]!;
					owner[key] = value;
				}
				try {
					for (const plan of planFromExample(file, help())) expect(checkPlan(plan)).toEqual(plan);
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			{ numRuns: 300 }
		);
		expect(({} as Record<string, unknown>).admin).toBeUndefined();
	});
});
