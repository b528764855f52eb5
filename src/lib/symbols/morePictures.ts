import type { Symbol } from '#lib/plan/index.ts';
import pictures from './data/morePictures.json' with { type: 'json' };
import { symbolOf } from './conceptPictures.ts';

/** Pictures beside the starter cards' own, by concept (`more.dentist`): found by search only. */
export const MORE_PICTURES: ReadonlyMap<string, Symbol> = new Map(
	Object.entries(pictures).map(([concept, ids]) => [concept, symbolOf(ids)])
);

/**
 * What a picture is also called, besides what stands on its card (`locales/<tag>/cards.json` and `more.json`): a
 * starter concept or one of `MORE_PICTURES`, in lower case as in a dictionary.
 */
export interface MoreWords {
	readonly concept: string;
	readonly nb: readonly string[];
	readonly en: readonly string[];
}

/** Loaded when someone searches; most plans never need it. */
export async function loadMoreWords(): Promise<readonly MoreWords[]> {
	const { default: words } = await import('./data/moreWords.json', { with: { type: 'json' } });
	return Object.entries<Partial<MoreWords>>(words).map(([concept, { nb = [], en = [] }]) => ({
		concept,
		nb,
		en
	}));
}
