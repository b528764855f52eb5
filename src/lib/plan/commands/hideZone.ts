import { type BoardId, placeOf } from '../boards/boards.ts';
import { type Change, changeOf } from '../change.ts';
import type { Place, Plan, ZoneId } from '../plan.ts';

export const zoneIdOf = (board: BoardId, zone: string): ZoneId => `zone:${placeOf(board, zone)}`;

/** Hides a zone in this plan, or shows it again. Its cards stay where they are. */
export const hideZone = (plan: Plan, board: BoardId, zone: string, hidden: boolean): Change =>
	hide(plan, placeOf(board, zone), hidden);

/** The same for a board, a day, a part of day or a row: `sorter`, `min-uke/uke/6`, `fem-trinn/kultur`. */
export const hide = (plan: Plan, what: Place, hidden: boolean): Change =>
	changeOf(plan, 'hideZone', [[`zone:${what}`, 'hidden', hidden ? true : undefined]]);
