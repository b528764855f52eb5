import {
	BOARD_IDS,
	type BoardId,
	type Plan,
	boardOfOwn,
	isBoardHidden,
	ownBoardsOf
} from '#lib/plan/index.ts';

/** The boards of a plan in the order of a session, its own ones behind; without those it does without. */
export const shownBoards = (plan: Plan): readonly BoardId[] => {
	const own = ownBoardsOf(plan).map(({ id }) => boardOfOwn(id));
	return [...BOARD_IDS, ...own].filter((board) => !isBoardHidden(plan, board));
};
