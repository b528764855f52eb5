import {
	BOARD_IDS,
	type BoardId,
	type Card,
	type OwnBoard,
	type Person,
	type Place,
	type Plan,
	type Ring,
	boardOfOwn,
	byRank,
	cardsAt,
	isBoardHidden,
	isHidden,
	partsOf,
	placesOn
} from '#lib/plan/index.ts';

/** What lies together on a board: a zone, or a day of the week. */
export interface PictureGroup {
	/** The first of its places; they have one name. */
	readonly place: Place;
	readonly day?: number;
	readonly ordered: boolean;
	readonly cards: readonly Card[];
	readonly people: readonly Person[];
}

/** The boards of a plan that have something on them, in the order of a session. */
export function picturedBoards(plan: Plan): readonly BoardId[] {
	const own = (Object.values(plan.boards) as OwnBoard[]).sort(byRank).map(({ id }) => boardOfOwn(id));
	return [...BOARD_IDS, ...own].filter(
		(board) => !isBoardHidden(plan, board) && pictureGroups(plan, board).length > 0
	);
}

/** The groups of a board that hold something. */
export function pictureGroups(plan: Plan, board: BoardId): readonly PictureGroup[] {
	const groups = new Map<string, PictureGroup>();
	for (const place of placesOn(board, plan)) {
		if (isHidden(plan, place)) continue;
		const parts = partsOf(place);
		const name = parts?.day === undefined ? (parts?.zone.id ?? place) : `day ${String(parts.day)}`;
		const before = groups.get(name);
		groups.set(name, {
			place: before?.place ?? place,
			...(parts?.day !== undefined && { day: parts.day }),
			ordered: parts?.zone.ordered === true,
			cards: [...(before?.cards ?? []), ...cardsAt(plan, place)],
			people: before?.people ?? (parts?.zone.people ? peopleIn(plan, parts.zone.people) : [])
		});
	}
	return [...groups.values()].filter(({ cards, people }) => cards.length > 0 || people.length > 0);
}

const peopleIn = (plan: Plan, ring: Ring): readonly Person[] =>
	(Object.values(plan.people) as Person[]).filter((person) => person.ring === ring).sort(byRank);
