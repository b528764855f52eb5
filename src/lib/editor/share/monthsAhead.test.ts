import { expect, it } from 'vitest';
import { monthsAhead } from './monthsAhead.ts';

it('some months later is the same date, or the last of a shorter month', () => {
	expect(monthsAhead('2026-11-21', 3)).toBe('2027-02-21');
	expect(monthsAhead('2026-11-30', 3)).toBe('2027-02-28');
	expect(monthsAhead('2026-08-31', 6)).toBe('2027-02-28');
	expect(monthsAhead('2027-08-31', 6)).toBe('2028-02-29');
});
