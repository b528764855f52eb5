import type { Vocabulary } from '#lib/i18n/index.ts';
import type { Picture, Text } from '#lib/plan/index.ts';
import {
	CONCEPT_PICTURES,
	MORE_PICTURES,
	type CardWord,
	type Known,
	type MoreWords,
	type PictureFacts,
	PictureSearch,
	type PictureWords,
	type SearchEntry,
	breathing,
	languagesToName,
	languagesToSearch,
	loadMoreWords,
	formsFor,
	normaliserFor,
	pictureEntries,
	readPictureFacts,
	readPictureWords
} from '#lib/symbols/index.ts';
import type { PlanWords } from './PlanWords.ts';

/** A card that could be laid: of a concept, or a picture that no card has. */
export interface FoundCard {
	readonly concept?: string;
	readonly picture?: Picture;
	readonly text: Text;
	/** What a picture without words is called where it comes from: for whoever chooses it, never for the card. */
	readonly called?: Called;
}

export interface Called {
	readonly tag: string;
	readonly text: string;
}

/** A picture that somebody brought along. */
export interface BroughtPicture {
	/** Unique among all of its collection. */
	readonly id: string;
	readonly picture: Picture;
	readonly text: Text;
	/** Words that it is found by, besides those of its text. */
	readonly words?: readonly string[];
}

/** What the words of a brought picture weigh: as much as those of a card. */
const BROUGHT = 4;
const NO_WORDS: PictureWords = { pictures: {}, concepts: {} };
const NO_FACTS: PictureFacts = { languages: [], pictures: {} };

/**
 * Finds pictures by words in the languages of a plan, in Norwegian and in English at once, as they are being typed:
 * starter cards, the whole library, and the collections of this device.
 */
export class PictureFinder {
	readonly #vocabulary: Vocabulary;
	readonly #load: (name: string) => Promise<unknown>;
	readonly #words = new Map<string, PictureWords>();
	#facts: PictureFacts | undefined;
	#index: PictureSearch | undefined;
	#collections: ReadonlyMap<string, readonly BroughtPicture[]> = new Map();
	#brought: ReadonlyMap<string, BroughtPicture> = new Map();
	/** What the index was made of, and is being made of. */
	#state = '';
	#building: Promise<void> = Promise.resolve();
	#changes = 0;

	/** `load` gives the parsed JSON of `static/symbols/<name>.json`. */
	constructor(vocabulary: Vocabulary, load: (name: string) => Promise<unknown>) {
		this.#vocabulary = vocabulary;
		this.#load = load;
	}

	/** A collection of pictures that can be found from the next `prepare` on; without pictures it is forgotten. */
	bring(collection: string, pictures: readonly BroughtPicture[]): void {
		const others = [...this.#collections].filter(([name]) => name !== collection);
		this.#collections = new Map(pictures.length ? [...others, [collection, pictures]] : others);
		this.#changes++;
	}

	/** Loads words and builds the index, once for these languages; the screen goes on meanwhile. */
	async prepare(languages: readonly string[]): Promise<void> {
		const wanted = `${languages.join(' ')} ${String(this.#changes)}`;
		if (wanted !== this.#state) {
			this.#state = wanted;
			this.#building = this.#build(languages, wanted);
			this.#building.catch(() => {
				if (this.#state === wanted) this.#state = '';
			});
		}
		await this.#building;
	}

