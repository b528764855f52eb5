import type { RuleId } from './lawRules.ts';

/** What a municipality has chosen: which rules it checks, and its own figures. */
export interface LawSettings {
	readonly off: readonly RuleId[];
	/** Months until the next meeting, as it is proposed. */
	readonly reviewMonths: number;
	/** Hours a week that the municipality calls full time. */
	readonly fullTimeHours: number;
}

/** The working week of most collective agreements, and a talk four times a year. */
export const LAW_SETTINGS: LawSettings = { off: [], reviewMonths: 3, fullTimeHours: 37.5 };
