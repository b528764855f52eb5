import { SCALES, SCALE_OF_MANY, type Scale } from './paper.ts';

/**
 * The roomiest way to have everything on one page; when there is none, several pages in a size that reads well
 * rather than one in a size that does not.
 */
export function onOnePage<Page>(
	layOut: (scale: Scale) => readonly Page[],
	scales: readonly Scale[] = SCALES,
	ofMany: Scale = SCALE_OF_MANY
): readonly Page[] {
	for (const scale of scales) {
		const pages = layOut(scale);
		if (pages.length === 1) return pages;
	}
	return layOut(ofMany);
}