	/**
	 * Cards, best first. A picture that no card has comes with what it is called: in a language of the plan, else in
	 * Norwegian, else in that of the tools (`heard`), else not at all; in English for nobody who doesn't speak it.
	 */
	find(text: string, limit: number, words: PlanWords, heard = 'nb'): readonly FoundCard[] {
		return (this.#index?.search(text, limit) ?? []).map((id) => this.#card(id, words, heard));
	}

	/** Cards that are called most like a word for which nothing is found. */
	nearest(text: string, limit: number, words: PlanWords, heard = 'nb'): readonly FoundCard[] {
		return (this.#index?.nearest(text, limit) ?? []).map(({ id }) => this.#card(id, words, heard));
	}

	async #build(languages: readonly string[], wanted: string): Promise<void> {
		const { own, all } = languagesToSearch(languages);
		const [also, hasMore] = await Promise.all([
			loadMoreWords(),
			this.#loadMore(all),
			this.#loadWords(all),
			...all.map((tag) => this.#vocabulary.load(tag))
		]);
		const brought = new Map(
			[...this.#collections].flatMap(([name, pictures]) =>
				pictures.map((picture) => [`${name}/${picture.id}`, picture] as const)
			)
		);
		const known: Known = {
			concepts: new Map([...CONCEPT_PICTURES, ...MORE_PICTURES]),
			cardWords: [...this.#cardWords(all), ...alsoSaid(also)],
			facts: this.#facts ?? NO_FACTS,
			words: new Map(all.flatMap((tag) => [[tag, this.#words.get(tag) ?? NO_WORDS]])),
			own
		};
		const index = await PictureSearch.gradually(
			entriesOf(known, brought),
			normaliserFor(all),
			formsFor(all),
			breathing()
		);
		// Somebody may have asked for other languages in the meantime.
		if (this.#state !== wanted) return;
		this.#index = index;
		this.#brought = brought;
		if (!hasMore || !this.#hasAll(all)) this.#state = '';
	}

	*#cardWords(tags: readonly string[]): Generator<CardWord> {
		for (const tag of tags)
			for (const concept of this.#vocabulary.ofLanguage(tag).keys()) {
				const said = this.#vocabulary.words(concept, tag);
				if (said) yield { concept, tag, text: said.text };
			}
	}

	#hasAll(tags: readonly string[]): boolean {
		const facts = this.#facts;
		return facts !== undefined && tags.every((tag) => this.#words.has(tag) || !facts.languages.includes(tag));
	}

	/** Whether all of them are here: as below, what can't be fetched is tried again next time. */
	async #loadMore(tags: readonly string[]): Promise<boolean> {
		const loaded = await Promise.allSettled(tags.map((tag) => this.#vocabulary.loadMore(tag)));
		return loaded.every(({ status }) => status === 'fulfilled');
	}

	/** A file that can't be fetched is tried again next time; until then the words that are here are searched. */
	async #loadWords(tags: readonly string[]): Promise<void> {
		this.#facts ??= await this.#load('picture-facts').then(readPictureFacts, () => undefined);
		const missing = tags.filter((tag) => !this.#words.has(tag) && this.#facts?.languages.includes(tag));
		await Promise.all(
			missing.map(async (tag) => {
				const words = await this.#load(`words-${tag}`).then(readPictureWords, () => undefined);
				if (words) this.#words.set(tag, words);
			})
		);
	}

	#card(id: string, words: PlanWords, heard: string): FoundCard {
		const brought = this.#brought.get(id);
		if (brought) return { picture: brought.picture, text: brought.text };
		if (CONCEPT_PICTURES.has(id) || MORE_PICTURES.has(id))
			return { concept: id, text: words.textOfConcept(id) };
		const called = this.#called(id, [...languagesToName([words.own, words.norwegian]), heard]);
		return { picture: { kind: 'symbol', symbol: id }, text: {}, ...(called && { called }) };
	}

	#called(picture: string, tags: readonly string[]): Called | undefined {
		for (const tag of tags) {
			const text = this.#words.get(tag)?.pictures[picture]?.split('|')[0];
			if (text !== undefined) return { tag, text };
		}
		return undefined;
	}
}

function* alsoSaid(also: readonly MoreWords[]): Generator<CardWord> {
	for (const { concept, nb, en } of also) {
		for (const text of nb) yield { concept, tag: 'nb', text };
		for (const text of en) yield { concept, tag: 'en', text };
	}
}

function* entriesOf(known: Known, brought: ReadonlyMap<string, BroughtPicture>): Generator<SearchEntry> {
	yield* pictureEntries(known);
	for (const [id, { text, words = [] }] of brought) {
		const said = [...Object.values(text).map((one) => one.text), ...words];
		yield { id, words: said.map((one) => ({ text: one, weight: BROUGHT })) };
	}
}
