import { afterEach, expect, it, vi } from 'vitest';
import { Today } from './Today.svelte.ts';

afterEach(() => {
	vi.useRealTimers();
});

it('a tablet that lies open over night shows the new day, and the day after', () => {
	vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 30) });
	const today = new Today();
	const stop = today.follow();
	expect([today.date, today.weekday]).toEqual(['2026-11-22', 7]);
	vi.advanceTimersByTime(40 * 60_000);
	expect([today.date, today.weekday]).toEqual(['2026-11-23', 1]);
	vi.advanceTimersByTime(24 * 60 * 60_000);
	expect(today.date).toBe('2026-11-24');
	stop();
});
