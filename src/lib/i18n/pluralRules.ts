/**
 * Which plural forms a language has, whatever the browser knows of it. `Intl.PluralRules` silently takes the browser's
 * own language for one it lacks (rw in every engine, so, ps, ku, ckb, ti in some; November 2026): an Arabic browser
 * would ask a Somali text for its form for "few", find none, and show Norwegian.
 */
import { canonicalTag, isPseudoLanguage } from './languages.ts';

/** Languages that every engine we support has plural forms for. */
const KNOWN = new Set(['nb', 'en', 'uk', 'ru', 'ar', 'sw', 'tr', 'fa', 'fr', 'am', 'es', 'ur']);
/** Others count as this one does, by CLDR; those not named tell one from the rest, as Norwegian does. */
const AS: Readonly<Record<string, string>> = { ti: 'am', my: 'ja' };

/** A tag of the language, of its own, that every engine counts right: `nb-x-so`. */
export function engineTag(tag: string): string {
	if (isPseudoLanguage(tag)) return `nb-${tag}`;
	const own = canonicalTag(tag);
	const base = own.split('-')[0] ?? own;
	if (KNOWN.has(base)) return own;
	const pieces = own.split('-').map((piece) => piece.slice(0, 8));
	return `${AS[base] ?? 'nb'}-x-${pieces.join('-')}`;
}

/** The forms that texts with a number are written in, in alphabetical order. */
export const pluralForms = (tag: string): string[] =>
	[...new Intl.PluralRules(engineTag(tag)).resolvedOptions().pluralCategories].sort();
