import bidiFactory from 'bidi-js';
import type { Direction } from './textBlock.ts';

const bidi = bidiFactory();

const ISOLATE = '\u2066';
const END = '\u2069';

/**
 * Phone numbers, times, dates with dashes and ranges, in European digits. Left to itself the algorithm turns
 * "+47 22 33 44 55" in an Arabic line into "55 44 33 22 47+".
 */
const NUMBERS =
	/(?<![\p{L}\d])(?:\+\d[\d \u00A0]*\d|\d{2,4}(?:[ \u00A0]\d{2,4}){2,}|\d+(?:[:.]\d+)*(?:\s?[-–]\s?\d+(?:[:.]\d+)*)+)(?![\p{L}\d])/gu;

/** The embedding level of each UTF-16 unit of a paragraph. Numbers as above keep their order in right-to-left text. */
export function levelsOf(paragraph: string, dir: Direction): Uint8Array {
	if (dir === 'ltr') return bidi.getEmbeddingLevels(paragraph, dir).levels;
	const own: number[] = [];
	let isolated = '';
	let last = 0;
	const take = (end: number): void => {
		for (; last < end; last++) {
			own.push(isolated.length);
			isolated += paragraph.charAt(last);
		}
	};
	for (const match of paragraph.matchAll(NUMBERS)) {
		take(match.index);
		isolated += ISOLATE;
		take(match.index + match[0].length);
		isolated += END;
	}
	take(paragraph.length);
	const { levels } = bidi.getEmbeddingLevels(isolated, dir);
	return Uint8Array.from(own, (index) => levels[index] ?? 1);
}
