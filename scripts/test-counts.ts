/** Counting what the test runners did, from the reports they write, so that one closing line can speak for all. */

export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

export const none: Counts = { passed: 0, failed: 0 };

export const plus = (a: Counts, b: Counts): Counts => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed
});

/** A check that isn't made of tests counts as one. */
export const checkCount = (ok: boolean): Counts => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function numberAt(report: unknown, name: string): number {
	const value = typeof report === 'object' && report !== null ? (report as Record<string, unknown>)[name] : 0;
	return typeof value === 'number' ? value : 0;
}

/** A runner that ended badly without naming a failed test (a crash, an error between tests) failed once. */
const atLeastOneIf = (crashed: boolean, { passed, failed }: Counts): Counts =>
	crashed && failed === 0 ? { passed, failed: 1 } : { passed, failed };

/** Vitest's JSON report. A skipped test shows nothing, so it counts as failed. */
export function vitestCounts(report: unknown, ok: boolean): Counts {
	return atLeastOneIf(!ok, {
		passed: numberAt(report, 'numPassedTests'),
		failed:
			numberAt(report, 'numFailedTests') +
			numberAt(report, 'numPendingTests') +
			numberAt(report, 'numTodoTests')
	});
}

/** Playwright's JSON report. A test that passed at a later try counts as passed, a skipped one as failed. */
export function playwrightCounts(report: unknown, ok: boolean): Counts {
	const stats =
		typeof report === 'object' && report !== null ? (report as { stats?: unknown }).stats : undefined;
	return atLeastOneIf(!ok, {
		passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
		failed: numberAt(stats, 'unexpected') + numberAt(stats, 'skipped')
	});
}

export const closingLine = ({ passed, failed }: Counts): string =>
	`${String(passed)} passed, ${String(failed)} failed`;
