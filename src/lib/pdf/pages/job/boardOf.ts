import {
	BOARDS,
	type BoardId,
	type Plan,
	type Zone,
	cardsAt,
	isHidden,
	isShippedBoard,
	isWithout,
	ownBoardIdOf,
	placeOf,
	placesOn,
	zoneIdOf
} from '#lib/plan/index.ts';
import type { Pair, PrintBoard, PrintZone } from '../printJob.ts';
import { lanesOf } from './lanesOf.ts';
import { type Maker, makeAt } from './Maker.ts';
import { peopleOf } from './peopleOf.ts';
import { sortsIn } from './sortsIn.ts';
import { stepsOf } from './stepsOf.ts';
import { fridgeOf, weekOf } from './weekOf.ts';
import { yearsOf } from './yearsOf.ts';

/** One board with its cards. What the plan hides is not on its paper either; its cards wait in the plan. */
export async function boardOf(maker: Maker, id: BoardId): Promise<PrintBoard> {
	const { plan, speech, cards, isShown } = maker;
	const zones =
		id === 'sorter' ? [] : await Promise.all(zonesOf(plan, id).map((zone) => zoneOf(maker, id, zone)));
	const withheld = placesOn(id, plan)
		.filter((place) => !isHidden(plan, place))
		.flatMap((place) => cardsAt(plan, place))
		.filter((card) => !isShown(card)).length;
	const board: PrintBoard = {
		id,
		title: titleOf(maker, id),
		zones: zones.flat(),
		...(withheld && maker.tellsWithheld && { withheld: speech.pair('print:withheld', { count: withheld }) })
	};
	switch (id) {
		case 'min-uke':
			return { ...board, week: await weekOf(maker), fridge: await fridgeOf(maker) };
		case 'fem-trinn':
			return { ...board, steps: stepsOf(plan, speech) };
		case 'veivalg':
			return { ...board, lanes: lanesOf(plan, speech) };
		case 'mine-folk':
			return { ...board, people: await peopleOf(maker) };
		case 'sorter':
			return { ...board, ...(await sortsIn(maker)) };
		case 'jeg-kan':
			return { ...board, ...(await yearsOf(plan, cards, speech, isShown)) };
		default:
			return board;
	}
}

export function titleOf({ plan, speech }: Maker, id: BoardId): Pair {
	if (isShippedBoard(id)) return speech.pair(`board:boards.${id}.name`);
	return speech.text(plan.boards[ownBoardIdOf(id)]?.title ?? {}) ?? { norwegian: '', own: '' };
}

/** The zones of a board that this plan shows, those of its own boards too. */
function zonesOf(plan: Plan, id: BoardId): readonly Zone[] {
	const zones = isShippedBoard(id)
		? BOARDS[id].zones.filter((zone) => !zone.inside)
		: [...(plan.boards[ownBoardIdOf(id)]?.zones ?? []), { id: 'fri' }].map((zone) => ({
				id: zone.id,
				max: 12,
				starter: []
			}));
	return zones.filter((zone) => !isWithout(plan, placeOf(id, zone.id)));
}

/** A zone, or of Jobb i fem trinn the rows of one. The week has its cards in its cells. */
async function zoneOf(maker: Maker, board: BoardId, zone: Zone): Promise<readonly PrintZone[]> {
	const { plan } = maker;
	const title = zoneTitle(maker, board, zone.id);
	const place = placeOf(board, zone.id);
	if (zone.id === 'uke') return [{ id: zone.id, title, cards: [] }];
	if (!zone.layered) return [{ id: zone.id, title, cards: await makeAt(maker, place) }];
	const rows = placesOn(board, plan).filter((at) => at.startsWith(`${place}/`) && !isHidden(plan, at));
	return Promise.all(
		rows.map(async (row) => ({
			id: row.slice(`${board}/`.length),
			title,
			cards: await makeAt(maker, row)
		}))
	);
}

export function zoneTitle({ plan, speech }: Maker, board: BoardId, zone: string): Pair {
	const settings = plan.zones[zoneIdOf(board, zone)];
	const own = settings && speech.text(settings.title);
	if (own) return own;
	if (isShippedBoard(board))
		return speech.pair(`board:zones.${board}.${zone}.name` as 'board:zones.meg.midt.name');
	const named = plan.boards[ownBoardIdOf(board)]?.zones.find(({ id }) => id === zone);
	return (named && speech.text(named.title)) ?? speech.pair('board:zones.meg.fri.name');
}
