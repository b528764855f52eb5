/**
 * Phone numbers, times, dates with dashes, ranges and percentages, in European digits, with the "kl." before them: what
 * `pdf/text/levels.ts` keeps in order on paper.
 */
const NUMBERS =
	/(?<![\p{L}\d])(?:(?:kl|kr|nr|tlf|mob)[.:]*[ \u00A0])?(?:\+\d[\d \u00A0]*\d|\d{2,4}(?:[ \u00A0]\d{2,4}){2,}|\d+(?:[:.]\d+)*(?:\s?[-–]\s?\d+(?:[:.]\d+)*)+|(?<!\p{Script=Latin}\P{L}*)\d+(?:[.,]\d+)*[ \u00A0]%)(?![\p{L}\d])/giu;

/**
 * A text in a line from right to left, its numbers kept in the order they are dialled and read. Left to itself a
 * browser shows "+47 22 33 44 55" there as "55 44 33 22 47+". For showing only: the signs round a number are no letters.
 */
export const numbersInOrder = (text: string): string => text.replace(NUMBERS, '\u2066$&\u2069');
