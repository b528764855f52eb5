/** What is wrong with how a text fits where it stands: its length, and whether it can be told from its neighbours. */
import { isOfCards } from '#lib/i18n/locale.ts';
import { LONGEST_CARD, PLURAL, lengthOf, stemOf } from '#lib/i18n/texts.ts';
import type { KeyedText } from './localeFiles.ts';

/** A Norwegian word that people will meet, in brackets after their own, has a line of its own where room is short. */
const bare = (text: string): string => text.replace(/ \([^)]*\)/g, '');

/** A label: a few words without an end; sentences may take the room they need. */
const isLabel = (norwegian: string): boolean => lengthOf(norwegian) <= 24 && !/[.!?:…]$/.test(norwegian);

/** How long a label may be, in letters: two and a half times Norwegian, and ten more for the shortest. */
export const longestLabel = (norwegian: string): number => Math.floor(lengthOf(norwegian) * 2.5) + 10;

export function lengthFaults(
	area: string,
	own: readonly KeyedText[],
	norwegian: ReadonlyMap<string, string>
): string[] {
	return own.flatMap(([key, text]) => {
		const nb = norwegian.get(stemOf(key));
		const most = isOfCards(area) ? LONGEST_CARD : nb && isLabel(nb) ? longestLabel(nb) : Infinity;
		const length = lengthOf(isOfCards(area) ? text : bare(text));
		return length > most
			? [`${key}: ${String(length)} letters, and there is room for ${String(most)}: ${text}`]
			: [];
	});
}

/**
 * Labels that stand in one group of a file stand on one screen: where Norwegian has different words for them, nobody
 * can choose between two that are called the same.
 */
export function sameNameFaults(own: readonly KeyedText[], norwegian: ReadonlyMap<string, string>): string[] {
	const seen = new Map<string, string>();
	return own.flatMap(([key, text]) => {
		const nb = norwegian.get(stemOf(key));
		if (nb === undefined || !isLabel(nb) || PLURAL.test(key)) return [];
		// skin0 to skin5 are a group, and hair0 to hair4 another.
		const row = /[A-Za-z]+(?=\d$)/.exec(key)?.[0] ?? '';
		const place = `${key.slice(0, key.lastIndexOf('.') + 1)}${row} ${text.toLowerCase()}`;
		const before = seen.get(place);
		if (before === undefined) seen.set(place, key);
		const other = before === undefined ? undefined : norwegian.get(stemOf(before));
		return other !== undefined && other.toLowerCase() !== nb.toLowerCase()
			? [`${key}: is called the same as ${before ?? ''}: ${text}`]
			: [];
	});
}
