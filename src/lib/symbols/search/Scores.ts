/** The best score of each entry so far, by its place. */
export class Scores {
	readonly #scores: Float32Array;
	readonly #scored: number[] = [];

	constructor(entries: number) {
		this.#scores = new Float32Array(entries);
	}

	/** How many entries have a score. */
	get size(): number {
		return this.#scored.length;
	}

	of(entry: number): number {
		return this.#scores[entry] ?? 0;
	}

	/** A lower score than the one before changes nothing. */
	raise(entry: number, score: number): void {
		const before = this.of(entry);
		if (score <= before) return;
		if (before === 0) this.#scored.push(entry);
		this.#scores[entry] = score;
	}

	/** Adds to what an entry has. */
	add(entry: number, score: number): void {
		this.raise(entry, this.of(entry) + score);
	}

	each(visit: (entry: number, score: number) => void): void {
		for (const entry of this.#scored) visit(entry, this.of(entry));
	}

	/** Entries, best first, then in their own order. One number holds score and place, because numbers sort fastest. */
	*ranked(): Generator<number> {
		const keys = Float64Array.from(
			this.#scored,
			(entry) => Math.round(this.of(entry) * 1024) * -PLACES + entry
		);
		for (const key of keys.sort()) yield ((key % PLACES) + PLACES) % PLACES;
	}
}

/** More than any library has pictures; a score times this is still a whole number. */
const PLACES = 2 ** 24;
