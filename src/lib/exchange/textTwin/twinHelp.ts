import {
	type Area,
	formatDay,
	formatNumber,
	languageOf,
	type Translator,
	type Vocabulary
} from '#lib/i18n/index.ts';
import type { Norwegian } from '#lib/plan/index.ts';
import type { TwinHelp } from './TwinWords.ts';

/** The areas of words that the text is written with; whoever asks for it loads them in the plan's Norwegian first. */
export const TWIN_AREAS: readonly Area[] = ['law', 'board', 'card', 'talk'];

export const twinHelp = (tag: Norwegian, translator: Translator, vocabulary: Vocabulary): TwinHelp => ({
	t: (key, values) => translator.t(tag, key, values),
	day: (day) => formatDay(tag, day, 'long'),
	number: (value) => formatNumber(tag, value),
	languageName: (of) => languageOf(of).nb,
	concept: (concept) => vocabulary.words(concept, tag)?.text
});
