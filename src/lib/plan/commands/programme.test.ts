import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import {
	applyChange,
	editProgramme,
	guidanceCards,
	guidanceDays,
	isNothing,
	lacksMapping,
	layGuidance,
	levelCard,
	type Plan,
	setLeaves,
	setLevel,
	withoutOwner
} from '../index.ts';

const start = applyChange(aPlan({}), editProgramme(aPlan({}), { norwegianBasis: 'no-primary' }));

describe('a level of Norwegian', () => {
	it('is set on one card for each skill, and set again on the same', () => {
		const once = applyChange(start, setLevel(start, 'speaking', 'B1', 'adviser'));
		const twice = applyChange(once, setLevel(once, 'speaking', 'B2', 'adviser'));
		expect(levelCard(twice, 'speaking')).toMatchObject({ id: 'card:level-speaking', level: 'B2' });
		expect(Object.keys(twice.cards)).toHaveLength(1);
	});
	it('may lie one under the least, and not two', () => {
		expect(isNothing(setLevel(start, 'speaking', 'A2', 'adviser'))).toBe(false);
		expect(isNothing(setLevel(start, 'speaking', 'A1', 'adviser'))).toBe(true);
	});
	it('is free where no least level is asked', () => {
		const free = applyChange(start, editProgramme(start, { norwegianBasis: 'free' }));
		expect(isNothing(setLevel(free, 'speaking', 'under-A1', 'adviser'))).toBe(false);
	});
});

describe('leave', () => {
	const dated = (plan: Plan): Plan =>
		applyChange(plan, editProgramme(plan, { start: '2026-03-02', end: '2028-03-01' }));
	const leave = { kind: 'parental', from: '2027-01-01', to: '2027-01-31' };

	it('moves the end by its days, and back again without it', () => {
		const plan = dated(start);
		const away = applyChange(plan, setLeaves(plan, [leave]));
		expect(away.programme.end).toBe('2028-04-01');
		expect(applyChange(away, setLeaves(away, [])).programme.end).toBe('2028-03-01');
	});
	it('before the start or after the end moves nothing, and one that runs over the end counts whole', () => {
		const plan = dated(start);
		const endWith = (from: string, to: string) =>
			applyChange(plan, setLeaves(plan, [{ ...leave, from, to }])).programme.end;
		expect(endWith('2025-10-01', '2025-12-31')).toBe('2028-03-01');
		expect(endWith('2028-03-02', '2028-06-30')).toBe('2028-03-01');
		expect(endWith('2028-02-01', '2028-03-31')).toBe('2028-04-30');
	});
	it('of ten working days moves nothing', () => {
		const plan = dated(start);
		const away = applyChange(plan, setLeaves(plan, [{ ...leave, from: '2027-01-04', to: '2027-01-15' }]));
		expect(away.programme.end).toBe('2028-03-01');
	});
});

it('guidance is laid on the road with a day each', () => {
	const talks = guidanceDays('2026-08-31').map((day, at) => ({
		id: `card:${String(at)}` as const,
		text: {},
		day,
		done: at === 0
	}));
	const plan = applyChange(start, layGuidance(start, talks));
	expect(guidanceCards(plan).map(({ to }) => to)).toEqual(['2026-07-31', '2026-08-31', '2027-02-28']);
});

it('elements before three cards of mapping call for some mapping; cards without anybody are named', () => {
	const plan = aPlan({ 'min-vei/elementer': ['Norsk'], 'jeg-kan/sprak': ['Somali', 'Norsk'] });
	expect(lacksMapping(plan)).toBe(true);
	expect(withoutOwner(plan)).toHaveLength(1);
	expect(lacksMapping(aPlan({ 'min-vei/elementer': ['a'], 'jeg-kan/jobb': ['b', 'c', 'd'] }))).toBe(false);
	expect(lacksMapping(aPlan({}))).toBe(false);
});
