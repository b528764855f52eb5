import type { Plan } from '../plan.ts';
import { fifteenHours, workHours } from './checks/elements.ts';
import type { LawStatus, Why } from './finding.ts';
import { LAW_RULES } from './lawRules.ts';
import { LAW_SETTINGS } from './LawSettings.ts';
import { PlanView } from './PlanView.ts';

/** What a meter under the week shows. */
export interface WorkMeter {
	readonly status: LawStatus;
	readonly hours: number;
	/** Hours a week that are asked. */
	readonly least: number;
	readonly why: Why;
}

/** The work-directed hours of the week against what is asked today; `na` before it is asked, in leave, on other tracks. */
export function workMeter(plan: Plan, today: string): WorkMeter {
	const view = new PlanView(plan, today, LAW_RULES, LAW_SETTINGS);
	const { status, code, facts = {} } = fifteenHours(view);
	const { agreed, inWeek } = workHours(view);
	const hours = inWeek ?? agreed;
	return { status, hours, least: LAW_RULES.figures.fifteenHours, why: { code, facts } };
}
