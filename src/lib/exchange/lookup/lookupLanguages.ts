/**
 * Languages that the look-up is asked in: those of the list in ARASAAC's API description (`Locales`) that people in
 * our rooms write. Norwegian is not on that list, nor are most of the participants' languages.
 */
export const LOOKUP_LANGUAGES = [
	'en',
	'sv',
	'ar',
	'fa',
	'fr',
	'es',
	'ru',
	'uk',
	'pl',
	'ro',
	'de',
	'pt'
] as const;
export type LookupLanguage = (typeof LOOKUP_LANGUAGES)[number];

/** What those are called that the app has no words in. */
export const NAMES_OF_OTHERS: Readonly<Partial<Record<LookupLanguage, string>>> = {
	sv: 'svenska',
	pl: 'polski',
	ro: 'română',
	de: 'Deutsch',
	pt: 'português'
};

/** The language that stands for a tag of ours (`fa` for `fa-AF`); nothing where the service has none. */
export function lookupLanguageOf(tag: string): LookupLanguage | undefined {
	const [first] = tag.toLowerCase().split('-');
	return LOOKUP_LANGUAGES.find((one) => one === first);
}
