import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	checkLaw,
	latestEnd,
	type LawSettings,
	type LawStatus,
	participantShare,
	type Plan,
	weekHours
} from '#lib/plan/index.ts';
import { planFromExample } from './planFromExample.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- an example file is spoilt here in any way a person might */
type Told = any;
const folder = 'tests/fixtures/plans/examples';
const NAMES = readdirSync(folder);
const read = (name: string): Told => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

const TODAY = '2026-11-21';
function planOf(name: string, spoil: (told: Told) => void = () => undefined): Plan {
	const file = read(NAMES.find((one) => one.startsWith(name))!);
	spoil(file.plans[0]);
	let made = 0;
	const [plan] = planFromExample(file, {
		newId: () => String(++made),
		pictureOf: () => undefined,
		wordsOf: () => undefined,
		today: TODAY
	});
	return plan!;
}
type Found = Record<string, LawStatus>;
const found = (plan: Plan, today = TODAY, settings: Partial<LawSettings> = {}): Found =>
	Object.fromEntries(checkLaw(plan, { today, settings }).map(({ rule, status }) => [rule, status]));

describe.each(NAMES)('the law of the example %s', (name) => {
	const { expected } = read(name).plans[0];
	const plan = planOf(name);

	it('is found rule by rule as the file expects', () => {
		expect(found(plan, expected.today)).toMatchObject(expected.rules);
		const all = Object.entries(found(plan, expected.today));
		for (const status of ['missing', 'warn'] as const)
			expect(all.filter(([, one]) => one === status).map(([rule]) => rule)).toEqual(expected[status]);
	});
	it('gives the hours of the week, the latest end and the participant’s share', () => {
		expect(weekHours(plan)).toEqual(expected.weekHours);
		expect(latestEnd(plan)).toBe(expected.maxEnd);
		const { own, all } = participantShare(plan);
		expect({ participant: own, all }).toEqual(expected.ownShare);
	});
});

const element = (told: Told, id: string): Told => told.elements.find((one: Told) => one.id === id);
const without = (list: Told[], id: string): Told[] => list.filter((one) => one.id !== id);

