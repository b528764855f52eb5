import { partsOf } from '../boards/boards.ts';
import { zoneIdOf } from '../commands/hideZone.ts';
import type { Place, Plan } from '../plan.ts';

/** Whether this plan does without the zone of a place. The days of the week are always there: the board is made of them. */
export function isHidden(plan: Plan, place: Place): boolean {
	const parts = partsOf(place);
	if (!parts || parts.day !== undefined) return false;
	return plan.zones[zoneIdOf(parts.board, parts.zone.id)]?.hidden === true;
}
