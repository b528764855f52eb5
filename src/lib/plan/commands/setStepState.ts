import { BOARDS } from '../boards/boards.ts';
import { type Change, changeOf, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Plan, Status } from '../plan.ts';
import { stepZoneId } from '../queries/stepHistory.ts';

/**
 * Says how far a step of Jobb i fem trinn has come, and on which day. The steps are not a strict line: each can go
 * back, and its earlier states stay with their days.
 */
export function setStepState(plan: Plan, zone: string, state: Status, day: string): Change {
	if (!BOARDS['fem-trinn'].zones.some(({ id, layered }) => id === zone && layered)) return nothing;
	const id = stepZoneId(zone);
	const settings = plan.zones[id];
	if ((settings?.state ?? 'planned') === state) return nothing;
	const states = [...(settings?.states ?? []), { state, day }];
	return changeOf(plan, 'setStepState', [
		[id, 'state', state],
		[id, 'states', states as unknown as FieldValue]
	]);
}
