import { Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import {
	CONCEPT_PICTURES,
	MORE_PICTURES,
	PictureSearch,
	languagesToSearch,
	loadMoreWords,
	normaliserFor,
	pictureEntries
} from '#lib/symbols/index.ts';
import { pictureFacts, pictureWords } from '../keywords/pictureWords.ts';

/** A picture as a program would want it. */
export interface FoundPicture {
	/** The main picture: `om:1F3E5`. */
	readonly id: string;
	readonly badge?: string;
	/** The card it comes with, if it does. */
	readonly concept?: string;
	/** In the language asked for, else in Norwegian or English. */
	readonly name: string;
	readonly score: number;
}

/** The search of the app in bare Node, straight from the packages that its words come from. */
export async function searchIn(
	languages: readonly string[]
): Promise<(text: string, limit: number) => FoundPicture[]> {
	const { own, all } = languagesToSearch(languages);
	const vocabulary = new Vocabulary(nodeLocales());
	await Promise.all(all.map((tag) => vocabulary.load(tag)));
	const more = await loadMoreWords();
	const words = new Map(all.map((tag) => [tag, pictureWords(tag) ?? { pictures: {}, concepts: {} }]));
	const concepts = new Map([...CONCEPT_PICTURES, ...MORE_PICTURES]);
	const cardWords = all.flatMap((tag) =>
		[...vocabulary.ofLanguage(tag)].map(([concept, { text }]) => ({ concept, tag, text }))
	);
	for (const { concept, nb, en } of more) {
		for (const text of nb) cardWords.push({ concept, tag: 'nb', text });
		for (const text of en) cardWords.push({ concept, tag: 'en', text });
	}
	const search = new PictureSearch(
		[...pictureEntries({ concepts, cardWords, facts: pictureFacts([]), words, own })],
		normaliserFor(all)
	);
	const nameOf = (id: string): string => {
		for (const tag of [languages[0] ?? 'nb', 'nb', 'en']) {
			const name =
				cardWords.find((word) => word.concept === id && word.tag === tag)?.text ??
				words.get(tag)?.pictures[id]?.split('|')[0];
			if (name !== undefined) return name;
		}
		return '';
	};
	return (text, limit) =>
		search.find(text, limit).map(({ id, score }) => {
			const picture = concepts.get(id);
			return {
				id: picture?.symbol ?? id,
				...(picture?.badge !== undefined && { badge: picture.badge }),
				...(picture && { concept: id }),
				name: nameOf(id),
				score: Math.round(score * 100) / 100
			};
		});
}
