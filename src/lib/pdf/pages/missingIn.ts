import type { Item, Sheet } from '../sheet.ts';

/** The signs on these pages that no font could draw, each once. */
export function missingIn(sheets: readonly Sheet[]): readonly string[] {
	const found = new Set<string>();
	const look = (items: readonly Item[]): void => {
		for (const item of items) {
			if (item.kind === 'group') look(item.children);
			else if (item.kind === 'text') for (const { text } of item.block.missing) found.add(text);
		}
	};
	for (const sheet of sheets) look(sheet.items);
	return [...found];
}
