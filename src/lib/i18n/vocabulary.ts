/**
 * The words of the starter cards (`locales/<tag>/cards.json`), one language at a time, each with who answers for it.
 * A language is loaded once; asking for words is then immediate.
 */
import { canonicalTag, isPseudoLanguage } from './languages.ts';
import { type LoadArea, type LocaleStatus, metaOf } from './locale.ts';
import { pseudoContent } from './pseudo.ts';

export interface VocabularyWords {
	readonly text: string;
	readonly state: LocaleStatus;
}

type WordsOfLanguage = ReadonlyMap<string, VocabularyWords>;
const none: WordsOfLanguage = new Map();

export class Vocabulary {
	readonly #load: LoadArea;
	readonly #languages = new Map<string, WordsOfLanguage>();
	readonly #loading = new Map<string, Promise<void>>();
	#instead: ReadonlyMap<string, Readonly<Record<string, { readonly text: string }>>> = new Map();

	constructor(load: LoadArea) {
		this.#load = load;
	}

	/** Loads a language's words; a language that has none yet is loaded too, and stays empty. */
	load(tag: string): Promise<void> {
		const own = canonicalTag(tag);
		const begun = this.#loading.get(own);
		if (begun) return begun;
		const loading = this.#read(own).catch((error: unknown) => {
			this.#loading.delete(own);
			throw error;
		});
		this.#loading.set(own, loading);
		return loading;
	}

	async #read(tag: string): Promise<void> {
		const content = isPseudoLanguage(tag)
			? pseudoContent(tag, await this.#load('nb', 'cards'))
			: await this.#load(tag, 'cards');
		const { status, keys } = metaOf(content);
		const words = new Map<string, VocabularyWords>();
		for (const [concept, text] of Object.entries(content))
			if (typeof text === 'string') words.set(concept, { text, state: keys?.[concept] ?? status });
		this.#languages.set(tag, words);
	}

	/** A municipality's own words for concepts, by language: they come before ours. */
	sayInstead(words: ReadonlyMap<string, Readonly<Record<string, { readonly text: string }>>>): void {
		this.#instead = words;
	}

	/** What a concept is called; nothing when the language has no words for it or is not loaded. */
	words(concept: string, tag: string): VocabularyWords | undefined {
		const own = this.#instead.get(concept)?.[canonicalTag(tag)];
		if (own?.text.trim()) return { text: own.text, state: 'reviewed' };
		return this.ofLanguage(tag).get(concept);
	}

	/** All words of a loaded language, by concept: what the search looks through. */
	ofLanguage(tag: string): WordsOfLanguage {
		return this.#languages.get(canonicalTag(tag)) ?? none;
	}
}

/** What a card holds of words: what somebody wrote on it, and the concept it came from. */
export interface CardWords<State extends string> {
	readonly text: Readonly<Record<string, { readonly text: string; readonly state: State }>>;
	readonly concept?: string;
}

/** What stands on a card in a language: its own words first, else those of its concept. */
export function wordsOfCard<State extends string>(
	vocabulary: Vocabulary,
	card: CardWords<State>,
	tag: string
): { readonly text: string; readonly state: State | LocaleStatus } | undefined {
	const own = Object.hasOwn(card.text, tag) ? card.text[tag] : undefined;
	if (own && own.text.trim() !== '') return own;
	return card.concept === undefined ? undefined : vocabulary.words(card.concept, tag);
}
