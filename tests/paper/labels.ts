/** What stands on pages, label by label, and what a reader gives back of it. */
import type { Group, Sheet } from '#lib/pdf/sheet.ts';
import type { Line } from '#lib/pdf/text/textBlock.ts';
import { itemsOf } from '#tests/support/sheetItems.ts';

export interface Label {
	readonly text: string;
	/** As it is broken on the page. */
	readonly lines: readonly string[];
}

/** In reading order. */
export const labelsOn = (sheets: readonly Sheet[]): readonly Label[] =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) =>
			item.kind === 'text' ? [{ text: item.block.text, lines: item.block.lines.map(lineText) }] : []
		)
	);

/** Each heading of pages and of rows and columns, and the languages it stands in. */
export function headingsOn(sheets: readonly Sheet[]): readonly Heading[] {
	const found = new Map<Group, { texts: string[]; languages: Set<string> }>();
	for (const { item, within } of sheets.flatMap((sheet) => [...itemsOf(sheet)])) {
		const group = within.findLast(({ role }) => /^(?:H\d|TH)$/.test(role));
		if (item.kind !== 'text' || !group) continue;
		const heading = found.get(group) ?? { texts: [], languages: new Set() };
		heading.texts.push(item.block.text);
		heading.languages.add(item.block.lang);
		found.set(group, heading);
	}
	return [...found.values()].map(({ texts, languages }) => ({ text: texts.join(' / '), languages }));
}
export interface Heading {
	readonly text: string;
	readonly languages: ReadonlySet<string>;
}

const lineText = ({ runs }: Line): string =>
	runs
		.flatMap(({ clusters, level }) => (level % 2 ? clusters.toReversed() : clusters))
		.map(({ text }) => text)
		.join('');

/**
 * Signs that are not seen: direction marks, joiners, and where a word may be parted (PDFium says U+0002 or U+FFFE for a
 * hyphen at the end of a line).
 */
const UNSEEN = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE]/gu;

/** As it is compared: composed, without spaces, and without the hyphen that parts a word at the end of a line. */
export const letters = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[-\u2010\s]+/g, '')
		.replace(UNSEEN, '');

/**
 * How a label comes back. `whole`: as it is. `lines`: line by line, where a reader goes across the page and says what
 * stands beside the label in between. `words`: each word whole, in the order in which the reader sees them; so do
 * lines with words in both directions. `turned`: the pieces of some word between its vowel marks come in the other order, as
 * PDFium gives a word that shares its line with Norwegian. `lost`: something of it is not there.
 */
export const GRADES = ['whole', 'lines', 'words', 'turned', 'lost'] as const;
export type Grade = (typeof GRADES)[number];

/** `text`: what a reader gives of the pages, made comparable by `letters`. */
export function gradeOf({ text, lines }: Label, read: string): Grade {
	const isThere = (piece: string): boolean => read.includes(letters(piece));
	if (isThere(text)) return 'whole';
	if (lines.every(isThere)) return 'lines';
	const words = lines.flatMap((line) => line.split(BETWEEN_WORDS));
	if (words.every(isThere)) return 'words';
	const isTurned = (word: string): boolean => isThere(turned(letters(word)));
	return words.every((word) => isThere(word) || isTurned(word)) ? 'turned' : 'lost';
}
const turned = (word: string): string =>
	word
		.split(/(\p{M}+)/u)
		.reverse()
		.join('');
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** Fewest characters to insert, delete or change to make the label some piece of what was read (Sellers). */
export function charactersLost({ text }: Label, read: string): number {
	const [from, to] = [Array.from(letters(text)), Array.from(read)];
	let row = to.map(() => 0).concat(0);
	for (const [at, character] of from.entries()) {
		const next = [at + 1];
		for (let column = 0; column < to.length; column++)
			next.push(
				Math.min(
					(row[column + 1] ?? 0) + 1,
					(next[column] ?? 0) + 1,
					(row[column] ?? 0) + (character === to[column] ? 0 : 1)
				)
			);
		row = next;
	}
	return row.reduce((least, one) => Math.min(least, one), Infinity);
}
