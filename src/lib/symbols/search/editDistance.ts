/** Words longer than this are not compared letter by letter. */
const LONGEST = 40;
const rows = Array.from({ length: 3 }, () => new Uint8Array(LONGEST + 1));

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other
 * (Damerau-Levenshtein, restricted); Infinity when it is more than `most`, or a word has more than 40 letters.
 */
export function editDistance(one: string, other: string, most: number): number {
	const [height, width] = [one.length, other.length];
	if (Math.abs(height - width) > most || height > LONGEST || width > LONGEST) return Infinity;
	let [beforeLast, last, line] = rows as [Uint8Array, Uint8Array, Uint8Array];
	for (let column = 0; column <= width; column++) last[column] = column;
	for (let row = 1; row <= height; row++) {
		line[0] = row;
		let least = row;
		for (let column = 1; column <= width; column++) {
			const letter = one.charCodeAt(row - 1);
			const same = letter === other.charCodeAt(column - 1);
			let cost = Math.min(
				at(last, column) + 1,
				at(line, column - 1) + 1,
				at(last, column - 1) + (same ? 0 : 1)
			);
			const isSwapped =
				row > 1 &&
				column > 1 &&
				letter === other.charCodeAt(column - 2) &&
				one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
			if (isSwapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
			line[column] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return Infinity;
		[beforeLast, last, line] = [last, line, beforeLast];
	}
	const distance = at(last, width);
	return distance <= most ? distance : Infinity;
}

const at = (line: Uint8Array, column: number): number => line[column] ?? 0;
