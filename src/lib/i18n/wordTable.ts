/** All texts of a language in one table, for whoever reads them through, and what a text in it must keep to. */
import { AREAS, isOfCards } from './locale.ts';
import type { WordState } from './overrides.ts';
import { pluralForms } from './pluralRules.ts';
import { LONGEST_CARD, PLURAL, lengthOf, placeholders, stemOf } from './texts.ts';
import type { Translator } from './translator.ts';

export interface WordRow {
	/** `area:path.to.key`, with its plural form. */
	readonly key: string;
	readonly nb: string;
	readonly en: string;
	/** As it is said now; empty where Norwegian stands instead. */
	readonly now: string;
	readonly state: WordState | undefined;
}

/** A text that is longer than this is no text of ours. */
const LONGEST_TEXT = 1_000;

/** Every text that the app has, in this language. Loads what it needs. */
export async function wordTable(translator: Translator, tag: string): Promise<readonly WordRow[]> {
	await Promise.all([tag, 'en'].map((one) => translator.load(one, AREAS)));
	const forms = pluralForms(tag);
	return AREAS.flatMap((area) => {
		const [norwegian, english, own] = ['nb', 'en', tag].map((one) => translator.texts(one, area));
		const paths = new Set([...(norwegian?.keys() ?? [])].flatMap((path) => inForms(path, forms)));
		return [...paths].map((path): WordRow => {
			const key = `${area}:${path}`;
			const now = own?.get(path) ?? '';
			return {
				key,
				nb: nearest(norwegian, path),
				en: nearest(english, path),
				now,
				state: now === '' ? undefined : translator.stateOfText(tag, key)
			};
		});
	});
}

/** A text with a number is there once for each plural form of the language. */
const inForms = (path: string, forms: readonly string[]): readonly string[] =>
	PLURAL.test(path) ? forms.map((form) => `${stemOf(path)}_${form}`) : [path];

const nearest = (texts: ReadonlyMap<string, string> | undefined, path: string): string =>
	texts?.get(path) ?? texts?.get(`${stemOf(path)}_other`) ?? '';

export type WordFault =
	| { readonly reason: 'values'; readonly values: string }
	| { readonly reason: 'long'; readonly most: number }
	| { readonly reason: 'signs' };

/** Why a text cannot stand in the place of the Norwegian one; nothing when it can. */
export function wordFault(key: string, norwegian: string, text: string): WordFault | undefined {
	// eslint-disable-next-line no-control-regex -- what no font shows
	if (/[\u0000-\u001f\u007f\ufffd]/.test(text)) return { reason: 'signs' };
	const most = isOfCards(key.split(':', 1)[0] ?? '') ? LONGEST_CARD : LONGEST_TEXT;
	if (lengthOf(text) > most) return { reason: 'long', most };
	const wanted = placeholders(norwegian);
	const given = placeholders(text);
	// "Two hours" is one word in Arabic.
	const mayLack = /_(zero|one|two)$/.test(key) && given.length === 0;
	if (!mayLack && wanted.join() !== given.join())
		return { reason: 'values', values: wanted.map((name) => `{{${name}}}`).join(' ') };
	return undefined;
}
