import type { Item, Sheet } from '../sheet.ts';

/**
 * The page seen from the other side, for people who read from right to left: places change, pictures and letters
 * do not.
 */
export const mirrorSheet = (sheet: Sheet): Sheet => ({
	...sheet,
	items: sheet.items.map((item) => mirrored(item, sheet.width))
});

function mirrored(item: Item, pageWidth: number): Item {
	switch (item.kind) {
		case 'group':
			return {
				...item,
				...(item.clip && { clip: { ...item.clip, x: pageWidth - item.clip.x - item.clip.width } }),
				children: item.children.map((child) => mirrored(child, pageWidth))
			};
		case 'path':
			return { ...item, d: item.upright ? uprightPath(item.d, pageWidth) : mirroredPath(item.d, pageWidth) };
		default:
			return { ...item, x: pageWidth - item.x - item.width };
	}
}

const mirroredPath = (d: string, pageWidth: number): string => withEachX(d, (x) => pageWidth - x);

/** To the mirrored place, without turning round. */
function uprightPath(d: string, pageWidth: number): string {
	const all: number[] = [];
	withEachX(d, (x) => {
		all.push(x);
		return x;
	});
	const shift = pageWidth - Math.min(...all) - Math.max(...all);
	return withEachX(d, (x) => x + shift);
}

/** Absolute M, L, C and Z only: every other number is an x. */
function withEachX(d: string, change: (x: number) => number): string {
	let isX = false;
	return d.replace(/-?\d+(?:\.\d+)?/g, (number) => {
		isX = !isX;
		return isX ? String(Math.round(change(Number(number)) * 100) / 100) : number;
	});
}
