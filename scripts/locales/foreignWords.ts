/**
 * Words that have no business in a language: English that a machine left behind, and Norwegian that nobody translated.
 * The lists hold small words and words of screens; what is a word of the language too is taken out of them.
 */

const ENGLISH =
	'the and of you your with from this that are was have not will can card cards board save open close delete cancel back done week work school help yes print page language words picture when who what where why how more new edit choose search they he she we our it be by or if but has for is to no';
const NORWEGIAN =
	'og ikke jeg på som av med det den vi kan skal hva hvem hvor hvordan når fra uke uken tavle tavla språk lagre åpne lukk avbryt neste tilbake ferdig velg bilde møte rådgiver deltaker tolk være gjøre';

/** Words of the language that look like those. */
const ITS_OWN: Readonly<Record<string, string>> = {
	nn: 'for to is no be if open',
	tr: 'has can on her den som kan not',
	so: 'is of for has on og kan no was den',
	kmr: 'can her kan av vi to has den no be he not we',
	fr: 'on page no or les but',
	es: 'has no can vi den',
	rw: 'no is to be she we',
	om: 'of an is no has kan she',
	sw: 'we no if or',
	en: 'to'
};

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The first word of a text that is left over from English or Norwegian. */
export function leftOver(tag: string, text: string): string | undefined {
	const own = listed(ITS_OWN[tag] ?? '');
	const english = tag === 'en' ? new Set<string>() : listed(ENGLISH);
	const norwegian = tag === 'nn' || tag === 'nb' ? new Set<string>() : listed(NORWEGIAN);
	// A Norwegian word that people will meet stands in brackets after their own.
	const bare = text.replace(/\{\{\w+\}\}/g, ' ').replace(/\([^)]*\)|«[^»]*»/g, ' ');
	return bare
		.toLowerCase()
		.split(/[^\p{L}\p{M}'’-]+/u)
		.find((word) => (english.has(word) || norwegian.has(word)) && !own.has(word));
}
