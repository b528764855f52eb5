import type { Vocabulary } from '#lib/i18n/index.ts';
import type { Picture, Text } from '#lib/plan/index.ts';
import {
	MORE_PICTURES,
	type MoreWords,
	PictureSearch,
	type SearchEntry,
	loadMoreWords
} from '#lib/symbols/index.ts';
import type { PlanWords } from './PlanWords.ts';

/** A card that could be laid: a starter card, or a picture with the words it was found by. */
export interface FoundCard {
	readonly concept?: string;
	readonly picture?: Picture;
	readonly text: Text;
}

/** What a word weighs: in a language of the plan, or in one that helps. */
const OWN = 4;
const HELPING = 2;

/** Finds pictures by words in both languages of a plan at once, and in English, as it is being typed. */
export class PictureFinder {
	readonly #vocabulary: Vocabulary;
	readonly #more = new Map<string, MoreWords>();
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
		const [more] = await Promise.all([loadMoreWords(), ...all.map((tag) => this.#vocabulary.load(tag))]);
		for (const words of more) if (MORE_PICTURES.has(words.concept)) this.#more.set(words.concept, words);
		const entries = new Map<string, SearchEntry['words'][number][]>();
		const know = (concept: string, tag: string, text: string) => {
			const words = entries.get(concept) ?? [];
			words.push({ text, weight: languages.includes(tag) ? OWN : HELPING });
			entries.set(concept, words);
		};
		for (const tag of all)
			for (const [concept, { text }] of this.#vocabulary.ofLanguage(tag)) know(concept, tag, text);
		for (const { concept, nb, en } of more) {
			for (const text of nb) know(concept, 'nb', text);
			for (const text of en) know(concept, 'en', text);
		}
		this.#index = new PictureSearch([...entries].map(([id, words]) => ({ id, words })));
		this.#languages = key;
	}

	/** Cards, best first. A picture that is no starter card comes with the Norwegian word it is known by. */
	find(text: string, limit: number, words: PlanWords): readonly FoundCard[] {
		return (this.#index?.search(text, limit) ?? []).map((id) => {
			const picture = MORE_PICTURES.get(id);
			if (!picture) return { concept: id, text: words.textOfConcept(id) };
			const known = this.#more.get(id);
			const named = { [words.norwegian]: known?.nb[0], ...(words.own === 'en' && { en: known?.en[0] }) };
			return {
				picture,
				text: Object.fromEntries(
					Object.entries(named).flatMap(([tag, name]) =>
						name === undefined ? [] : [[tag, { text: name, state: 'source' as const }]]
					)
				)
			};
		});
	}
}
