import { editDistance } from './editDistance.ts';
import { normalise } from './normalise.ts';
import { Scores } from './Scores.ts';
import { type SearchEntry, TermIndex, lacking, lettersOf } from './TermIndex.ts';

export type { SearchEntry } from './TermIndex.ts';

export interface Found {
	readonly id: string;
	/** Higher is likelier; comparable within one search only. */
	readonly score: number;
}

/** What a word may be another form of. */
type Forms = (word: string) => Iterable<string>;

/** A whole word; its beginning is worth 6 at most, and everything else less. */
const EXACT = 16;
/** Another form of the word: almost as good as its beginning. */
const OTHER_FORM = 5.9;
/** Below this many hits the next, looser way of finding is tried too. */
const ENOUGH = 6;
/** With fewer than this, the word may have been mistyped. */
const FEW = 3;
/** Looking inside words stops to matter when so many begin with what was typed. */
const PLENTY = 24;
/** What a slip takes from the worth of a word, and what it takes more at its beginning. */
const SLIP = 0.6;
const WRONG_FIRST = 0.3;
/** More pairs of letters than this make no word likelier. */
const LONGEST = 255;
/** The least likeness (0 to 1) of a word that is offered instead. */
const LIKENESS = 0.34;

/**
 * Finds pictures by word, in all the languages of its entries at once. A whole word comes before the beginning of one,
 * that and another form of it (`toget`) before a word inside another; then come several words, the parts of a compound (`skolebuss` finds buses),
 * and last a slip of the finger.
 */
export class PictureSearch {
	readonly #index: TermIndex;
	readonly #ids: readonly string[];
	readonly #families: readonly string[];
	readonly #plain: (text: string) => string;
	readonly #forms: Forms;

	/** `plain` makes words comparable: that of the index, or it won't find anything. `forms` guesses (`formsFor`). */
	constructor(
		entries: readonly SearchEntry[],
		plain = normalise,
		forms: Forms = () => [],
		index = atOnce(TermIndex.steps(entries, plain))
	) {
		this.#index = index;
		this.#forms = forms;
		this.#plain = plain;
		this.#ids = entries.map(({ id }) => id);
		this.#families = entries.map(({ id, family }) => family ?? id);
	}

	/** The same, built in short steps: `pause` is awaited between them and may let other things happen. */
	static async gradually(
		entries: Iterable<SearchEntry>,
		plain: (text: string) => string,
		forms: Forms,
		pause: () => Promise<void> | void
	): Promise<PictureSearch> {
		const known: SearchEntry[] = [];
		const steps = TermIndex.steps(noting(entries, known), plain);
		for (;;) {
			const step = steps.next();
			if (step.done) return new PictureSearch(known, plain, forms, step.value);
			await pause();
		}
	}

	/** How large the index is: pictures, different words, and bytes of words and numbers. */
	get size(): { readonly entries: number; readonly terms: number; readonly bytes: number } {
		return { entries: this.#ids.length, terms: this.#index.terms.length, bytes: this.#index.bytes };
	}

	/** The ids of what is most likely meant, best first. */
	search(text: string, limit = 24): string[] {
		return this.find(text, limit).map(({ id }) => id);
	}

	/** The same, each with its score. */
	find(text: string, limit = 24): Found[] {
		const query = this.#plain(text);
		const hits = new Scores(this.#ids.length);
		if (!query) return [];
		for (const spelling of spellings(query)) this.#beginning(spelling, hits);
		for (const form of this.#forms(query)) this.#form(form, hits);
		if (hits.size < PLENTY && isLongEnough(query)) this.#inside(query, hits);
		if (hits.size < ENOUGH && query.includes(' ')) this.#words(query.split(' '), hits);
		const sure = hits.size;
		if (sure < ENOUGH) this.#compound(query, hits);
		if (sure < FEW && query.length >= 4) this.#nearly(query, hits);
		return this.#best(hits, limit);
	}

	/** What is called most like this, when `find` knows nothing: words that share most pairs of letters (Dice). */
	nearest(text: string, limit = 6): Found[] {
		const query = this.#plain(text);
		const hits = new Scores(this.#ids.length);
		if (query.length < 2) return [];
		const pairs = pairsOf(query);
		const shared = new Uint8Array(this.#index.terms.length);
		for (const pair of pairs)
			for (const [at] of this.#index.holding(pair)) shared[at] = Math.min(LONGEST, (shared[at] ?? 0) + 1);
		for (let at = 0; at < shared.length; at++) {
			if ((shared[at] ?? 0) < 2) continue;
			const term = this.#index.terms[at] ?? '';
			const likeness = (2 * (shared[at] ?? 0)) / (pairs.size + term.length - 1);
			const isSameStart = term.startsWith(query.slice(0, 2));
			if (likeness >= LIKENESS) this.#hit(hits, at, likeness + (isSameStart ? 0.05 : 0));
		}
		return this.#best(hits, limit);
	}

	#hit(hits: Scores, index: number, score: number): void {
		this.#index.each(index, (entry, weight) => {
			hits.raise(entry, weight * score);
		});
	}

	#beginning(query: string, hits: Scores): void {
		const { terms } = this.#index;
		for (let at = this.#index.startOf(query); terms[at]?.startsWith(query); at++) {
			const rest = (terms[at]?.length ?? 0) - query.length;
			this.#hit(hits, at, rest === 0 ? EXACT : 6 - Math.min(3, rest * 0.15));
		}
	}

	#form(form: string, hits: Scores): void {
		const at = this.#index.indexOf(form);
		if (at !== undefined) this.#hit(hits, at, OTHER_FORM);
	}

	#inside(query: string, hits: Scores): void {
		const { terms } = this.#index;
		for (const [at, found] of this.#index.holding(query)) {
			if (found === 0) continue;
			const term = terms[at] ?? '';
			const start = term[found - 1] === ' ' ? 4 : 3;
			this.#hit(hits, at, start - Math.min(1.5, (term.length - query.length) * 0.08));
		}
	}

