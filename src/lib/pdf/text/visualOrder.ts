/** Rule L2 of the bidirectional algorithm: runs in reading order come back from left to right. */
export function visualOrder<Leveled extends { readonly level: number }>(runs: readonly Leveled[]): Leveled[] {
	const ordered = [...runs];
	const highest = Math.max(0, ...runs.map(({ level }) => level));
	for (let level = highest; level >= 1; level--) {
		for (let from = 0; from < ordered.length; from++) {
			if ((ordered[from]?.level ?? 0) < level) continue;
			let to = from;
			while ((ordered[to]?.level ?? 0) >= level) to++;
			ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
			from = to;
		}
	}
	return ordered;
}
