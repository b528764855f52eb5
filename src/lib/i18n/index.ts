/**
 * Languages: the table of them, the words of the interface and of the starter cards, days and numbers in words.
 * The only reader of `locales/` and the only user of i18next. Knows nothing of plans or screens.
 * In bare Node, `nodeLocales.ts` is the second door: it reads files, and must stay out of the browser.
 */
export {
	type Direction,
	type FontFamily,
	INTERFACE_LANGUAGES,
	LANGUAGES,
	type Language,
	PSEUDO_LANGUAGES,
	type PseudoLanguage,
	canonicalTag,
	directionOf,
	isPseudoLanguage,
	languageName,
	languageOf,
	textAttributes
} from './languages.ts';
export {
	type DayStyle,
	type Habits,
	calendarsOf,
	dateLanguage,
	formatDay,
	formatTime,
	hasDateNames,
	isoWeekday,
	monthName,
	partsOfTime,
	weekdayName,
	withDigits
} from './dates.ts';
export { AREAS, type Area, type LoadArea, type LocaleStatus } from './locale.ts';
export type { Key } from './keys.ts';
export { Translator, type Values, formatNumber } from './translator.ts';
export {
	type CardWords,
	Vocabulary,
	type VocabularyWords,
	conceptKey,
	isFoundOnly,
	wordsOfCard
} from './vocabulary.ts';
export { type Overrides, type SaidInstead, type WordState, isChecked } from './overrides.ts';
export { numbersApart } from './numbersApart.ts';
export { pluralForms } from './pluralRules.ts';
export { type WordFault, type WordRow, wordFault, wordTable } from './wordTable.ts';
export { browserLocales } from './browserLocales.ts';
