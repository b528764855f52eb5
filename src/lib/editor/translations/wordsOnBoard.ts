import { type BoardId, type Plan, BOARDS, cardsAt, isShippedBoard, placesOn } from '#lib/plan/index.ts';
import type { Key } from '#lib/i18n/index.ts';
import type { PlanWords, WordStanding } from '#lib/session/index.ts';
import { askKey, zoneNameKey } from '../keys.ts';

/** Labels that only one board or page has; all others may stand on any. */
const OF_A_PLACE = /^(board:(boards|zones)\.|house:|talk:|law:|share:|words:|help:)/;

/**
 * The words of ours that stand on a board in the participant's language (and in nynorsk): its name, its zones and their
 * questions, its cards as far as nobody has written on them, and the labels seen so far that every board has.
 */
export function wordsOnBoard(plan: Plan, words: PlanWords, board: BoardId): readonly WordStanding[] {
	const keys: Key[] = isShippedBoard(board)
		? [
				`board:boards.${board}.name`,
				...BOARDS[board].zones.flatMap(({ id }): Key[] => [
					zoneNameKey(board, id),
					zoneNameKey(board, id).replace(/name$/, 'ask') as Key
				])
			]
		: placesOn(board).map(askKey);
	const concepts = placesOn(board)
		.flatMap((place) => cardsAt(plan, place))
		.filter(({ text }) => text[words.own]?.state !== 'own')
		.flatMap(({ concept }) => (concept === undefined ? [] : [concept]));
	const shared = [...words.asked].filter(([key]) => !OF_A_PLACE.test(key));
	const all = [
		...[...new Set(concepts)].flatMap((concept) => words.standingOfConcept(concept)),
		...[...new Set(keys)].flatMap((key) => words.standing(key)),
		...shared.flatMap(([key, values]) => words.standing(key, values))
	];
	const once = new Map(all.map((word) => [`${word.tag} ${word.key ?? ''}`, word]));
	return [...once.values()].filter(({ nb, text }) => nb !== '' || text !== '');
}

/** The same over several boards, each text once. */
export const wordsInPlan = (
	plan: Plan,
	words: PlanWords,
	boards: readonly BoardId[]
): readonly WordStanding[] => [
	...new Map(
		boards
			.flatMap((board) => wordsOnBoard(plan, words, board))
			.map((word) => [`${word.tag} ${word.key ?? word.text}`, word])
	).values()
];

export const isUnchecked = ({ state }: WordStanding): boolean => state === 'machine';
