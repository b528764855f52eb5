import { editDistance } from './editDistance.ts';
import { normalise } from './normalise.ts';
import { Scores } from './Scores.ts';
import { type SearchEntry, TermIndex } from './TermIndex.ts';

export type { SearchEntry } from './TermIndex.ts';

/** Below this many hits the next, looser way of finding is tried too. */
const ENOUGH = 6;

/**
 * Finds pictures by word, in all the languages of its entries at once. A whole word comes before the beginning of one,
 * that before a word inside another; then come several words, the parts of a compound (`skolebuss` finds buses),
 * and last a slip of the finger.
 */
export class PictureSearch {
	readonly #index: TermIndex;
	readonly #ids: readonly string[];
	readonly #families: readonly string[];

	/** At most 65,535 entries. */
	constructor(entries: readonly SearchEntry[]) {
		this.#index = new TermIndex(entries);
		this.#ids = entries.map(({ id }) => id);
		this.#families = entries.map(({ id, family }) => family ?? id);
	}

	/** The ids of what is most likely meant, best first. */
	search(text: string, limit = 24): string[] {
		const query = normalise(text);
		const hits = new Scores(this.#ids.length);
		if (!query) return [];
		this.#beginning(query, hits);
		if (hits.size < 24 && isLongEnough(query)) this.#inside(query, hits);
		if (hits.size < ENOUGH && query.includes(' ')) this.#words(query.split(' '), hits);
		if (hits.size < ENOUGH && query.length >= 6) this.#compound(query, hits);
		if (hits.size < 3 && query.length >= 4) this.#nearly(query, hits);
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
			this.#hit(hits, at, rest === 0 ? 10 : 6 - Math.min(3, rest * 0.15));
		}
	}

	#inside(query: string, hits: Scores): void {
		for (const [at, term] of this.#index.terms.entries()) {
			const found = term.length > query.length ? term.indexOf(query) : -1;
			if (found <= 0) continue;
			const start = term[found - 1] === ' ' ? 4 : 3;
			this.#hit(hits, at, start - Math.min(1.5, (term.length - query.length) * 0.08));
		}
	}

	/** Entries that know more of the words come first. */
	#words(words: readonly string[], hits: Scores): void {
		const together = new Scores(this.#ids.length);
		for (const word of words) {
			const one = new Scores(this.#ids.length);
			this.#beginning(word, one);
			one.each((entry, score) => {
				together.add(entry, score / 2 + (together.of(entry) > 0 ? 3 : 0));
			});
		}
		together.each((entry, score) => {
			hits.raise(entry, score);
		});
	}

	/** Norwegian puts words together: what a long word ends or begins with says much about it. */
	#compound(query: string, hits: Scores): void {
		for (const [at, term] of this.#index.terms.entries()) {
			if (term.length < 4 || term.length >= query.length) continue;
			if (query.endsWith(term)) this.#hit(hits, at, 2.6 + term.length / query.length);
			else if (query.startsWith(term)) this.#hit(hits, at, 2.2 + term.length / query.length);
		}
	}

	/** One slip, or two in a long word, in a word or in its beginning. The first letter is taken to be right. */
	#nearly(query: string, hits: Scores): void {
		const slips = query.length >= 8 ? 2 : 1;
		for (const at of this.#index.withInitial(query.charAt(0))) {
			const term = this.#index.terms[at] ?? '';
			const isLonger = term.length > query.length + slips;
			const distance = editDistance(query, isLonger ? term.slice(0, query.length) : term, slips);
			if (distance <= slips) this.#hit(hits, at, (isLonger ? 1.6 : 2.4) - distance * 0.5);
		}
	}

	#best(hits: Scores, limit: number): string[] {
		const families = new Set<string>();
		const found: string[] = [];
		for (const entry of hits.ranked()) {
			const family = this.#families[entry] ?? '';
			if (families.has(family)) continue;
			families.add(family);
			found.push(this.#ids[entry] ?? '');
			if (found.length === limit) break;
		}
		return found;
	}
}

/** Two letters say little in Latin script, but are a whole syllable or word in many others. */
const isLongEnough = (query: string): boolean =>
	query.length >= 3 || (query.length >= 2 && query.charCodeAt(0) > 0x24f);
