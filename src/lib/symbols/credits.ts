import type { Symbol } from '#lib/plan/index.ts';
import sources from './data/sources.json' with { type: 'json' };

/** Whom to thank for a picture, for the foot of a print and the page about the app. */
export interface Credit {
	readonly source: string;
	readonly licence: string;
	readonly url: string;
	/** Redrawn, recoloured or put together with another: the licence asks us to say so. */
	readonly changed: boolean;
}

/** By the set that an id names before its colon. */
const SOURCES: Readonly<Record<string, Credit>> = sources;

/** Our workers with hijab and turban are OpenMoji's persons with what we drew over them. */
const DRAWN_OVER = /^own:(?:hijab|turban)-/;

/** Everyone whose pictures are in the library, OpenMoji first. */
export const ALL_CREDITS: readonly Credit[] = Object.values(SOURCES);

/** The credits that these pictures need, each source once. Our own drawings need none. */
export function credits(symbols: Iterable<Symbol>): Credit[] {
	const sets = new Set<string>();
	for (const { symbol, badge } of symbols)
		for (const id of badge === undefined ? [symbol] : [symbol, badge])
			sets.add(DRAWN_OVER.test(id) ? 'om' : (id.split(':', 1)[0] ?? ''));
	return Object.entries(SOURCES).flatMap(([set, credit]) => (sets.has(set) ? [credit] : []));
}