	/** Entries that know more of the words come first; a word that many know (`my`) says less than one that few do. */
	#words(words: readonly string[], hits: Scores): void {
		const together = new Scores(this.#ids.length);
		for (const word of words) {
			const one = new Scores(this.#ids.length);
			this.#beginning(word, one);
			for (const form of this.#forms(word)) this.#form(form, one);
			const worth = 0.5 / (1 + Math.log10(Math.max(1, one.size)));
			one.each((entry, score) => {
				together.add(entry, score * worth + (together.of(entry) > 0 ? 3 : 0));
			});
		}
		together.each((entry, score) => {
			hits.raise(entry, score);
		});
	}

	/**
	 * Norwegian puts words together, and many languages put endings on them: what a long word ends or begins with says
	 * much about it, and the longer the part, the more. What it ends with may be short: `vintersko` is a shoe.
	 */
	#compound(query: string, hits: Scores): void {
		const least = leastPart(query);
		for (let length = 3; length < query.length; length++) {
			const share = length / query.length;
			const end = this.#index.indexOf(query.slice(-length));
			if (end !== undefined) this.#hit(hits, end, 2.6 + share);
			const start = length < least ? undefined : this.#index.indexOf(query.slice(0, length));
			if (start !== undefined) this.#hit(hits, start, 2.2 + share);
		}
	}

	/** One slip, or two in a long word, in a word or in its beginning. The first letter is likelier right than wrong. */
	#nearly(query: string, hits: Scores): void {
		const slips = query.length >= 8 ? 2 : 1;
		const fits = query.length >= 6 ? 4 : 2.9;
		const letters = lettersOf(query);
		const { terms } = this.#index;
		const end = this.#index.startOf(String.fromCharCode(query.charCodeAt(0) + 1));
		for (let at = this.#index.startOf(query.charAt(0)); at < end; at++) {
			const term = terms[at] ?? '';
			if (term.length < query.length - slips) continue;
			if (lacking(letters, this.#index.letters[at] ?? 0) > slips) continue;
			const isLonger = term.length > query.length + slips;
			const distance = editDistance(query, isLonger ? term.slice(0, query.length) : term, slips);
			if (distance <= slips) this.#hit(hits, at, (isLonger ? 2.4 : fits) - distance * SLIP);
		}
		for (const at of this.#otherFirst(query)) this.#hit(hits, at, fits - SLIP - WRONG_FIRST);
	}

	/** Words that differ in the first letter alone: another one, one too many, or swapped with the second. */
	*#otherFirst(query: string): Generator<number> {
		const rest = query.slice(1);
		for (const [at, found] of this.#index.holding(rest))
			if (found === 1 && this.#index.terms[at]?.length === query.length) yield at;
		for (const spelling of [rest, query.charAt(1) + query.charAt(0) + query.slice(2)]) {
			const at = this.#index.indexOf(spelling);
			if (at !== undefined) yield at;
		}
	}

	#best(hits: Scores, limit: number): Found[] {
		const families = new Set<string>();
		const found: Found[] = [];
		for (const entry of hits.ranked()) {
			const family = this.#families[entry] ?? '';
			if (families.has(family)) continue;
			families.add(family);
			found.push({ id: this.#ids[entry] ?? '', score: hits.of(entry) });
			if (found.length === limit) break;
		}
		return found;
	}
}

function* noting<Item>(items: Iterable<Item>, known: Item[]): Generator<Item> {
	for (const item of items) {
		known.push(item);
		yield item;
	}
}

function atOnce<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

const isLatin = (query: string): boolean => query.charCodeAt(0) <= 0x24f;
/** Two letters say little in Latin script, but are a whole syllable or word in many others. */
const isLongEnough = (query: string): boolean => query.length >= (isLatin(query) ? 3 : 2);
/** The shortest part of a word that may be a word itself; a letter of Ethiopic or Burmese is a syllable. */
const leastPart = (query: string): number => (query.charCodeAt(0) < 0x0e00 ? 4 : 3);

/** The word as typed, and without the beginning of an Arabic article that is not followed by enough to be sure yet. */
const spellings = (query: string): readonly string[] =>
	/^ال\S{1,2}$/.test(query) ? [query, query.slice(2)] : [query];

function pairsOf(word: string): Set<string> {
	const pairs = new Set<string>();
	for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2));
	return pairs;
}
