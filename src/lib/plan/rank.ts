/**
 * Order as a string between two neighbours (a fractional index), so that moving one card writes one card.
 * Two devices can make the same rank at once; ids decide then, equally everywhere.
 */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Ranked {
	readonly id: string;
	readonly rank: string;
}

export const byRank = (a: Ranked, b: Ranked): number =>
	a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The rank that puts something at `index` among `others`, which are in order and without the thing itself. */
export function rankAt(others: readonly Ranked[], index: number): string {
	const at = Math.max(0, Math.min(index, others.length));
	let after = others[at]?.rank ?? null;
	const before = others[at - 1]?.rank ?? null;
	// Neighbours with one rank (made at once on two devices) leave no room between them: go behind the whole row of equals.
	for (let next = at; before !== null && after !== null && after <= before;)
		after = others[++next]?.rank ?? null;
	return generateKeyBetween(before, after);
}

/** `count` ranks for a list that is made at one go. */
export const firstRanks = (count: number): string[] => generateNKeysBetween(null, null, count);
