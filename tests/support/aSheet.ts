import type { Group, Item, Sheet } from '#lib/pdf/sheet.ts';
import type { TextBlock } from '#lib/pdf/text/textBlock.ts';

const MARGIN = 60;

/** A4 upright, holding these things. */
export function aSheet(...items: readonly Item[]): Sheet {
	return { width: 595.28, height: 841.89, items };
}

/** A paragraph (or whatever `role` says) with its text below the margin, by default the whole width. */
export function aText(block: TextBlock, role: Group['role'] = 'P', y = MARGIN): Group {
	const width = 595.28 - 2 * MARGIN;
	const text = { kind: 'text', block, x: MARGIN, y, width, align: 'start', color: '#000000' } as const;
	return { kind: 'group', role, lang: block.lang, children: [text] };
}
