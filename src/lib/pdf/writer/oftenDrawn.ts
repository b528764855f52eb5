import type { Item, PictureItem, Sheet } from '../sheet.ts';

/** Length of the longer side on paper, points. */
export function sizeOf({ drawing, width, height }: PictureItem): number {
	const [, , across, down] = drawing.box;
	return Math.max(across, down) * Math.min(width / across, height / down);
}

/**
 * The pictures that are drawn more than once, by their keys, with the size of the largest. One that is drawn once packs
 * best among the words round it.
 */
export function oftenDrawn(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
	const sizes = new Map<string, number>();
	const often = new Set<string>();
	const look = (items: readonly Item[]): void => {
		for (const item of items) {
			if (item.kind === 'group') look(item.children);
			if (item.kind !== 'picture') continue;
			const before = sizes.get(item.key);
			if (before !== undefined) often.add(item.key);
			sizes.set(item.key, Math.max(before ?? 0, sizeOf(item)));
		}
	};
	for (const { items } of sheets) look(items);
	return new Map([...sizes].filter(([key]) => often.has(key)));
}
