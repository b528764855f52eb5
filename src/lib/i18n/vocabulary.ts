/**
 * The words of the starter cards (`locales/<tag>/cards.json`) and of the pictures that only search finds
 * (`more.json`), one language at a time, each with who answers for it. A language is loaded once; asking for words is
 * then immediate.
 */
import { canonicalTag, isPseudoLanguage } from './languages.ts';
import { type LoadArea, metaOf } from './locale.ts';
import type { Overrides, WordState } from './overrides.ts';
import { pseudoContent } from './pseudo.ts';

export interface VocabularyWords {
	readonly text: string;
	readonly state: WordState;
}

/** The two files of words by concept; the second only where somebody has searched, or lays what was found. */
type ConceptArea = 'cards' | 'more';

/** Whether a concept (`more.debt`) is no starter card: `Vocabulary.loadMore` has its words. */
export const isFoundOnly = (concept: string | undefined): boolean => concept?.startsWith('more.') ?? false;
/** The full key of a concept's words: `cards:work.cook`, `more:more.debt`. */
export const conceptKey = (concept: string): string =>
	`${isFoundOnly(concept) ? 'more' : 'cards'}:${concept}`;

type WordsOfLanguage = ReadonlyMap<string, VocabularyWords>;
const none: WordsOfLanguage = new Map();

export class Vocabulary {
	readonly #load: LoadArea;
	readonly #languages = new Map<string, WordsOfLanguage>();
	readonly #loading = new Map<string, Promise<void>>();
	#instead: Overrides = new Map();

	constructor(load: LoadArea) {
		this.#load = load;
	}

	/** Loads a language's words; a language that has none yet is loaded too, and stays empty. */
	load(tag: string): Promise<void> {
		return this.#once(tag, 'cards');
	}

	/** The same for the pictures that only search finds. */
	loadMore(tag: string): Promise<void> {
		return this.#once(tag, 'more');
	}

	/**
	 * Both for a plan: the second only where one of these cards needs it. Where that can't be had, away from the
	 * network, the cards say what they were laid with.
	 */
	async loadFor(tag: string, cards: Iterable<{ readonly concept?: string }>): Promise<void> {
		const needsMore = [...cards].some(({ concept }) => isFoundOnly(concept));
		await Promise.all([this.load(tag), needsMore && this.loadMore(tag).catch(() => undefined)]);
	}

	#once(tag: string, area: ConceptArea): Promise<void> {
		const own = canonicalTag(tag);
		const name = `${own}/${area}`;
		const begun = this.#loading.get(name);
		if (begun) return begun;
		const loading = this.#read(own, area).catch((error: unknown) => {
			this.#loading.delete(name);
			throw error;
		});
		this.#loading.set(name, loading);
		return loading;
	}

	async #read(tag: string, area: ConceptArea): Promise<void> {
		const content = isPseudoLanguage(tag)
			? pseudoContent(tag, await this.#load('nb', area))
			: await this.#load(tag, area);
		const { status, keys } = metaOf(content);
		// The other file may have come in the meantime.
		const words = new Map<string, VocabularyWords>(this.#languages.get(tag));
		for (const [concept, text] of Object.entries(content))
			if (typeof text === 'string') words.set(concept, { text, state: keys?.[concept] ?? status });
		this.#languages.set(tag, words);
	}

	/** A municipality's own words come before ours: those by `conceptKey`. */
	sayInstead(words: Overrides): void {
		this.#instead = words;
	}

	/** What a concept is called; nothing when the language has no words for it or is not loaded. */
	words(concept: string, tag: string): VocabularyWords | undefined {
		return this.saidInstead(concept, tag) ?? this.ofLanguage(tag).get(concept);
	}

	/** What the municipality calls a concept. */
	saidInstead(concept: string, tag: string): VocabularyWords | undefined {
		const said = this.#instead.get(canonicalTag(tag))?.get(conceptKey(concept));
		return said?.text.trim() ? said : undefined;
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

/**
 * What stands on a card in a language. First what somebody wrote on it; then what the municipality calls its concept,
 * and what a speaker has reviewed; then the words the card was laid with, which may be an older copy of ours.
 */
export function wordsOfCard<State extends string>(
	vocabulary: Vocabulary,
	card: CardWords<State>,
	tag: string
): { readonly text: string; readonly state: State | WordState } | undefined {
	const held = Object.hasOwn(card.text, tag) ? card.text[tag] : undefined;
	const laid = held && held.text.trim() !== '' ? held : undefined;
	if (card.concept === undefined || laid?.state === 'own') return laid;
	const instead = vocabulary.saidInstead(card.concept, tag);
	if (instead || laid?.state === 'reviewed') return instead ?? laid;
	const ours = vocabulary.words(card.concept, tag);
	return ours?.state === 'reviewed' ? ours : (laid ?? ours);
}
