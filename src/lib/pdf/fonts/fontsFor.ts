import type { LanguageTag } from '#lib/plan/index.ts';
import { type FontEntry, fontTable, isHomeOf, suits } from './fontTable.ts';

/** A text that will be set; without `bold` both weights are meant. */
export interface Wanted {
	readonly text: string;
	readonly lang: LanguageTag;
	readonly bold?: boolean;
}

const [basicRegular, basicBold] = fontTable as [FontEntry, FontEntry, ...FontEntry[]];

/** The files that must be loaded to set these texts, in the order of the table; Latin is always among them. */
export function fontsFor(texts: Iterable<Wanted>): readonly string[] {
	const wanted = new Set<FontEntry>([basicRegular]);
	for (const { text, lang, bold } of texts) {
		const weights = bold === undefined ? [400, 700] : [bold ? 700 : 400];
		if (weights.includes(700)) wanted.add(basicBold);
		for (const character of new Set(text)) {
			const codePoint = character.codePointAt(0) ?? 0;
			if (isHomeOf(basicRegular, codePoint)) continue;
			for (const entry of fontTable) {
				if (weights.includes(entry.weight) && suits(entry, lang) && isHomeOf(entry, codePoint))
					wanted.add(entry);
			}
		}
	}
	return fontTable.filter((entry) => wanted.has(entry)).map((entry) => entry.file);
}
