import { Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import {
	CONCEPT_PICTURES,
	type CardWord,
	MORE_PICTURES,
	type PictureWords,
	type SearchEntry,
	languagesToSearch,
	loadMoreWords,
	formsFor,
	normaliserFor,
	pictureEntries
} from '#lib/symbols/index.ts';
import { pictureFacts, pictureWords } from '../keywords/pictureWords.ts';

/** Everything that the app would look through for these languages, straight from the packages it comes from. */
export interface Searchable {
	readonly entries: readonly SearchEntry[];
	readonly plain: (text: string) => string;
	readonly forms: (word: string) => ReadonlySet<string>;
	readonly cardWords: readonly CardWord[];
	readonly words: ReadonlyMap<string, PictureWords>;
}

export async function entriesFor(languages: readonly string[]): Promise<Searchable> {
	const { own, all } = languagesToSearch(languages);
	const vocabulary = new Vocabulary(nodeLocales());
	await Promise.all(all.flatMap((tag) => [vocabulary.load(tag), vocabulary.loadMore(tag)]));
	const cardWords: CardWord[] = all.flatMap((tag) =>
		[...vocabulary.ofLanguage(tag)].map(([concept, { text }]) => ({ concept, tag, text }))
	);
	for (const { concept, nb, en } of await loadMoreWords()) {
		for (const text of nb) cardWords.push({ concept, tag: 'nb', text });
		for (const text of en) cardWords.push({ concept, tag: 'en', text });
	}
	const words = new Map(all.map((tag) => [tag, pictureWords(tag) ?? { pictures: {}, concepts: {} }]));
	const concepts = new Map([...CONCEPT_PICTURES, ...MORE_PICTURES]);
	const entries = [...pictureEntries({ concepts, cardWords, facts: pictureFacts([]), words, own })];
	return { entries, plain: normaliserFor(all), forms: formsFor(all), cardWords, words };
}
