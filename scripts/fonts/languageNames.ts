import { LANGUAGES } from '#lib/i18n/index.ts';
import { type FontEntry, type Range, fontTable } from '#lib/pdf/fonts/fontTable.ts';

/**
 * Fonts that can write the names of our languages and nothing else. Who chooses a language sees all of them at once,
 * each in its own letters; without these that page would fetch the fonts of all scripts, 650 kB.
 */
export interface NameFont {
	readonly entry: FontEntry;
	readonly family: string;
	readonly file: string;
	readonly letters: string;
	readonly ranges: readonly Range[];
}

const isIn = (ranges: readonly Range[], letter: string): boolean => {
	const codePoint = letter.codePointAt(0) ?? 0;
	return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
};

function lettersFor(entry: FontEntry): string[] {
	const names = LANGUAGES.filter(({ tag }) =>
		entry.languages
			? entry.languages.includes(tag)
			: !fontTable.some(({ languages }) => languages?.includes(tag))
	).map(({ own }) => own);
	const letters = Array.from(names.join('')).filter(
		(letter) =>
			isIn(entry.ranges, letter) && !(entry.scripts.includes('Latn') && isIn(entry.usual ?? [], letter))
	);
	return [...new Set(letters)].sort();
}

/** Names stand in bold. */
export const nameFonts: readonly NameFont[] = fontTable
	.filter(({ weight }) => weight === 700)
	.flatMap((entry) => {
		const letters = lettersFor(entry);
		if (letters.length === 0) return [];
		return [
			{
				entry,
				family: entry.languages ? 'Bildeplan Names Nastaliq' : 'Bildeplan Names',
				file: `${entry.name}-names.woff2`,
				letters: letters.join(''),
				ranges: letters.map((letter): Range => [letter.codePointAt(0) ?? 0, letter.codePointAt(0) ?? 0])
			}
		];
	});
