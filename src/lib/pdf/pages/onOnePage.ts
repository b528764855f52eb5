import { SCALES, SCALE_OF_MANY, type Scale } from './paper.ts';

/**
 * The roomiest way to have everything on one page; when there is none, several pages in a size that reads well
 * rather than one in a size that does not. Of several such sizes, the one that needs the fewest pages.
 */
export function onOnePage<Page>(
	layOut: (scale: Scale) => readonly Page[],
	scales: readonly Scale[] = SCALES,
	...ofMany: readonly Scale[]
): readonly Page[] {
	const tried = new Map<Scale, readonly Page[]>();
	const laidOut = (scale: Scale): readonly Page[] => {
		const pages = tried.get(scale) ?? layOut(scale);
		tried.set(scale, pages);
		return pages;
	};
	for (const scale of scales) {
		const pages = laidOut(scale);
		if (pages.length === 1) return pages;
	}
	const [first, ...others] = ofMany.length ? ofMany : [SCALE_OF_MANY];
	let best = laidOut(first ?? SCALE_OF_MANY);
	for (const scale of others) {
		const pages = laidOut(scale);
		if (pages.length < best.length) best = pages;
	}
	return best;
}
