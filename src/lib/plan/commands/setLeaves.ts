import { type Change, changeOf } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import { addDays } from '../law/days.ts';
import { endWithLeave, leaveDays } from '../law/latestEnd.ts';
import type { Plan } from '../plan.ts';
import type { Leave } from '../programme.ts';

/** Notes leave; the end of the programme moves by the days that the leave adds, or no longer adds. */
export function setLeaves(plan: Plan, leaves: readonly Leave[]): Change {
	const { programme } = plan;
	const { end } = programme;
	const moved =
		end === undefined
			? undefined
			: endWithLeave(addDays(end, -leaveDays(programme)), { ...programme, leaves });
	return changeOf(plan, 'editProgramme', [
		['programme', 'leaves', leaves as unknown as FieldValue],
		['programme', 'end', moved]
	]);
}
