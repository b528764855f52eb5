import { type BoardId, isShippedBoard, ownBoardIdOf, partsOf, placeOf } from '../boards/boards.ts';
import type { Place, Plan, ZoneId } from '../plan.ts';

/** Whether this plan does without a board, zone, day, part of day or row: `sorter`, `min-vei/stein`, `min-uke/uke/6`, `fem-trinn/kultur`. */
export const isWithout = (plan: Plan, what: Place): boolean => {
	const id: ZoneId = `zone:${what}`;
	return plan.zones[id]?.hidden === true;
};

export const isBoardHidden = (plan: Plan, board: BoardId): boolean =>
	isShippedBoard(board) ? isWithout(plan, board) : plan.boards[ownBoardIdOf(board)]?.hidden !== false;

/** Whether this plan does without a place: because of its zone, or of its day, part of day or row. */
export function isHidden(plan: Plan, place: Place): boolean {
	const parts = partsOf(place);
	if (!parts) return false;
	const { board, zone, day, part, layer } = parts;
	if (zone.id !== 'uke' && isWithout(plan, placeOf(board, zone.id))) return true;
	return [day, part]
		.filter((one) => one !== undefined)
		.map((one) => `min-uke/uke/${one}`)
		.concat(layer === undefined ? [] : [placeOf(board, layer)])
		.some((what) => isWithout(plan, what));
}
