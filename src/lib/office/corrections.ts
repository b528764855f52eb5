/**
 * Words of the app that a municipality says otherwise: one text in one language each. They come from "this is wrong"
 * on a label and from tables that were read in, and travel in the municipal pack.
 */
import type { LanguageTag } from '#lib/plan/index.ts';
import type { OfficeLibrary } from './library.ts';

/** Who says what it should be: a role, never a name. */
export const CORRECTORS = ['adviser', 'participant', 'interpreter', 'teacher', 'other-speaker'] as const;
export type Corrector = (typeof CORRECTORS)[number];

export interface Correction {
	readonly language: LanguageTag;
	/** `area:path.to.key`, with its plural form where the text has one; `cards:<concept>` for a starter card. */
	readonly key: string;
	/** Empty: somebody said that the text is wrong, and nobody has said yet what is right. */
	readonly text: string;
	/** What stood there before. */
	readonly before: string;
	readonly by: Corrector;
	/** `YYYY-MM-DD`. */
	readonly day: string;
	/** A speaker of the language answers for it. */
	readonly isReviewed: boolean;
	readonly note: string;
}

/** Only who speaks the language can answer for words in it: the adviser is taken not to. */
export const isSpeaker = (by: Corrector): boolean => by !== 'adviser';

const isSame = (a: Pick<Correction, 'language' | 'key'>, b: Pick<Correction, 'language' | 'key'>): boolean =>
	a.language === b.language && a.key === b.key;

export const correctionOf = (
	library: OfficeLibrary,
	at: Pick<Correction, 'language' | 'key'>
): Correction | undefined => library.corrections.find((one) => isSame(one, at));

/** With these, each in the place of the one for its text; what stood there first is kept as what was before. */
export function withCorrections(library: OfficeLibrary, fresh: readonly Correction[]): OfficeLibrary {
	const corrections = [...library.corrections];
	for (const one of fresh) {
		const checked = { ...one, isReviewed: one.isReviewed && isSpeaker(one.by) && one.text.trim() !== '' };
		const at = corrections.findIndex((other) => isSame(other, one));
		if (at === -1) corrections.push(checked);
		else corrections[at] = { ...checked, before: corrections[at]?.before ?? one.before };
	}
	return { ...library, corrections };
}

/** Our own words again. */
export const withoutCorrection = (
	library: OfficeLibrary,
	at: Pick<Correction, 'language' | 'key'>
): OfficeLibrary => ({ ...library, corrections: library.corrections.filter((one) => !isSame(one, at)) });

/** One text said otherwise, as the words of the app take it. */
export interface SaidHere {
	readonly text: string;
	readonly state: 'own' | 'reviewed';
}

/**
 * Everything that is said otherwise here, by language and key: corrections, and before them the office's own words for
 * starter cards, which nobody needs to be a speaker to write in a language of theirs.
 */
export function saidHere(library: OfficeLibrary): ReadonlyMap<LanguageTag, ReadonlyMap<string, SaidHere>> {
	const said = new Map<LanguageTag, Map<string, SaidHere>>();
	const say = (language: LanguageTag, key: string, words: SaidHere): void => {
		if (words.text.trim() === '') return;
		const known = said.get(language) ?? new Map<string, SaidHere>();
		said.set(language, known.set(key, words));
	};
	for (const { kind, concept, text } of library.entries)
		if (kind === 'word' && concept !== undefined)
			for (const [language, words] of Object.entries(text))
				say(language, `cards:${concept}`, {
					text: words.text,
					state: words.state === 'reviewed' ? 'reviewed' : 'own'
				});
	for (const { language, key, text, isReviewed } of library.corrections)
		say(language, key, { text, state: isReviewed ? 'reviewed' : 'own' });
	return said;
}
