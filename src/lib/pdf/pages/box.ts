/**
 * Pieces of a page that know how large they are before they know where they stand. Points; x runs in the
 * reading direction of the page, from its start edge (`mirrorSheet` turns the whole page round in the end).
 */
import type { Item } from '../sheet.ts';

export interface Box {
	readonly width: number;
	readonly height: number;
	/** More height than its own would only be a gap under it. */
	readonly isRigid?: true;
	/** What it draws with its top start corner here; a taller room than its own may be given. */
	at(x: number, y: number, height?: number): readonly Item[];
}

/** One under the other. Boxes without height take no gap. */
export function stack(boxes: readonly Box[], gap = 0): Box {
	const shown = boxes.filter((box) => box.height > 0);
	return {
		width: Math.max(0, ...shown.map((box) => box.width)),
		height: sum(shown.map((box) => box.height)) + gap * Math.max(0, shown.length - 1),
		at(x, y) {
			let top = y;
			return shown.flatMap((box) => {
				const items = box.at(x, top);
				top += box.height + gap;
				return items;
			});
		}
	};
}

/** One beside the other, all as tall as the tallest. */
export function sideBySide(boxes: readonly Box[], gap = 0): Box {
	const height = Math.max(0, ...boxes.map((box) => box.height));
	return {
		width: sum(boxes.map((box) => box.width)) + gap * Math.max(0, boxes.length - 1),
		height,
		at(x, y, room = height) {
			let start = x;
			return boxes.flatMap((box) => {
				const items = box.at(start, y, room);
				start += box.width + gap;
				return items;
			});
		}
	};
}

/** Small boxes in lines, as words stand in a text; each in the middle of its line's height. */
export function inLines(
	boxes: readonly Box[],
	width: number,
	gap: number,
	lineGap: number,
	{ centre = false }: { readonly centre?: boolean } = {}
): Box {
	const lines: Box[][] = [];
	let room = 0;
	for (const box of boxes) {
		if (!lines.length || box.width > room) {
			lines.push([]);
			room = width;
		}
		lines.at(-1)?.push(middled(box));
		room -= box.width + gap;
	}
	const rows = lines.map((line) => sideBySide(line, gap));
	return stack(centre ? rows.map((row) => centred(row, width)) : rows, lineGap);
}

/** In the middle of a wider room. */
export const centred = (box: Box, width: number): Box => ({
	width,
	height: box.height,
	at: (x, y, given) => box.at(x + (width - box.width) / 2, y, given)
});

/** A head over what takes all further height that is given. */
export function withHead(head: Box, body: Box, gap: number): Box {
	const over = head.height + gap;
	const least = over + body.height;
	return {
		width: Math.max(head.width, body.width),
		height: least,
		at: (x, y, height = least) => [...head.at(x, y), ...body.at(x, y + over, height - over)]
	};
}

/** In the middle of the height it is given. */
export const middled = (box: Box): Box => ({
	...box,
	at: (x, y, height = box.height) => box.at(x, y + (height - box.height) / 2)
});

/** With its items inside one group. */
export const grouped = (box: Box, wrap: (items: readonly Item[]) => Item): Box => ({
	...box,
	at: (x, y, height) => [wrap(box.at(x, y, height))]
});

export const space = (height: number, width = 0): Box => ({ width, height, at: () => [] });

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
