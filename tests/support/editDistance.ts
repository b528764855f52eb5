/** Fewest characters to insert, delete or change to make one text the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
	const target = Array.from(to);
	let row = Array.from({ length: target.length + 1 }, (_, index) => index);
	for (const [line, character] of Array.from(from).entries()) {
		const next = [line + 1];
		for (const [column, other] of target.entries()) {
			const changed = (row[column] ?? 0) + (character === other ? 0 : 1);
			next.push(Math.min((row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, changed));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
