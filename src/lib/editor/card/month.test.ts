import { describe, expect, it } from 'vitest';
import { daysOfMonth, monthAfter } from './month.ts';

describe('a month on the calendar', () => {
	it('begins under its own weekday, Monday first', () => {
		const november = daysOfMonth('2026-11');
		expect(november.indexOf('2026-11-01')).toBe(6);
		expect(november).toHaveLength(36);
		expect(daysOfMonth('2026-06')[0]).toBe('2026-06-01');
	});
	it('has the 29th of February in leap years only', () => {
		expect(daysOfMonth('2028-02').at(-1)).toBe('2028-02-29');
		expect(daysOfMonth('2027-02').at(-1)).toBe('2027-02-28');
	});
	it('goes over the new year both ways', () => {
		expect(monthAfter('2026-12', 1)).toBe('2027-01');
		expect(monthAfter('2026-01', -1)).toBe('2025-12');
	});
});
