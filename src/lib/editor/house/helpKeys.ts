import type { Key } from '#lib/i18n/index.ts';
import { type BoardId, isShippedBoard } from '#lib/plan/index.ts';

/*
 * Keys of the adviser's help, put together from the ids of boards. Three to five questions a board: a key without words
 * is left out. An own board has questions that fit any board.
 */
const MOST = [1, 2, 3, 4, 5];
export const questionKeys = (board: BoardId): readonly Key[] =>
	isShippedBoard(board)
		? MOST.map((number) => `help:boards.${board}.q${String(number)}` as Key)
		: ['house:help.own1', 'house:help.own2', 'house:help.own3'];
export const tipKey = (board: BoardId): Key =>
	isShippedBoard(board) ? (`help:boards.${board}.tip` as Key) : 'house:help.ownTip';

/** What a job specialist or an adviser is good to know of, on every board. */
export const TOPICS = ['multicultural', 'language', 'communication', 'migrationHealth'] as const;
export const tipKeys = (topic: (typeof TOPICS)[number]): readonly Key[] =>
	[1, 2, 3].map((number) => `help:tips.${topic}.${String(number)}` as Key);
