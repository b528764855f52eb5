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
			return { ...item, children: item.children.map((child) => mirrored(child, pageWidth)) };
		case 'path':
			return { ...item, d: mirroredPath(item.d, pageWidth) };
		default:
			return { ...item, x: pageWidth - item.x - item.width };
	}
}

/** Absolute M, L, C and Z only: every other number is an x. */
function mirroredPath(d: string, pageWidth: number): string {
	let isX = false;
	return d.replace(/-?\d+(?:\.\d+)?/g, (number) => {
		isX = !isX;
		return isX ? String(Math.round((pageWidth - Number(number)) * 100) / 100) : number;
	});
}
