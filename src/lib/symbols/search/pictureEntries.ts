import type { Symbol } from '#lib/plan/index.ts';
import { MORE_PICTURES } from '../morePictures.ts';
import type { PictureFacts, PictureWords } from './pictureWords.ts';
import type { SearchEntry } from './TermIndex.ts';

export interface CardWord {
	readonly concept: string;
	readonly tag: string;
	readonly text: string;
}

/** All that is known when pictures are made findable. */
export interface Known {
	/** The pictures of concepts, starter cards before those that only search finds. */
	readonly concepts: ReadonlyMap<string, Symbol>;
	/** What stands on the card of a concept, and what else it is called by us. */
	readonly cardWords: Iterable<CardWord>;
	readonly facts: PictureFacts;
	/** By language. English has a name for every picture of the library. */
	readonly words: ReadonlyMap<string, PictureWords>;
	/** Languages of the plan, whose words count double. */
	readonly own: readonly string[];
}

/** How well a word fits, in a language of the plan. */
const WEIGHT = { card: 4, alsoSaid: 3.6, name: 3, keyword: 2 };
/** The words of a picture, for the card that it is the picture of: there a turtle means slowly, not an animal. */
const OF_CARD_PICTURE = { ...WEIGHT, name: 2.4, keyword: 1 };
/** The same where search alone shows the picture, and it means what it shows. */
const OF_MORE_PICTURE = { ...WEIGHT, name: 2.7, keyword: 1.8 };
/** A word in a language that only helps. */
const HELPING = 0.5;
/** A concept is likelier meant than a picture that no card has. */
const CONCEPT_PRIOR = 1.35;

type Word = SearchEntry['words'][number];

/**
 * Everything that can be found: concepts by their id, then the pictures of the library that are no concept's own. A
 * picture that is the whole picture of a concept is found as that concept, which has words in both languages.
 */
export function* pictureEntries(known: Known): Generator<SearchEntry> {
	const { concepts, facts, words, own } = known;
	const factor = (tag: string): number => (own.includes(tag) ? 1 : HELPING);
	const ofPicture = (picture: string, fit: typeof WEIGHT): Word[] =>
		[...words].flatMap(([tag, { pictures }]) =>
			(pictures[picture]?.split('|') ?? []).map((text, at) => ({
				text,
				weight: (at === 0 ? fit.name : fit.keyword) * factor(tag)
			}))
		);
	const said = new Map<string, Word[]>();
	const say = (concept: string, text: string, weight: number): void => {
		const list = said.get(concept);
		if (list) list.push({ text, weight });
		else said.set(concept, [{ text, weight }]);
	};
	for (const { concept, tag, text } of known.cardWords) say(concept, text, WEIGHT.card * factor(tag));
	for (const [tag, list] of words)
		for (const [concept, texts] of Object.entries(list.concepts))
			for (const text of texts.split('|')) say(concept, text, WEIGHT.alsoSaid * factor(tag));

	/** The concept that a picture alone stands for; and that for its variants. */
	const standsFor = new Map<string, string>();
	const families = new Map<string, string>();
	for (const [concept, { symbol, badge }] of concepts) {
		if (badge !== undefined || standsFor.has(symbol)) continue;
		standsFor.set(symbol, concept);
		const family = facts.pictures[symbol]?.family;
		if (family !== undefined && !families.has(family)) families.set(family, concept);
	}
	for (const [concept, { symbol }] of concepts) {
		const isWhole = standsFor.get(symbol) === concept;
		const fit = MORE_PICTURES.has(concept) ? OF_MORE_PICTURE : OF_CARD_PICTURE;
		const list = [...(said.get(concept) ?? []), ...(isWhole ? ofPicture(symbol, fit) : [])];
		if (list.length) yield { id: concept, words: list, prior: CONCEPT_PRIOR };
	}
	for (const picture of Object.keys(words.get('en')?.pictures ?? {})) {
		if (standsFor.has(picture)) continue;
		const { family = picture, prior = 1 } = facts.pictures[picture] ?? {};
		yield { id: picture, words: ofPicture(picture, WEIGHT), prior, family: families.get(family) ?? family };
	}
}
