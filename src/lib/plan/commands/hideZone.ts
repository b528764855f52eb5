import { type BoardId, placeOf } from '../boards/boards.ts';
import { type Change, changeOf } from '../change.ts';
import type { Plan, ZoneId } from '../plan.ts';

export const zoneIdOf = (board: BoardId, zone: string): ZoneId => `zone:${placeOf(board, zone)}`;

/** Hides a zone in this plan, or shows it again. Its cards stay where they are. */
export const hideZone = (plan: Plan, board: BoardId, zone: string, hidden: boolean): Change =>
	changeOf(plan, 'hideZone', [[zoneIdOf(board, zone), 'hidden', hidden ? true : undefined]]);
