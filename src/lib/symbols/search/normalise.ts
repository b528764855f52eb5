import { AMHARIC_LETTERS, LETTERS, ZEROS } from './letters.ts';

/**
 * A word as it is compared, whatever keyboard it came from: without case, marks and points, and with one of the
 * letters that people mix up (`letters.ts`). Digits of every script are one digit. Vowel signs of Burmese, Indic and
 * Thai stay, because they are letters there. To normalise once more changes nothing.
 */
export function normalise(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(SILENT, '')
		.normalize('NFC')
		.replace(/(?<=[က-ဿ])၀|၀(?=[က-ဿ])/g, 'ဝ')
		.replace(/[\p{Nd}፩-፱]/gu, (digit) => (digit < '\u0080' ? digit : digitOf(digit)))
		.replace(MIXED_UP, (letter) => LETTERS.get(letter) ?? letter)
		.replace(/[\s\p{P}\p{S}]+/gu, ' ')
		.trim()
		.replace(/(^| )(?:ال)+(?=\p{Script=Arabic}{3})/gu, '$1');
}

/** Amharic writes one sound with several letters; in Tigrinya they are different sounds. Takes a normalised word. */
export const foldAmharic = (normalised: string): string =>
	normalised.replace(SAME_IN_AMHARIC, (letter) => AMHARIC_LETTERS.get(letter) ?? letter);

/** How words are compared when these languages are searched in. */
export const normaliserFor = (languages: readonly string[]): ((text: string) => string) =>
	languages.includes('am') ? (text) => foldAmharic(normalise(text)) : normalise;

/** Most words of a large library, which need no more than small letters. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Accents, Arabic vowel signs, lone hamza and tatweel, joiners and direction marks, soft hyphens and all apostrophes. */
const SILENT =
	/[\u0300-\u036F\u064B-\u065F\u0670\u06D6-\u06ED\u0621\u0640\u200B-\u200F\u2060\uFEFF\u00AD'’‘ʼʻ`´ʹ′]/g;
const anyOf = (letters: ReadonlyMap<string, string>): RegExp =>
	new RegExp(`[${[...letters.keys()].join('')}]`, 'g');
const MIXED_UP = anyOf(LETTERS);
const SAME_IN_AMHARIC = anyOf(AMHARIC_LETTERS);

function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = ZEROS.find((start) => code >= start && code <= start + 9);
	return zero === undefined ? digit : String(code - zero);
}
