import { formatDay, formatNumber, type Key } from '#lib/i18n/index.ts';
import { sentenceOf, type Why } from '#lib/plan/index.ts';
import type { InterfaceLanguage } from '#lib/session/index.ts';

/** Why a rule finds what it finds, as a sentence in the language of the tools. */
export const whyIn = (language: InterfaceLanguage, why: Why): string =>
	sentenceOf(why, {
		// The codes are the rules' own; a test holds the words to them.
		say: (key, facts) => language.t(key as Key, facts),
		day: (day) => formatDay(language.tag, day, 'long'),
		number: (value) => formatNumber(language.tag, value)
	});
