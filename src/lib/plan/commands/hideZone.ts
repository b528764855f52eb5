import { type BoardId, placeOf } from '../boards/boards.ts';
import { type Change, changeOf, nothing } from '../change.ts';
import type { Place, Plan, ZoneId } from '../plan.ts';
import { canHideLane, isLaneName } from '../queries/lanes.ts';

export const zoneIdOf = (board: BoardId, zone: string): ZoneId => `zone:${placeOf(board, zone)}`;

/** Hides a zone in this plan, or shows it again. Its cards stay where they are. */
export const hideZone = (plan: Plan, board: BoardId, zone: string, hidden: boolean): Change =>
	hide(plan, placeOf(board, zone), hidden);

/**
 * The same for a board, a day, a part of day or a row: `sorter`, `min-uke/uke/6`, `fem-trinn/kultur`. Does not apply
 * to a road of Veivalg that has to stay: two at least, one of them education.
 */
export function hide(plan: Plan, what: Place, hidden: boolean): Change {
	const [board, zone = ''] = what.split('/');
	if (hidden && board === 'veivalg' && isLaneName(zone) && !canHideLane(plan, zone)) return nothing;
	return changeOf(plan, 'hideZone', [[`zone:${what}`, 'hidden', hidden ? true : undefined]]);
}
