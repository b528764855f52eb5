/**
 * Starter cards said aloud: for languages that no device speaks, a municipality records its words once. By language,
 * then by concept; at most one recording of each.
 */
import * as v from 'valibot';
import {
	type LanguageTag,
	type MediaHash,
	Refusal,
	type Sound,
	languageTagSchema,
	placeName,
	plainCopy,
	slugSchema,
	soundSchema
} from '#lib/plan/index.ts';

export type RecordedWords = Readonly<Record<LanguageTag, Readonly<Record<string, Sound>>>>;

const MOST_WORDS = 2_000;
const schema = v.record(
	languageTagSchema,
	v.pipe(
		v.record(slugSchema, soundSchema),
		v.check((words) => Object.keys(words).length <= MOST_WORDS, 'fewer words')
	)
);

/** The gate for recordings from outside, and for those a device has kept. @throws Refusal naming the place */
export function checkRecordedWords(input: unknown): RecordedWords {
	const found = v.safeParse(schema, plainCopy(input), { abortEarly: true });
	if (found.success) return found.output as RecordedWords;
	const [issue] = found.issues;
	const path = issue.path?.map(({ key }) => key as string | number) ?? [];
	throw new Refusal('wrong-value', { place: placeName(path), detail: issue.message });
}

export const mediaOfWords = (words: RecordedWords): ReadonlySet<MediaHash> =>
	new Set(Object.values(words).flatMap((one) => Object.values(one).map(({ media }) => media)));

/** With this recording, or without one, of a concept in a language. */
export function withWord(
	words: RecordedWords,
	language: LanguageTag,
	concept: string,
	sound: Sound | undefined
): RecordedWords {
	const { [concept]: _, ...others } = words[language] ?? {};
	const here = sound ? { ...others, [concept]: sound } : others;
	const { [language]: _all, ...languages } = words;
	return Object.keys(here).length ? { ...languages, [language]: here } : languages;
}

/** What taking in `theirs` brings in a language: words that are new here, and words that are recorded here already. */
export interface WordsBrought {
	readonly language: LanguageTag;
	readonly fresh: number;
	/** Recorded here too, and not the same. */
	readonly other: number;
}

export const wordsBrought = (mine: RecordedWords, theirs: RecordedWords): readonly WordsBrought[] =>
	Object.entries(theirs).map(([language, words]) => {
		const here = mine[language] ?? {};
		const concepts = Object.keys(words);
		return {
			language,
			fresh: concepts.filter((concept) => !here[concept]).length,
			other: concepts.filter((concept) => here[concept] && here[concept].media !== words[concept]?.media)
				.length
		};
	});

/** Both together. Where both have a word, ours stays, unless `instead` says that theirs comes in its place. */
export function joinedWords(mine: RecordedWords, theirs: RecordedWords, instead: boolean): RecordedWords {
	const languages = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
	return Object.fromEntries(
		[...languages].map((language) => {
			const [one, other] = [mine[language] ?? {}, theirs[language] ?? {}];
			return [language, instead ? { ...one, ...other } : { ...other, ...one }];
		})
	);
}
