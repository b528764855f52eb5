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

/**
 * All words in order, so that those with the same beginning lie together. The entries of the word at `index` are
 * `entries[first[index]]` up to `entries[first[index + 1]]`, each with its weight.
 */
export class TermIndex {
	readonly terms: readonly string[];
	readonly #first: Uint32Array;
	readonly #entries: Uint16Array;
	readonly #weights: Float32Array;
	readonly #byInitial = new Map<string, number[]>();

	constructor(source: readonly SearchEntry[]) {
		const found = new Map<string, Map<number, number>>();
		const add = (term: string, entry: number, weight: number): void => {
			const known = found.get(term) ?? new Map<number, number>();
			if ((known.get(entry) ?? 0) < weight) known.set(entry, weight);
			found.set(term, known);
		};
		for (const [at, { words, prior = 1 }] of source.entries())
			for (const { text, weight } of words) {
				const name = normalise(text);
				if (!name) continue;
				add(name, at, weight * prior);
				const parts = name.split(' ');
				if (parts.length > 1)
					for (const part of parts) if (part.length > 1) add(part, at, weight * prior * PART);
			}
		this.terms = [...found.keys()].sort(byUnits);
		const pairs = this.terms.map((term) => [...(found.get(term) ?? [])]);
		this.#first = new Uint32Array(pairs.length + 1);
		for (const [at, list] of pairs.entries()) this.#first[at + 1] = (this.#first[at] ?? 0) + list.length;
		this.#entries = Uint16Array.from(pairs.flatMap((list) => list.map(([entry]) => entry)));
		this.#weights = Float32Array.from(pairs.flatMap((list) => list.map(([, weight]) => weight)));
		for (const [at, term] of this.terms.entries()) {
			const bucket = this.#byInitial.get(term.charAt(0));
			if (bucket) bucket.push(at);
			else this.#byInitial.set(term.charAt(0), [at]);
		}
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

	/** Indexes of the words that begin with this letter. */
	withInitial(letter: string): readonly number[] {
		return this.#byInitial.get(letter) ?? [];
	}
}

/** By code unit: the same order in every browser and language, as the binary search needs it. */
const byUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
