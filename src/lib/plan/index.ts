/**
 * The plan: what it is, what can be done with it, and what may come in. Pure data and functions; runs in bare Node.
 * Knows no browser, clock, chance, language file or storage: time and new ids are arguments.
 */
export * from './plan.ts';
export { type FieldValue, allFields, fieldsOf, readField, withRecord, writeFields } from './fields.ts';
export {
	type Change,
	type Edit,
	applyChange,
	changeOf,
	invert,
	isNothing,
	nothing,
	sameValue,
	stillApplying
} from './change.ts';
export { byRank, firstRanks, rankAt } from './rank.ts';
export {
	ALL_PLACES,
	BOARDS,
	BOARD_IDS,
	type Board,
	type BoardId,
	DAYS,
	type Day,
	PARTS_OF_DAY,
	type PartOfDay,
	type PlaceParts,
	type Zone,
	isBoardId,
	partsOf,
	placeOf,
	placesOn,
	weekPlace
} from './boards/boards.ts';
