import type { Key } from '#lib/i18n/index.ts';
import { type BoardId, type Place, partsOf } from '#lib/plan/index.ts';

/*
 * Keys put together from ids that the plan and the library bring. That each of them has its words, in every language,
 * is held by keys.test.ts.
 */

export const zoneNameKey = (board: BoardId, zone: string): Key => `board:zones.${board}.${zone}.name` as Key;
/** The name of the zone at a place; the free zone's where a board has no such place. */
export function zoneKey(place: Place): Key {
	const parts = partsOf(place);
	return parts ? zoneNameKey(parts.board, parts.zone.id) : zoneNameKey('meg', 'fri');
}
/** The question that the adviser can ask about the zone at a place. */
export const askKey = (place: Place): Key => zoneKey(place).replace(/name$/, 'ask') as Key;
export const areaKey = (area: string): Key => `board:areas.${area}` as Key;
export const roleKey = (role: string): Key => `board:roles.${role}` as Key;
