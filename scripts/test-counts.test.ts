import { expect, test } from 'vitest';
import { checkCount, closingLine, none, playwrightCounts, plus, vitestCounts } from './test-counts.ts';

test('the closing line adds up tests and checks', () => {
	const unit = vitestCounts({ numPassedTests: 12, numFailedTests: 1 }, false);
	const browser = playwrightCounts({ stats: { expected: 5, unexpected: 2 } }, false);
	expect(closingLine([unit, browser, checkCount(true)].reduce(plus, none))).toBe('18 passed, 3 failed');
});

test('skipped tests count as failed, those that passed at a later try as passed', () => {
	expect(vitestCounts({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 }, true).failed).toBe(3);
	expect(playwrightCounts({ stats: { expected: 1, flaky: 1, skipped: 1 } }, true)).toEqual({
		passed: 2,
		failed: 1
	});
});

test('a runner that broke down is a failure even if no test failed or no report came', () => {
	expect(vitestCounts({ numPassedTests: 3 }, false)).toEqual({ passed: 3, failed: 1 });
	expect(vitestCounts(undefined, false)).toEqual({ passed: 0, failed: 1 });
	expect(playwrightCounts(undefined, false)).toEqual({ passed: 0, failed: 1 });
});