/** One fault, in one example; which rules change, and to what. Everything else must stay as it was. */
const FAULTS: readonly (readonly [string, string, (told: Told) => void, Found, string?])[] = [
	[
		'no goal',
		'ex1',
		(t) => (t.goals = t.goals.filter((g: Told) => g.kind !== 'sluttmaal')),
		{ 'R01-sluttmaal': 'missing' }
	],
	['two end goals', 'ex1', (t) => t.goals.push({ ...t.goals[2], id: 'g2' }), { 'R01-sluttmaal': 'missing' }],
	['young and to work without school', 'ex1', (t) => (t.participant.age = 23), { 'R02-track-fits': 'warn' }],
	['young by age band', 'ex1', (t) => (t.participant.ageBand = '18-24'), { 'R02-track-fits': 'warn' }],
	['a level not set', 'ex1', (t) => (t.norskmaal.writing = null), { 'R03-norskmaal': 'missing' }],
	[
		'a level one lower without a reason',
		'ex1',
		(t) => (t.norskmaal.speaking = 'A2'),
		{ 'R04-norskmaal-min': 'missing' }
	],
	[
		'a level two lower, with a reason',
		'ex1',
		(t) => Object.assign(t.norskmaal, { speaking: 'A1', reason: { nb: 'Vanskelig' } }),
		{ 'R04-norskmaal-min': 'missing' }
	],
	[
		'a level one lower, with a reason',
		'ex1',
		(t) => Object.assign(t.norskmaal, { speaking: 'A2', reason: { nb: 'Vanskelig' } }),
		{}
	],
	['no long-term goal', 'ex1', (t) => (t.goals = without(t.goals, 'g13')), { 'R05-longterm': 'missing' }],
	[
		'Norwegian without hours',
		'ex1',
		(t) => (element(t, 'e-norsk').hoursPerWeek = 0),
		{ 'R06-norsk-scope': 'missing' }
	],
	[
		'Norwegian without an end',
		'ex2',
		(t) => delete element(t, 'e-norsk').to,
		{ 'R06-norsk-scope': 'missing' }
	],
	[
		'74 hours of social studies',
		'ex2',
		(t) => (element(t, 'e-samf').totalHours = 74),
		{ 'R07-society': 'missing' }
	],
	[
		'social studies in no language',
		'ex6',
		(t) => delete element(t, 'e-samf').language,
		{ 'R07-society': 'missing' }
	],
	['the end one day too late', 'ex1', (t) => (t.scheme.end = '2028-03-02'), { 'R08-duration': 'missing' }],
	['no end', 'ex1', (t) => (t.scheme.end = null), { 'R08-duration': 'missing' }],
	[
		'the end one day after the leave allows',
		'ex7',
		(t) => (t.scheme.end = '2028-01-27'),
		{ 'R08-duration': 'missing' }
	],
	[
		'a leave one day shorter',
		'ex7',
		(t) => (t.scheme.leave[1].to = '2027-10-11'),
		{ 'R08-duration': 'missing' }
	],
	['a leave one day longer', 'ex7', (t) => (t.scheme.leave[1].to = '2027-10-13'), {}],
	[
		'an extension where the track has none',
		'ex1',
		(t) => Object.assign(t.scheme, { end: '2028-04-01', extension: { months: 6 } }),
		{ 'R08-duration': 'missing' }
	],
	[
		'a granted extension, used to its last day',
		'ex6',
		(t) => Object.assign(t.scheme, { end: '2031-08-16', extension: { months: 12 } }),
		{}
	],
	[
		'an extension that is only allowed',
		'ex6',
		(t) => (t.scheme.end = '2030-08-17'),
		{ 'R08-duration': 'missing' }
	],
	[
		'nothing towards work or education',
		'ex6',
		(t) => (t.elements = t.elements.filter((e: Told) => !['work', 'education'].includes(e.kind))),
		{ 'R09-work-edu': 'missing' }
	],
	['no reason for one element', 'ex1', (t) => delete element(t, 'e-kurs').why, { 'R10-why': 'missing' }],
	[
		'nothing of how it helps Norwegian',
		'ex7',
		(t) => (element(t, 'e-etab').norskEffect = null),
		{ 'R10-why': 'missing' }
	],
	[
		'nine hours of health',
		'ex1',
		(t) => (element(t, 'e-liv').hoursHealth = 9),
		{ 'R11-life-skills': 'missing' }
	],
	[
		'nine career hours after upper secondary',
		'ex7',
		(t) => (element(t, 'e-liv').hoursCareer = 9),
		{ 'R11-life-skills': 'missing' }
	],
	[
		'the short course without upper secondary',
		'ex7',
		(t) => (t.participant.education = 'primary'),
		{ 'R11-life-skills': 'missing' }
	],
	[
		'seven meetings for parents',
		'ex1',
		(t) => (element(t, 'e-foreldre').meetings = 7),
		{ 'R12-parents': 'warn' }
	],
	[
		'three meetings for parents',
		'ex1',
		(t) => (element(t, 'e-foreldre').meetings = 3),
		{ 'R12-parents': 'missing' }
	],
	[
		'five meetings alone',
		'ex1',
		(t) => Object.assign(element(t, 'e-foreldre'), { form: 'individual', meetings: 5 }),
		{}
	],
	[
		'a child on the way and no course',
		'ex2',
		(t) => (t.participant.expectingChild = true),
		{ 'R12-parents': 'missing' }
	],
	[
		'14 hours of placement',
		'ex1',
		(t) => (element(t, 'e-praksis').hoursPerWeek = 14),
		{ 'R13-fifteen': 'missing' }
	],
	['a week with one day of placement', 'ex1', (t) => t.week.slots.splice(3, 1), { 'R13-fifteen': 'missing' }],
	[
		'a placement that is over',
		'ex1',
		(t) => (element(t, 'e-praksis').to = '2026-11-20'),
		{ 'R13-fifteen': 'missing' }
	],
	[
		'a placement that does not count',
		'ex1',
		(t) => (element(t, 'e-praksis').counts15h = false),
		{ 'R13-fifteen': 'missing' }
	],
	[
		'the right to complain not shown',
		'ex1',
		(t) => (t.complaintShown = false),
		{ 'R14-complaint': 'missing' }
	],
	[
		'no school in the mapping',
		'ex1',
		(t) => (t.mapping = t.mapping.filter((m: Told) => m.topic !== 'education')),
		{ 'R15-mapping': 'missing' }
	],
	[
		'a wish and an obstacle, and nothing else one can',
		'ex1',
		(t) =>
			(t.mapping = t.mapping.filter((m: Told) => !['informal', 'digital', 'interest'].includes(m.topic))),
		{ 'R15-mapping': 'missing' }
	],
	['a mapping without a day', 'ex2', (t) => (t.process.mappingDone = null), { 'R15-mapping': 'missing' }],
	[
		'guidance only planned',
		'ex1',
		(t) => (t.process.careerGuidance.status = 'planned'),
		{ 'R16-guidance': 'warn' }
	],
	['no guidance', 'ex1', (t) => (t.process.careerGuidance = null), { 'R16-guidance': 'missing' }],
	['not told back', 'ex1', (t) => delete t.agreement.participant.understood, { 'R17-together': 'missing' }],
	['agreed in no language', 'ex1', (t) => delete t.agreement.language, { 'R17-together': 'missing' }],
	[
		'a next meeting that is past',
		'ex1',
		(t) => (t.reviews[0].next = '2026-11-20'),
		{ 'R18-review': 'missing' }
	],
	['a next meeting today', 'ex1', (t) => (t.reviews[0].next = TODAY), {}],
	[
		'a next meeting in half a year and a day',
		'ex1',
		(t) => (t.reviews[0].next = '2027-05-22'),
		{ 'R18-review': 'warn' }
	],
	['one promise lacking', 'ex1', (t) => delete t.contract.participant, { 'R19-contract': 'missing' }],
	['nothing said of before', 'ex1', (t) => (t.process.priorElements = null), { 'R20-prior': 'missing' }],
	[
		'realkompetanse not asked',
		'ex1',
		(t) => (t.process.realkompetanse.asked = false),
		{ 'R21-rkv': 'missing' }
	],
	[
		'a disagreement without a reason',
		'ex1',
		(t) => (t.disagreement = { wants: { nb: 'Jobbe' }, decides: { nb: 'Skole' } }),
		{ 'R23-disagreement': 'missing' }
	],
	[
		'a disagreement with reason and complaint',
		'ex1',
		(t) =>
			(t.disagreement = {
				participant: { nb: 'Jobbe' },
				municipality: { nb: 'Skole' },
				reason: { nb: 'Trengs' },
				complaintExplained: true
			}),
		{ 'R23-disagreement': 'ok' }
	],
	[
		'a disagreement in one sentence',
		'ex2',
		(t) => (t.disagreement = 'Vil heller jobbe'),
		{ 'R23-disagreement': 'missing' }
	],
	['a step without a day', 'ex1', (t) => (t.steps[3].due = null), { 'R24-who-when': 'missing' }],
	['a step without anybody', 'ex4', (t) => (t.steps[2].who = []), { 'R24-who-when': 'missing' }],
	[
		'no step of the participant’s own',
		'ex1',
		(t) => t.steps.forEach((s: Told) => (s.by = 'adviser')),
		{ 'R25-own-words': 'missing' }
	],
	[
		'no goal of the participant’s own',
		'ex2',
		(t) => t.goals.forEach((s: Told) => (s.by = 'adviser')),
		{ 'R25-own-words': 'missing' }
	],
	['a consent without an end', 'ex1', (t) => (t.sharing[0].until = null), { 'R26-sharing': 'missing' }],
	[
		'a consent explained in no language',
		'ex4',
		(t) => delete t.sharing[0].explainedIn,
		{ 'R26-sharing': 'missing' }
	],
	[
		'a share by law that nobody told of',
		'ex2',
		(t) => (t.sharing[1].informed = false),
		{ 'R26-sharing': 'missing' }
	],
	['a consent without an end, taken back', 'ex7', (t) => (t.sharing[1].until = null), {}],
	['a private card in a share', 'ex1', (t) => t.private.push('step.visit'), { 'R27-private': 'missing' }],
	// Days, without any fault in the file.
	['the day before fifteen hours are asked', 'ex1', () => undefined, { 'R13-fifteen': 'na' }, '2026-09-01'],
	[
		'the day they are asked, the placement a day late',
		'ex1',
		() => undefined,
		{ 'R13-fifteen': 'missing' },
		'2026-09-02'
	],
	['the first day of the placement', 'ex1', () => undefined, {}, '2026-09-03']
];

