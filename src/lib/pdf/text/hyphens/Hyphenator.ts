import { jointsOf } from './norwegianJoints.ts';

/** A place where a word may be parted, UTF-16 units from its start. */
export interface HyphenPoint {
	readonly at: number;
	/** Between the words that a compound is made of: easier to read than the end of a syllable. */
	readonly isJoint: boolean;
}

/** A letter's further letters, the number of the levels of the pattern that ends here, or both. */
type Trie = { readonly [letter: string]: number | Trie | readonly [further: Trie, levels: number] };

/** Levels by number, the patterns, and words that have their own points. */
export type Patterns = readonly [
	levels: readonly (readonly number[])[],
	trie: Trie,
	exceptions?: Readonly<Record<string, readonly number[]>>
];

/** Letters that stay on each side. */
const LEAST = 3;
/** A syllable this near to a joint is one that the patterns took for another word. */
const NEAR = 2;

/**
 * Where the words of one language may be parted, after Franklin Liang (Word Hy-phen-a-tion by Com-put-er, 1983): of
 * all patterns that fit, the highest level between two letters wins, and odd levels part.
 */
export class Hyphenator {
	readonly #lang: string;
	readonly #patterns: Patterns;
	readonly #isNorwegian: boolean;

	constructor(lang: string, patterns: Patterns) {
		this.#lang = lang;
		this.#patterns = patterns;
		this.#isNorwegian = lang === 'nb' || lang === 'nn';
	}

	/** Of one word, in the order of reading; letters only. */
	points(word: string): readonly HyphenPoint[] {
		if (word.length < 2 * LEAST) return [];
		const lower = word.toLocaleLowerCase(this.#lang);
		if (lower.length !== word.length) return [];
		const joints = new Set(this.#isNorwegian ? jointsOf(lower) : []);
		const isNearJoint = (at: number): boolean =>
			[...joints].some((joint) => joint !== at && Math.abs(joint - at) <= NEAR);
		const syllables = this.#syllables(lower).filter((at) => !isNearJoint(at));
		return [...new Set([...joints, ...syllables])]
			.filter((at) => at >= LEAST && at <= word.length - LEAST)
			.sort((a, b) => a - b)
			.map((at) => ({ at, isJoint: joints.has(at) }));
	}

	#syllables(word: string): readonly number[] {
		const [table, trie, exceptions = {}] = this.#patterns;
		if (Object.hasOwn(exceptions, word)) return exceptions[word] ?? [];
		const edged = `.${word}.`;
		const levels = new Uint8Array(edged.length + 1);
		for (let start = 0; start < edged.length; start++) {
			let branch: Trie = trie;
			for (let at = start; at < edged.length; at++) {
				const found = branch[edged.charAt(at)];
				if (found === undefined) break;
				const number = typeof found === 'number' ? found : Array.isArray(found) ? (found[1] as number) : -1;
				// The dot before a word takes no room in the levels of its patterns
				const first = Math.max(0, start - 1);
				for (const [offset, level] of (table[number] ?? []).entries())
					levels[first + offset] = Math.max(levels[first + offset] ?? 0, level);
				if (typeof found === 'number') break;
				branch = (Array.isArray(found) ? found[0] : found) as Trie;
			}
		}
		return Array.from(word, (_, at) => at).filter((at) => (levels[at] ?? 0) % 2 === 1);
	}
}
