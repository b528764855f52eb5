import type { Vocabulary } from '#lib/i18n/index.ts';
import { PictureSearch, type SearchEntry } from '#lib/symbols/index.ts';

/** Finds starter cards by words in both languages of a plan at once, and in English, as it is being typed. */
export class PictureFinder {
	readonly #vocabulary: Vocabulary;
	#index: PictureSearch | undefined;
	#languages = '';

	constructor(vocabulary: Vocabulary) {
		this.#vocabulary = vocabulary;
	}

	/** Loads words and builds the index, once for these languages. */
	async prepare(languages: readonly string[]): Promise<void> {
		const key = languages.join(' ');
		if (key === this.#languages) return;
		const all = [...new Set([...languages, 'nb', 'en'])];
		await Promise.all(all.map((tag) => this.#vocabulary.load(tag)));
		const entries = new Map<string, SearchEntry['words'][number][]>();
		for (const tag of all)
			for (const [concept, { text }] of this.#vocabulary.ofLanguage(tag)) {
				const words = entries.get(concept) ?? [];
				words.push({ text, weight: languages.includes(tag) ? 4 : 2 });
				entries.set(concept, words);
			}
		this.#index = new PictureSearch([...entries].map(([id, words]) => ({ id, words })));
		this.#languages = key;
	}

	/** Concepts, best first. */
	find(text: string, limit: number): readonly string[] {
		return this.#index?.search(text, limit) ?? [];
	}
}
