import type { LawStatus } from '#lib/plan/index.ts';
import { element, leave, type Row, type Told, without } from './told.ts';

/** One fault, in one example; which rules change, and to what. Everything else must stay as it was. */
const TODAY = '2026-11-21';
type Turned = Readonly<Record<string, LawStatus>>;
const TABLE: readonly (readonly [string, string, (told: Told) => unknown, Turned, string?])[] = [
	[
		'no goal',
		'ex1',
		(t) => (t.goals = t.goals.filter((g) => g.kind !== 'sluttmaal')),
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
	[
		'no basis for the least levels',
		'ex1',
		(t) => (t.norskmaal.basis = null),
		{ 'R04-norskmaal-min': 'missing' }
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
		(t) => Object.assign(t.scheme.leave[1] ?? {}, { to: '2027-10-11' }),
		{ 'R08-duration': 'missing' }
	],
	['a leave one day longer', 'ex7', (t) => Object.assign(t.scheme.leave[1] ?? {}, { to: '2027-10-13' }), {}],
	[
		'a leave before the start, and the end later by as much',
		'ex1',
		(t) => Object.assign(t.scheme, { end: '2028-03-27', leave: [leave('2025-10-05', '2025-10-30')] }),
		{ 'R08-duration': 'missing' }
	],
	[
		'a leave after the end, and the end later by as much',
		'ex1',
		(t) => Object.assign(t.scheme, { end: '2028-03-27', leave: [leave('2029-10-05', '2029-10-30')] }),
		{ 'R08-duration': 'missing' }
	],
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
		(t) => (t.elements = t.elements.filter((e) => e.kind !== 'work' && e.kind !== 'education')),
		{ 'R09-work-edu': 'missing' }
	],
	['no reason for one element', 'ex1', (t) => delete element(t, 'e-kurs').why, { 'R10-why': 'missing' }],
	['an unseen reason', 'ex1', (t) => (element(t, 'e-kurs').why = '\u200b\u2060 '), { 'R10-why': 'missing' }],
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
		'a week without the placement',
		'ex1',
		(t) => (t.week.slots = t.week.slots.filter((one) => one.element !== 'e-praksis')),
		{ 'R13-fifteen': 'missing' }
	],
	['a week that is not laid yet', 'ex1', (t) => (t.week.slots = []), { 'R22-fulltime': 'warn' }],
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
		(t) => (t.mapping = t.mapping.filter((m) => m.topic !== 'education')),
		{ 'R15-mapping': 'missing' }
	],
	[
		'a wish and an obstacle, and nothing else one can',
		'ex1',
		(t) => (t.mapping = t.mapping.filter((m) => !/informal|digital|interest/.test(String(m.topic)))),
		{ 'R15-mapping': 'missing' }
	],
	['a mapping without a day', 'ex2', (t) => (t.process.mappingDone = null), { 'R15-mapping': 'missing' }],
	[
		'guidance only planned',
		'ex1',
		(t) => (t.process.careerGuidance = { status: 'planned' }),
		{ 'R16-guidance': 'warn' }
	],
	['no guidance', 'ex1', (t) => (t.process.careerGuidance = null), { 'R16-guidance': 'missing' }],
	['not told back', 'ex1', (t) => delete t.agreement.participant.understood, { 'R17-together': 'missing' }],
	[
		'a child interpreter',
		'ex1',
		(t) => t.people.push({ id: 'daughter', role: 'interpreter', ring: 'near', child: true }),
		{ 'R17-together': 'missing' }
	],
	[
		'an interpreter of sixteen, by the label',
		'ex7',
		(t) => t.people.push({ role: 'interpreter', label: { nb: 'Datteren min (16)' } }),
		{ 'R17-together': 'missing' }
	],
	['a grown interpreter', 'ex1', (t) => t.people.push({ role: 'interpreter', age: 40 }), {}],
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
	[
		'an older review that set a later day',
		'ex1',
		(t) => (t.reviews as Row[]).push({ date: '2026-05-04', next: '2028-01-10' }),
		{}
	],
	['one promise lacking', 'ex1', (t) => delete t.contract?.participant, { 'R19-contract': 'missing' }],
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
	[
		'a step without a day',
		'ex1',
		(t) => Object.assign(t.steps[3] ?? {}, { due: null }),
		{ 'R24-who-when': 'missing' }
	],
	[
		'a step without anybody',
		'ex4',
		(t) => Object.assign(t.steps[2] ?? {}, { who: [] }),
		{ 'R24-who-when': 'missing' }
	],
	[
		'no step of the participant’s own',
		'ex1',
		(t) => {
			t.steps.forEach((s) => (s.by = 'adviser'));
		},
		{ 'R25-own-words': 'missing' }
	],
	[
		'no goal of the participant’s own',
		'ex2',
		(t) => {
			t.goals.forEach((s) => (s.by = 'adviser'));
		},
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

export const FAULTS = TABLE.map(([what, name, spoil, turned, today]) => ({
	what,
	name,
	spoil,
	turned,
	...(today !== undefined && { today })
}));
