import type { CorrectionLine } from '#lib/exchange/index.ts';
import { type WordFault, type WordRow, wordFault } from '#lib/i18n/index.ts';

/** A text that a file would change, for people to say yes or no to. */
export interface Proposal {
	readonly key: string;
	readonly nb: string;
	/** What is said now; empty where Norwegian stands. */
	readonly before: string;
	readonly text: string;
	readonly note: string;
}

/** A line of a file that cannot be used, and why. */
export interface BadLine {
	readonly line: number;
	readonly key: string;
	readonly fault: WordFault | { readonly reason: 'unknown' | 'twice' };
}

export interface Proposals {
	readonly proposals: readonly Proposal[];
	readonly bad: readonly BadLine[];
}

/** What the lines of a file would change. What says the same as now is left out; nothing is changed by asking. */
export function proposalsOf(rows: readonly WordRow[], lines: readonly CorrectionLine[]): Proposals {
	const known = new Map(rows.map((row) => [row.key, row]));
	const seen = new Set<string>();
	const proposals: Proposal[] = [];
	const bad: BadLine[] = [];
	for (const { line, key, text, note } of lines) {
		const row = known.get(key);
		const fault: BadLine['fault'] | undefined = !row
			? { reason: 'unknown' }
			: seen.has(key)
				? { reason: 'twice' }
				: wordFault(key, row.nb, text);
		seen.add(key);
		if (fault) bad.push({ line, key, fault });
		else if (row && text !== row.now) proposals.push({ key, nb: row.nb, before: row.now, text, note });
	}
	return { proposals, bad };
}
