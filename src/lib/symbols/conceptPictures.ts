import type { Symbol } from '#lib/plan/index.ts';
import pictures from './data/conceptPictures.json' with { type: 'json' };

/** A main picture, and a badge where there is a second id. */
export const symbolOf = ([symbol, badge]: readonly string[]): Symbol => ({
	kind: 'symbol',
	symbol: symbol ?? '',
	...(badge !== undefined && { badge })
});

/**
 * The picture of every starter concept, chosen by hand and looked at. No two concepts have the same one.
 * Rejected on purpose: gestures that are rude somewhere, dollars, uniforms of one state, national flags for other
 * languages than Norwegian, one religion for all.
 */
export const CONCEPT_PICTURES: ReadonlyMap<string, Symbol> = new Map(
	Object.entries(pictures).map(([concept, ids]) => [concept, symbolOf(ids)])
);
