/**
 * What pictures are called in one language, apart from the words of the starter cards: made by `scripts/keywords.ts`
 * as `static/symbols/words-<tag>.json`, and loaded when somebody searches in that language. For searching only: these
 * words are never written on a card.
 */
export interface PictureWords {
	/** By picture (`om:1F3E5`): its name, then other words for it, with `|` between them. */
	readonly pictures: Readonly<Record<string, string>>;
	/** By starter concept or one of `MORE_PICTURES`: words that people say besides the one on the card. */
	readonly concepts: Readonly<Record<string, string>>;
}

/** What holds for a picture in every language: `static/symbols/picture-facts.json`. */
export interface PictureFacts {
	/** Languages that have a file of words. */
	readonly languages: readonly string[];
	/** Pictures that are one of several variants, or that are seldom meant. All others are left out. */
	readonly pictures: Readonly<Record<string, { readonly family?: string; readonly prior?: number }>>;
}

/** Languages whose words are also understood by those who speak this one, besides its own. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
	fa: ['fa-AF'],
	'fa-AF': ['fa'],
	nn: ['nb'],
	rn: ['rw']
};

/**
 * The languages whose words are looked through for people who speak these: theirs and their neighbours', Norwegian,
 * and English, in which every picture has a name. The first are those that count as their own.
 */
export function languagesToSearch(languages: readonly string[]): {
	readonly own: readonly string[];
	readonly all: readonly string[];
} {
	const own = [...new Set(languages.flatMap((tag) => [tag, ...(NEIGHBOURS[tag] ?? [])]))];
	return { own, all: [...new Set([...own, 'nb', 'en'])] };
}

/**
 * The languages that name a picture for people who speak these, best first: each with its neighbours, then Norwegian.
 * English is for those who speak it.
 */
export const languagesToName = (languages: readonly string[]): readonly string[] => [
	...new Set([...languagesToSearch(languages).own, 'nb'])
];

/** What the build has written, or throws `TypeError`: a file from another version is not searched in. */
export function readPictureWords(file: unknown): PictureWords {
	if (!isRecord(file) || !isTexts(file.pictures) || !isTexts(file.concepts))
		throw new TypeError('Not words of pictures');
	return { pictures: file.pictures, concepts: file.concepts };
}

/** As `readPictureWords`, for the facts. */
export function readPictureFacts(file: unknown): PictureFacts {
	if (!isRecord(file) || !Array.isArray(file.languages) || !isRecord(file.pictures))
		throw new TypeError('Not facts about pictures');
	return file as unknown as PictureFacts;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Record<string, string> =>
	isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
