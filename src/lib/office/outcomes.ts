import { OUTCOMES, type Outcome, type Plan } from '#lib/plan/index.ts';

/** When it is asked how it went: at the end of the programme, and half a year and a year after. */
export const OUTCOME_TIMES = ['end', 'after6', 'after12'] as const;
export type OutcomeTime = (typeof OUTCOME_TIMES)[number];

/** Work and education, in whatever form: what the programme is for (integreringsloven § 1). */
const REACHED: readonly Outcome[] = ['work', 'education', 'certificate', 'permanent-job'];

export interface OutcomeCount {
	readonly time: OutcomeTime;
	/** Plans that were counted over. */
	readonly plans: number;
	/** Plans where somebody has said how it went. */
	readonly told: number;
	/** Plans that led to work, education or both: each counts once. */
	readonly reached: number;
	/** Of each kind; a plan can have several. */
	readonly kinds: Readonly<Record<Outcome, number>>;
}

/** Figures alone: nothing in them tells which plan or whose. */
export function countOutcomes(plans: readonly Pick<Plan, 'programme'>[]): readonly OutcomeCount[] {
	return OUTCOME_TIMES.map((time) => {
		const told = plans
			.map(({ programme }) => outcomesAt(programme, time))
			.filter((outcomes) => outcomes.length > 0);
		const count = (holds: (outcomes: readonly Outcome[]) => boolean) => told.filter(holds).length;
		return {
			time,
			plans: plans.length,
			told: told.length,
			reached: count((outcomes) => outcomes.some((one) => REACHED.includes(one))),
			kinds: Object.fromEntries(
				OUTCOMES.map((kind) => [kind, count((outcomes) => outcomes.includes(kind))])
			) as Record<Outcome, number>
		};
	});
}

function outcomesAt(programme: Plan['programme'], time: OutcomeTime): readonly Outcome[] {
	if (time === 'end') return programme.outcomeAtEnd ?? [];
	return (time === 'after6' ? programme.outcomeAfter6 : programme.outcomeAfter12) ?? [];
}

/** The counts as a table for a spreadsheet: when, what, how many. Slugs and figures, no words that could name anybody. */
export function outcomesAsCsv(counts: readonly OutcomeCount[]): string {
	const rows = counts.flatMap(({ time, plans, told, reached, kinds }) => [
		[time, 'plans', plans],
		[time, 'told', told],
		[time, 'work-or-education', reached],
		...OUTCOMES.map((kind) => [time, kind, kinds[kind]])
	]);
	return [['when', 'what', 'count'], ...rows].map((row) => row.join(';')).join('\r\n') + '\r\n';
}
