import { type BoardId, type ShippedBoardId, isShippedBoard } from '#lib/plan/index.ts';

/** The starter card whose picture stands for a board. */
const EMBLEMS: Readonly<Record<ShippedBoardId, string>> = {
	meg: 'person.me',
	'jeg-kan': 'me.good-at',
	sorter: 'rights.choose',
	'min-vei': 'path.school',
	'min-uke': 'time.week',
	'mine-folk': 'me.family',
	'fem-trinn': 'support.job-coach',
	veivalg: 'goal.certificate'
};
export const emblemOf = (board: BoardId): string => (isShippedBoard(board) ? EMBLEMS[board] : 'me.important');
