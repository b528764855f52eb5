import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	type Card,
	checkLaw,
	latestEnd,
	type LawSettings,
	type LawStatus,
	participantShare,
	type Plan,
	weekHours
} from '#lib/plan/index.ts';
import { planFromExample } from './planFromExample.ts';
import { FAULTS } from './support/faults.ts';
import { element, type Told, without } from './support/told.ts';

const folder = 'tests/fixtures/plans/examples';
const NAMES = readdirSync(folder);
const read = (name: string): { plans: [Told] } =>
	JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { plans: [Told] };

const TODAY = '2026-11-21';
function planOf(name: string, spoil: (told: Told) => unknown = () => undefined): Plan {
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

/** What the file expects, as it is on that day: the next meeting may be far off then. */
const before = (name: string, today: string): Found => ({
	...found(planOf(name), TODAY),
	...(today === TODAY ? {} : { 'R18-review': found(planOf(name), today)['R18-review'] })
});

describe('a single fault', () => {
	it.each(FAULTS)(
		'$what ($name) turns its own rule and no other',
		({ name, spoil, turned, today = TODAY }) => {
			const now = found(planOf(name, spoil), today);
			expect(now).toEqual({ ...before(name, today), ...turned });
		}
	);

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
			told.elements = told.elements.filter((one) => one.kind !== 'livsmestring');
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

it('what lies on a private card alone keeps its status, and is told as lacking in the text', () => {
	const plan = planOf('ex1');
	const noted = (one: Plan) =>
		checkLaw(one, { today: TODAY })
			.filter(({ note }) => note?.code === 'private-text')
			.map(({ rule }) => rule);
	const hide = (...roles: string[]): Plan => {
		const cards = Object.values(plan.cards).map((card: Card): [string, Card] => {
			const isHidden = card.place.startsWith('min-vei/') && roles.includes(card.role ?? '');
			return [card.id, isHidden ? { ...card, private: true } : card];
		});
		return { ...plan, cards: Object.fromEntries(cards) };
	};
	expect(noted(plan)).toEqual([]);
	const hidden = hide('sluttmaal', 'livsmestring');
	expect(noted(hidden)).toEqual(['R01-sluttmaal', 'R11-life-skills']);
	// It is in a share besides, which is a rule of its own.
	expect(found(hidden)).toEqual({ ...found(plan), 'R27-private': 'missing' });
	expect(noted(hide('reading'))).toEqual(['R03-norskmaal']);
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
	// Nothing that is not there is told as being in place.
	const told = findings.filter(({ why }) => why.code === 'there').map(({ rule }) => rule);
	expect(told).toEqual(['R02-track-fits']);
	expect(findings).toMatchObject({
		3: { status: 'missing', why: { code: 'basis-unset' } },
		9: { status: 'na' },
		23: { status: 'na' },
		25: { status: 'ok', why: { code: 'share-none' } }
	});
	expect(findings.find(({ rule }) => rule === 'R13-fifteen')).toMatchObject({
		status: 'na',
		why: { code: 'fifteen-later', facts: { day: '2027-05-02' } }
	});
});
