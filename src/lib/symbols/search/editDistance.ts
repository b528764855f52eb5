/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other
 * (Damerau-Levenshtein, restricted); Infinity when it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return Infinity;
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const line = [row];
		let least = row;
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			let cost = Math.min(
				at(last, column) + 1,
				at(line, column - 1) + 1,
				at(last, column - 1) + (same ? 0 : 1)
			);
			const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
			line.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return Infinity;
		beforeLast = last;
		last = line;
	}
	const distance = at(last, other.length);
	return distance <= most ? distance : Infinity;
}

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity;
