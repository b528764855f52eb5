import type { LanguageTag } from '#lib/plan/index.ts';
import { type HyphenPoint, Hyphenator, type Patterns } from './Hyphenator.ts';

type Load = () => Promise<{ readonly default: Patterns }>;

/**
 * Languages whose words are parted at the end of a line. The patterns are as large as a typeface, so each waits in a
 * file of its own. Nynorsk shares its patterns with bokmål. No others of ours have any.
 */
const LOADS: Readonly<Record<string, Load>> = {
	nb: () => import('hyphen/patterns/nb.js'),
	en: () => import('hyphen/patterns/en-gb.js'),
	es: () => import('hyphen/patterns/es.js'),
	fr: () => import('hyphen/patterns/fr.js'),
	kmr: () => import('hyphen/patterns/kmr.js'),
	ru: () => import('hyphen/patterns/ru.js'),
	tr: () => import('hyphen/patterns/tr.js'),
	uk: () => import('hyphen/patterns/uk.js')
};

const NORWEGIAN = 'nb';
const NAMES: Readonly<Record<string, string>> = { nn: NORWEGIAN, no: NORWEGIAN };

/** Name of the patterns for a language, whether there are any or not. */
function nameOf(lang: LanguageTag): string {
	const [language = ''] = lang.split('-');
	return NAMES[language] ?? language;
}

/** Letters and the marks on them. */
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
/** Addresses are copied letter by letter: a hyphen in one would be taken for a part of it. */
const ADDRESS = /@|:\/\/|\p{L}\.\p{L}/u;
const LATIN = /^\p{Script=Latin}/u;

const OTHER_SCRIPTS = new Map<string, boolean>();
function isWrittenOtherwise(lang: LanguageTag): boolean {
	let found = OTHER_SCRIPTS.get(lang);
	if (found === undefined)
		OTHER_SCRIPTS.set(lang, (found = new Intl.Locale(lang).maximize().script !== 'Latn'));
	return found;
}

/** Where words may be parted, in the languages that have been learnt. */
export class Hyphens {
	readonly #hyphenators = new Map<string, Hyphenator>();
	readonly #loading = new Map<string, Promise<void>>();

	/** Fetches the patterns of these languages. Without them lines are still broken, so that no failure is told. */
	async learn(langs: Iterable<LanguageTag>): Promise<void> {
		await Promise.all(Array.from(new Set(Array.from(langs, nameOf)), (name) => this.#learn(name)));
	}

	#learn(name: string): Promise<void> {
		const load = LOADS[name];
		if (!load) return Promise.resolve();
		let loading = this.#loading.get(name);
		if (!loading) {
			loading = load().then(
				({ default: patterns }) => {
					this.#hyphenators.set(name, new Hyphenator(name, patterns));
				},
				() => {
					this.#loading.delete(name);
				}
			);
			this.#loading.set(name, loading);
		}
		return loading;
	}

	/**
	 * Points of all words of a stretch without spaces. Latin words in a text of another script are Norwegian: names of
	 * courses, offices and places.
	 */
	points(stretch: string, lang: LanguageTag): readonly HyphenPoint[] {
		if (this.#hyphenators.size === 0 || ADDRESS.test(stretch)) return [];
		const usual = this.#hyphenators.get(nameOf(lang));
		return Array.from(stretch.matchAll(WORDS)).flatMap(({ 0: word, index }) => {
			const isForeign = LATIN.test(word) && isWrittenOtherwise(lang);
			const hyphenator = isForeign ? this.#hyphenators.get(NORWEGIAN) : usual;
			return (hyphenator?.points(word) ?? []).map(({ at, isJoint }) => ({ at: index + at, isJoint }));
		});
	}
}
