import { boardOfOwn, placeOf } from '../boards/boards.ts';
import { type Change, changeOf, nothing } from '../change.ts';
import { fieldsOf } from '../fields.ts';
import type { OwnBoard, OwnBoardId, OwnZone } from '../layout.ts';
import type { Card, Plan, Text } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import { byRank, rankAt } from '../rank.ts';
import { addRecord } from './editRecord.ts';

export const ownBoardsOf = (plan: Plan): readonly OwnBoard[] =>
	(Object.values(plan.boards) as OwnBoard[]).sort(byRank);

/** What a new board is made of. Zones come in order; each id is a slug, unique on the board. */
export type NewBoard = Omit<OwnBoard, 'rank' | 'hidden'>;

/** Adds a board behind the others. Does not apply to one without a zone or with two of one id, nor to one that is there. */
export function addBoard(plan: Plan, board: NewBoard): Change {
	const ids = new Set(board.zones.map(({ id }) => id));
	if (plan.boards[board.id] || !ids.size || ids.size < board.zones.length) return nothing;
	const others = ownBoardsOf(plan);
	return addRecord(plan, 'addBoard', {
		...board,
		rank: rankAt(others, others.length),
		hidden: false
	} as OwnBoard);
}

/** Changes name, layout and zones of an own board. Cards of a zone that is gone lie in its free zone then. */
export function editBoard(
	plan: Plan,
	id: OwnBoardId,
	{ title, layout, zones }: { title?: Text; layout?: OwnBoard['layout']; zones?: readonly OwnZone[] }
): Change {
	const board = plan.boards[id];
	if (!board || zones?.length === 0) return nothing;
	const at = boardOfOwn(id);
	const gone = zones ? board.zones.filter((zone) => !zones.some((other) => other.id === zone.id)) : [];
	return changeOf(plan, 'editBoard', [
		...Object.keys({ ...board.title, ...title }).map(
			(tag) => [id, `title.${tag}`, (title ?? board.title)[tag] as never] as const
		),
		...(layout ? [[id, 'layout', layout] as const] : []),
		...(zones ? [[id, 'zones', zones as never] as const] : []),
		...gone.flatMap((zone) =>
			cardsAt(plan, placeOf(at, zone.id)).map((card) => [card.id, 'place', placeOf(at, 'fri')] as const)
		)
	]);
}

/** Moves an own board among the own boards, to stand at `index` there. */
export function moveBoard(plan: Plan, id: OwnBoardId, index: number): Change {
	const boards = ownBoardsOf(plan);
	const board = plan.boards[id];
	const others = boards.filter((other) => other.id !== id);
	const at = Math.max(0, Math.min(index, others.length));
	if (!board || boards.indexOf(board) === at) return nothing;
	return changeOf(plan, 'moveBoard', [[id, 'rank', rankAt(others, at)]]);
}

export const hideBoard = (plan: Plan, id: OwnBoardId, hidden: boolean): Change =>
	plan.boards[id] ? changeOf(plan, 'hideZone', [[id, 'hidden', hidden]]) : nothing;

/**
 * Takes an own board out of the plan. Its cards go into the bin, and out of it to the free zone of Dette er meg, so
 * that none is ever where nobody can see it.
 */
export function removeBoard(plan: Plan, id: OwnBoardId): Change {
	const board = plan.boards[id];
	if (!board) return nothing;
	const cards = (Object.values(plan.cards) as Card[]).filter((card) =>
		card.place.startsWith(`${boardOfOwn(id)}/`)
	);
	return changeOf(plan, 'removeBoard', [
		...Array.from(fieldsOf(board), ([field]) => [id, field, undefined] as const),
		...cards.flatMap((card) => [
			[card.id, 'place', placeOf('meg', 'fri')] as const,
			[card.id, 'binned', true] as const
		])
	]);
}