/** What the file expects, as it is on that day: the next meeting may be far off then. */
const before = (name: string, today: string): Found => ({
	...found(planOf(name), TODAY),
	...(today === TODAY ? {} : { 'R18-review': found(planOf(name), today)['R18-review'] })
});

describe('a single fault', () => {
	it.each(FAULTS)('%s (%s) turns its own rule and no other', (_, name, spoil, turned, today = TODAY) => {
		const now = found(planOf(name, spoil), today);
		expect(now).toEqual({ ...before(name, today), ...turned });
	});

	it('in leave the fifteen hours are not asked, and from its end again', () => {
		const leave = (told: Told): void => {
			told.scheme.leave = [{ kind: 'parental', from: '2026-11-01', to: '2026-11-21' }];
			element(told, 'e-praksis').hoursPerWeek = 0;
		};
		expect(found(planOf('ex1', leave))['R13-fifteen']).toBe('na');
		expect(found(planOf('ex1', leave), '2026-11-22')['R13-fifteen']).toBe('missing');
	});
});

describe('the kind of programme', () => {
	const asked = (track: string | null): string[] =>
		Object.entries(found(planOf('ex1', (told) => (told.scheme.track = track))))
			.filter(([, status]) => status !== 'na')
			.map(([rule]) => rule.slice(0, 3));
	const practice = ['R24', 'R25', 'R26', 'R27'];

	it('decides which rules are asked', () => {
		expect(asked(null)).toEqual(practice);
		expect(asked('free')).toEqual(practice);
		expect(asked('a-new-one')).toEqual(practice);
		expect(asked('norskplan-34')).toEqual(['R03', 'R04', 'R06', 'R14', ...practice]);
		expect(asked('legacy-2003')).toEqual(['R08', 'R09', 'R17', 'R18', ...practice]);
	});

	it('with temporary protection asks no social studies, and guidance is a right only', () => {
		const plan = planOf('ex1', (told) => {
			told.scheme.track = 'kap6A-14';
			told.process.careerGuidance = null;
			told.elements = without(told.elements, 'e-samf');
		});
		expect(found(plan)).toMatchObject({ 'R07-society': 'na', 'R16-guidance': 'na', 'R11-life-skills': 'ok' });
	});

	it('Jobbsjansen reports no statutory element as missing', () => {
		const bare = planOf('ex4', (told) => {
			Object.assign(told, { complaintShown: false });
			told.elements = told.elements.filter((one: Told) => one.kind !== 'livsmestring');
		});
		expect(Object.values(found(bare))).not.toContain('missing');
	});
});

it('a rule that the municipality has switched off says so, and nothing else changes', () => {
	const plan = planOf('ex1', (told) => delete told.contract);
	expect(found(plan, TODAY, { off: ['R19-contract'] })).toEqual({
		...found(planOf('ex1')),
		'R19-contract': 'off'
	});
});

it('a plan that has just begun lacks what the law asks, and says where each is put right', () => {
	const file = {
		schema: 'bildeplan.example-plans/1',
		plans: [{ scheme: { track: 'intro-14-work', start: '2026-11-02', end: '2028-11-01' } }]
	};
	let made = 0;
	const [plan] = planFromExample(file, {
		newId: () => String(++made),
		pictureOf: () => undefined,
		wordsOf: () => undefined,
		today: TODAY
	});
	const findings = checkLaw(plan!, { today: TODAY });
	const lacking = findings.filter(({ status }) => status === 'missing');
	expect(lacking.length).toBeGreaterThan(11);
	for (const { place } of lacking) expect(place).toBeDefined();
	expect(findings.find(({ rule }) => rule === 'R13-fifteen')).toMatchObject({
		status: 'na',
		why: { code: 'fifteen-later', facts: { day: '2027-05-02' } }
	});
});
