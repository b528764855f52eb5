import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPlan, PLAN_VERSION } from './index.ts';
import { MIGRATIONS, raise } from './migrations.ts';

interface Stored {
	version: number;
	plan: unknown;
}
const fixture = (version: number): Stored =>
	JSON.parse(readFileSync(`tests/fixtures/plans/version-${version}.json`, 'utf8')) as Stored;

describe('plans of every version', () => {
	it('have a fixture each, and open for ever', () => {
		for (let version = 1; version <= PLAN_VERSION; version++) {
			const stored = fixture(version);
			expect(stored.version).toBe(version);
			expect(Object.keys(openPlan(version, stored.plan).cards)).toContain('card:cook');
		}
	});

	it('have a step up from each version before today’s', () => {
		expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
			Array.from({ length: PLAN_VERSION - 1 }, (_, before) => before + 1)
		);
	});

	it('go up one step after the other, and the file stays as it was', () => {
		const before = Object.freeze({ names: Object.freeze(['a']) });
		const steps = {
			1: (plan: unknown) => ({ ...(plan as object), second: true }),
			2: (plan: unknown) => ({ ...(plan as object), third: true })
		};
		expect(raise(1, before, { steps, to: 3 })).toEqual({ names: ['a'], second: true, third: true });
	});

	it('from the future are refused as newer, and what is no version as wrong', () => {
		expect(() => openPlan(PLAN_VERSION + 1, {})).toThrow(expect.objectContaining({ code: 'newer' }));
		for (const version of [0, 1.5, '1', null, NaN, undefined])
			expect(() => openPlan(version, {})).toThrow(
				expect.objectContaining({ code: 'wrong-value', place: 'version' })
			);
	});
});
