import { normalise } from './normalise.ts';

export interface SearchEntry {
	/** What a hit gives back: a concept or a picture. */
	readonly id: string;
	/** Everything it is called, in any language, with how well the word fits (1 is usual). */
	readonly words: readonly { readonly text: string; readonly weight: number }[];
	/** How much likelier than others it is meant (1 is usual). */
	readonly prior?: number;
	/** Entries of one family are variants of one picture: only the best of them is given. */
	readonly family?: string;
}

/** One word of a name counts a little less than the whole name. */
const PART = 0.7;
/** Entries in one step of the build: some hundred words, about a millisecond's work. */
const STEP = 25;
/** Words in one step of laying the index out. */
const TERMS_STEP = 2_000;
/** Between the words where they are looked through as one text; a normalised word has none. */
const BREAK = '\n';

/** The entries of one word, with the weight of each, in the order in which they came. */
interface Posting {
	readonly entries: number[];
	readonly weights: number[];
}

/**
 * All words in order, so that those with the same beginning lie together. The entries of the word at `index` are
 * `entries[first[index]]` up to `entries[first[index + 1]]`, each with its weight.
 */
export class TermIndex {
	readonly terms: readonly string[];
	/** Which letters a word has, a bit for each: two words with different letters can't be alike. */
	readonly letters: Uint32Array;
	readonly #first: Uint32Array;
	readonly #entries: Uint32Array;
	readonly #weights: Float32Array;
	/** All words as one text, and where each begins: looking inside words goes many times faster. */
	readonly #text: string;
	readonly #starts: Uint32Array;

	private constructor(parts: Parts) {
		this.terms = parts.terms;
		this.letters = parts.letters;
		this.#first = parts.first;
		this.#entries = parts.entries;
		this.#weights = parts.weights;
		this.#starts = parts.starts;
		this.#text = parts.terms.join(BREAK) + BREAK;
	}

	/** Builds an index step by step: whoever takes the steps may let the screen breathe between them. */
	static *steps(source: Iterable<SearchEntry>, plain = normalise): Generator<void, TermIndex> {
		/** By first letter, so that no step has to sort everything. */
		const initials = new Map<string, Map<string, Posting>>();
		const add = (term: string, entry: number, weight: number): void => {
			const initial = term.charAt(0);
			let known = initials.get(initial);
			if (!known) initials.set(initial, (known = new Map<string, Posting>()));
			const posting = known.get(term);
			if (!posting) {
				known.set(term, { entries: [entry], weights: [weight] });
				return;
			}
			const last = posting.entries.length - 1;
			// Entries come one after the other: the same one again can only be the last.
			if (posting.entries[last] !== entry) {
				posting.entries.push(entry);
				posting.weights.push(weight);
			} else if ((posting.weights[last] ?? 0) < weight) posting.weights[last] = weight;
		};
		let at = 0;
		for (const { words, prior = 1 } of source) {
			for (const { text, weight } of words) {
				const name = plain(text);
				if (!name) continue;
				add(name, at, weight * prior);
				if (!name.includes(' ')) continue;
				for (const part of name.split(' ')) if (part.length > 1) add(part, at, weight * prior * PART);
			}
			at++;
			if (at % STEP === 0) yield;
		}
		const terms: string[] = [];
		const postings: Posting[] = [];
		for (const initial of [...initials.keys()].sort()) {
			const known = initials.get(initial) ?? new Map<string, Posting>();
			// By code unit: the same order in every browser and language, as the binary search needs it.
			for (const term of [...known.keys()].sort()) {
				terms.push(term);
				postings.push(known.get(term) ?? { entries: [], weights: [] });
			}
			yield;
		}
		return new TermIndex(yield* laidOut(terms, postings));
	}

	/** Bytes of words and numbers, without what the engine needs around them. */
	get bytes(): number {
		const numbers = [this.letters, this.#first, this.#starts, this.#entries, this.#weights];
		return numbers.reduce((sum, { byteLength }) => sum + byteLength, this.#text.length * 4);
	}

	/** The entries that the word at this index names. */
	each(index: number, visit: (entry: number, weight: number) => void): void {
		const end = this.#first[index + 1] ?? 0;
		for (let at = this.#first[index] ?? 0; at < end; at++)
			visit(this.#entries[at] ?? 0, this.#weights[at] ?? 0);
	}

	/** The index of the first word that is not before this one. */
	startOf(prefix: string): number {
		let low = 0;
		let high = this.terms.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.terms[middle] ?? '') < prefix) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The index of exactly this word, if any entry is called so. */
	indexOf(term: string): number | undefined {
		const at = this.startOf(term);
		return this.terms[at] === term ? at : undefined;
	}

	/** Words that hold this: the index of each, and where in the word it was first found. */
	*holding(query: string): Generator<[index: number, at: number]> {
		for (let from = 0; ;) {
			const found = this.#text.indexOf(query, from);
			if (found < 0) return;
			const index = this.#wordAt(found);
			yield [index, found - (this.#starts[index] ?? 0)];
			from = this.#starts[index + 1] ?? this.#text.length;
		}
	}

	#wordAt(position: number): number {
		let low = 0;
		let high = this.terms.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= position) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

/** An index in flat numbers, see `TermIndex`. */
interface Parts {
	readonly terms: readonly string[];
	readonly letters: Uint32Array;
	readonly first: Uint32Array;
	readonly starts: Uint32Array;
	readonly entries: Uint32Array;
	readonly weights: Float32Array;
}

function* laidOut(terms: readonly string[], postings: readonly Posting[]): Generator<void, Parts> {
	const size = postings.reduce((sum, { entries }) => sum + entries.length, 0);
	const parts = {
		terms,
		letters: new Uint32Array(terms.length),
		first: new Uint32Array(terms.length + 1),
		starts: new Uint32Array(terms.length + 1),
		entries: new Uint32Array(size),
		weights: new Float32Array(size)
	};
	let place = 0;
	let start = 0;
	for (const [at, { entries, weights }] of postings.entries()) {
		const term = terms[at] ?? '';
		parts.letters[at] = lettersOf(term);
		parts.entries.set(entries, place);
		parts.weights.set(weights, place);
		parts.first[at + 1] = place += entries.length;
		parts.starts[at + 1] = start += term.length + BREAK.length;
		if (at % TERMS_STEP === 0) yield;
	}
	return parts;
}

/** One bit for each letter; rare letters share one. */
export function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
	return bits >>> 0;
}

/** How many letters of the first word the second surely lacks. */
export function lacking(one: number, other: number): number {
	let bits = one & ~other;
	let count = 0;
	for (; bits !== 0; bits &= bits - 1) count++;
	return count;
}
