import type { Change } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Author, CardId, LanguageTag, Plan, Sound } from '../plan.ts';
import { soundsOf } from '../queries/soundsOf.ts';
import { editCard } from './editCard.ts';

/** Keeps a recording on a card, in the place of the one in the same language; the others stay. */
export function recordSound(plan: Plan, id: CardId, sound: Sound, hand: Author, interpreted = false): Change {
	const there = soundsOf(plan.cards[id] ?? {});
	const isOther = ({ language }: Sound) => language !== sound.language;
	const next = there.every(isOther) ? [...there, sound] : there.map((one) => (isOther(one) ? one : sound));
	return withSounds(plan, id, next, hand, interpreted);
}

/** Takes the recording in this language off a card. */
export const removeSound = (
	plan: Plan,
	id: CardId,
	language: LanguageTag | undefined,
	hand: Author,
	interpreted = false
): Change =>
	withSounds(
		plan,
		id,
		soundsOf(plan.cards[id] ?? {}).filter((sound) => sound.language !== language),
		hand,
		interpreted
	);

function withSounds(
	plan: Plan,
	id: CardId,
	[first, ...others]: readonly Sound[],
	hand: Author,
	interpreted: boolean
): Change {
	const sound = first as unknown as FieldValue | undefined;
	const sounds = (others.length ? others : undefined) as unknown as FieldValue | undefined;
	return editCard(plan, id, { sound, sounds }, hand, interpreted);
}
