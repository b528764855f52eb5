import bidiFactory from 'bidi-js';
import type { Direction } from './textBlock.ts';

const bidi = bidiFactory();

const ISOLATE = '\u2066';
const END = '\u2069';

/**
 * Phone numbers, times, dates with dashes, ranges and percentages, in European digits, with the "kl." before them.
 * Left to itself the algorithm turns "+47 22 33 44 55" in an Arabic line into "55 44 33 22 47+". On the screen
 * `numbersApart` of i18n does the same; it is not asked for it here, so that the worker need not carry i18n.
 */
const NUMBERS =
	/(?<![\p{L}\d])(?:(?:kl|kr|nr|tlf|mob)[.:]*[ \u00A0])?(?:\+\d[\d \u00A0]*\d|\d{2,4}(?:[ \u00A0]\d{2,4}){2,}|\d+(?:[:.]\d+)*(?:\s?[-–]\s?\d+(?:[:.]\d+)*)+|(?<!\p{Script=Latin}\P{L}*)\d+(?:[.,]\d+)*[ \u00A0]%)(?![\p{L}\d])/giu;

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
