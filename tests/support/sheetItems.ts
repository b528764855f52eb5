import type { Group, Item, Sheet, TextItem } from '#lib/pdf/sheet.ts';

/** Every item of a page with the groups it stands in, outermost first. */
export function* itemsOf(
	sheet: Sheet
): Generator<{ readonly item: Item; readonly within: readonly Group[] }> {
	function* walk(
		items: readonly Item[],
		within: readonly Group[]
	): Generator<{ readonly item: Item; readonly within: readonly Group[] }> {
		for (const item of items) {
			yield { item, within };
			if (item.kind === 'group') yield* walk(item.children, [...within, item]);
		}
	}
	yield* walk(sheet.items, []);
}

/** Where the lines of a text stand on the page, not the room they are aligned in. */
export function inkOf({ block, x, y, width, align }: TextItem) {
	const atStart = align === (block.dir === 'rtl' ? 'end' : 'start');
	const spare = width - block.width;
	const left = x + (align === 'center' ? spare / 2 : atStart ? 0 : spare);
	return { left, right: left + block.width, top: y, bottom: y + block.height };
}
