import { type Change, changeOf } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import { addDays } from '../law/days.ts';
import { leaveDays } from '../law/latestEnd.ts';
import type { Plan } from '../plan.ts';
import type { Leave } from '../programme.ts';

/** Notes leave; the end of the programme moves by the days that the leave adds, or no longer adds. */
export function setLeaves(plan: Plan, leaves: readonly Leave[]): Change {
	const { programme } = plan;
	const moved = leaveDays({ leaves }) - leaveDays(programme);
	return changeOf(plan, 'editProgramme', [
		['programme', 'leaves', leaves as unknown as FieldValue],
		['programme', 'end', programme.end === undefined ? undefined : addDays(programme.end, moved)]
	]);
}
