/**
 * Phone numbers, times, dates with dashes, ranges and percentages, in European digits, with the "kl." before them: what
 * `pdf/text/levels.ts` keeps in order on paper.
 */
const NUMBERS =
	/(?<![\p{L}\d])(?:(?:kl|kr|nr|tlf|mob)[.:]*[ \u00A0])?(?:\+\d[\d \u00A0]*\d|\d{2,4}(?:[ \u00A0]\d{2,4}){2,}|\d+(?:[:.]\d+)*(?:\s?[-–]\s?\d+(?:[:.]\d+)*)+|(?<!\p{Script=Latin}\P{L}*)\d+(?:[.,]\d+)*[ \u00A0]%)(?![\p{L}\d])/giu;

export interface Piece {
	readonly text: string;
	readonly isNumber: boolean;
}

/**
 * A text of a line from right to left in pieces, each number its own: shown from left to right by itself, it keeps the
 * order in which it is dialled and read. Left to itself a browser shows "+47 22 33 44 55" there as "55 44 33 22 47+".
 * The pieces one after the other are the text, sign by sign: what is copied has nothing that was not written.
 */
export function numbersApart(text: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let last = 0;
	const take = (end: number, isNumber: boolean): void => {
		if (end > last) pieces.push({ text: text.slice(last, end), isNumber });
		last = end;
	};
	for (const { 0: number, index } of text.matchAll(NUMBERS)) {
		take(index, false);
		take(index + number.length, true);
	}
	take(text.length, false);
	return pieces;
}
