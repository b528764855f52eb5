import type { Key } from '#lib/i18n/index.ts';
import {
	type BoardId,
	type Place,
	type Plan,
	isShippedBoard,
	ownBoardIdOf,
	partsOf
} from '#lib/plan/index.ts';
import type { InterfaceLanguage, OpenPlan, PlanLine, PlanWords } from '#lib/session/index.ts';

/*
 * Keys put together from ids that the plan and the library bring. That each of them has its words, in every language,
 * is held by keys.test.ts.
 */

export const zoneNameKey = (board: BoardId, zone: string): Key => `board:zones.${board}.${zone}.name` as Key;
/** The name of the zone at a place; the free zone's where a board has no such place. */
export function zoneKey(place: Place): Key {
	const parts = partsOf(place);
	return parts && isShippedBoard(parts.board)
		? zoneNameKey(parts.board, parts.zone.id)
		: zoneNameKey('meg', 'fri');
}
/** The question that the adviser can ask about the zone at a place. */
export const askKey = (place: Place): Key => zoneKey(place).replace(/name$/, 'ask') as Key;
export const areaKey = (area: string): Key => `board:areas.${area}` as Key;
export const roleKey = (role: string): Key => `board:roles.${role}` as Key;

/** What a board is called, in the plan's languages. */
export function boardTitle(plan: Plan, words: PlanWords, board: BoardId): readonly PlanLine[] {
	if (isShippedBoard(board)) return words.of(`board:boards.${board}.name`);
	return words.ofText(plan.boards[ownBoardIdOf(board)]?.title ?? {});
}

/** What a zone is called: its own name in this plan, its name on an own board, or the board's. */
export function zoneTitle(plan: Plan, words: PlanWords, place: Place): readonly PlanLine[] {
	const parts = partsOf(place);
	if (!parts) return words.of(zoneKey(place));
	const { board, zone } = parts;
	const settings = plan.zones[`zone:${board}/${zone.id}`];
	const named = words.ofText(settings?.title ?? {});
	if (named.length) return named;
	const own = isShippedBoard(board)
		? undefined
		: plan.boards[ownBoardIdOf(board)]?.zones.find(({ id }) => id === zone.id);
	return own ? words.ofText(own.title) : words.of(zoneKey(place));
}

/** The same as one string in the language of the tools, as far as it has a word for it. */
export function spokenZone(open: OpenPlan, language: InterfaceLanguage, place: Place): string {
	const parts = partsOf(place);
	if (parts && isShippedBoard(parts.board)) {
		const zone = language.t(zoneKey(place));
		// In Jobb i fem trinn a step has a row of its own and three of support.
		return parts.layer && parts.layer !== 'steg'
			? `${zone}, ${language.t(`board:layers.${parts.layer}`)}`
			: zone;
	}
	return zoneTitle(open.session.plan, open.words, place)
		.map(({ text }) => text)
		.join(', ');
}
