import type { LanguageTag } from '#lib/plan/index.ts';
import type { Item, Role, Sheet } from '../sheet.ts';
import type { Direction } from '../text/textBlock.ts';

/** One thing to read on a page. */
export interface ReadingLine {
	/** Of the nearest group: `H1`, `H2`, `P`, `Figure` … */
	readonly role: Role;
	readonly lang?: LanguageTag;
	readonly dir?: Direction;
	readonly text: string;
}

/** The page in words, in the order in which the PDF is read aloud: what stands beside the picture of the page. */
export function readSheet(sheet: Sheet): readonly ReadingLine[] {
	return sheet.items.flatMap((item) => linesOf(item, 'Document'));
}

function linesOf(item: Item, role: Role): readonly ReadingLine[] {
	if (item.kind === 'text') {
		const { text, lang, dir } = item.block;
		return text === '' ? [] : [{ role, lang, dir, text }];
	}
	if (item.kind !== 'group' || item.role === 'Artifact') return [];
	if (item.role === 'Figure' && item.alt !== undefined)
		return [{ role: 'Figure', text: item.alt, ...(item.lang !== undefined && { lang: item.lang }) }];
	return item.children.flatMap((child) => linesOf(child, item.role));
}
