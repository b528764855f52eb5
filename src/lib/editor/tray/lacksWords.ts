import { isFoundOnly } from '#lib/i18n/index.ts';
import type { LanguageTag } from '#lib/plan/index.ts';
import type { FreshCard } from '../dragItems.ts';

/**
 * Whether people are asked for words before this card is laid: a picture without any, and one that only search finds
 * where we have no word for it in a language of the plan. A starter card is laid with the words there are.
 */
export const lacksWords = (
	{ concept, picture, text }: FreshCard,
	languages: readonly LanguageTag[]
): boolean =>
	isFoundOnly(concept)
		? languages.some((tag) => !text[tag]?.text.trim())
		: picture !== undefined && concept === undefined && Object.keys(text).length === 0;
