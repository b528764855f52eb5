import type { Card, LanguageTag, Sound } from '../plan.ts';

/** What is recorded on a card, each language once, the first recorded first. */
export const soundsOf = (card: Pick<Card, 'sound' | 'sounds'>): readonly Sound[] => [
	...(card.sound ? [card.sound] : []),
	...(card.sounds ?? [])
];

/** The recording of a card in exactly this language. */
export const soundIn = (
	card: Pick<Card, 'sound' | 'sounds'>,
	language: LanguageTag | undefined
): Sound | undefined => soundsOf(card).find((sound) => sound.language === language);
