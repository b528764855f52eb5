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

/** The credits that these pictures need. Our own drawings need none. */
export function credits(symbols: Iterable<Symbol>): Credit[] {
	for (const { symbol, badge } of symbols)
		if (symbol.startsWith('om:') || badge?.startsWith('om:')) return [sources.openmoji];
	return [];
}
