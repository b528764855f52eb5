import { type BoardId, placeOf } from '../boards/boards.ts';
import { type Change, changeOf } from '../change.ts';
import type { LanguageTag, Plan, Words, ZoneId } from '../plan.ts';

export const zoneIdOf = (board: BoardId, zone: string): ZoneId => `zone:${placeOf(board, zone)}`;

/** Hides a zone in this plan, or shows it again. Its cards stay where they are. */
export const hideZone = (plan: Plan, board: BoardId, zone: string, hidden: boolean): Change =>
	changeOf(plan, 'hideZone', [[zoneIdOf(board, zone), 'hidden', hidden ? true : undefined]]);

/** Gives a zone its own name in one language; without words it takes its usual name again. */
export const nameZone = (plan: Plan, board: BoardId, zone: string, tag: LanguageTag, words?: Words): Change =>
	changeOf(plan, 'nameZone', [
		[zoneIdOf(board, zone), `title.${tag}`, words && { text: words.text, state: words.state }]
	]);
