import type { LanguageTag, Sound } from '#lib/plan/index.ts';
import type { PlanLine } from './PlanWords.ts';

/** Which of the two languages of a plan is heard. */
export const LISTENING = ['both', 'own', 'norwegian'] as const;
export type Listening = (typeof LISTENING)[number];

/** What can be heard of a card, or of words alone. */
export interface Sayable {
	readonly lines: readonly Pick<PlanLine, 'text' | 'lang' | 'state'>[];
	/** Recorded on the card. */
	readonly sounds?: readonly Sound[];
	readonly concept?: string | undefined;
	/** The languages of the plan, in its order: a card without words in one of them may still be recorded in it. */
	readonly languages?: readonly LanguageTag[];
}

/** One thing after the other: a recording, or words for a voice of exactly their language. */
export interface Part {
	readonly lang: LanguageTag;
	readonly sound?: Sound;
	readonly text?: string;
}

interface Help {
	/** The municipality's recording of a concept. */
	readonly recorded: (concept: string, language: LanguageTag) => Sound | undefined;
	/** Whether a voice here speaks a language. */
	readonly speaks: (language: LanguageTag) => boolean;
}

const isNorwegian = (tag: LanguageTag): boolean => /^(nb|nn|no)(-|$)/.test(tag);

/**
 * What is heard, language by language: what was recorded on the card, else the municipality's recording of the
 * concept, else a voice of exactly that language, else nothing. A recording of the concept is not heard for a card
 * that somebody has given other words. Where nothing is to be heard in the language that was asked for, the other
 * one is better than silence.
 */
export function saidParts(
	{ lines, sounds = [], concept, languages = [] }: Sayable,
	listening: Listening,
	{ recorded, speaks }: Help
): readonly Part[] {
	const known = [...new Set([...languages, ...lines.map(({ lang }) => lang)])];
	const others = sounds.filter(({ language }) => language === undefined || !known.includes(language));
	const parts: readonly Part[] = [
		// Said in a language that stands nowhere on the card.
		...others.map((sound) => ({ lang: sound.language ?? 'und', sound })),
		...known.flatMap((lang): Part[] => {
			const line = lines.find((one) => one.lang === lang && one.text.trim() !== '');
			const sound =
				sounds.find(({ language }) => language === lang) ??
				(concept === undefined || line?.state === 'own' ? undefined : recorded(concept, lang));
			if (sound) return [{ lang, sound }];
			return line && speaks(lang) ? [{ lang, text: line.text }] : [];
		})
	];
	const wanted = parts.filter(
		({ lang }) => listening === 'both' || isNorwegian(lang) === (listening === 'norwegian')
	);
	return wanted.length ? wanted : parts;
}
