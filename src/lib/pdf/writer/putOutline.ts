import type { Bookmark } from './Painter.ts';
import type { PdfFile } from './PdfFile.ts';
import { num, textString } from './syntax.ts';

/** Writes one flat list of bookmarks and gives its object number; undefined when there are none. */
export function putOutline(file: PdfFile, bookmarks: readonly Bookmark[]): number | undefined {
	if (bookmarks.length === 0) return undefined;
	const outline = file.reserve();
	const ids = bookmarks.map(() => file.reserve());
	const ref = (id: number | undefined): string => `${String(id)} 0 R`;
	for (const [index, { title, page, top }] of bookmarks.entries()) {
		const [id = 0, before, after] = [ids[index], ids[index - 1], ids[index + 1]];
		const siblings = (before ? ` /Prev ${ref(before)}` : '') + (after ? ` /Next ${ref(after)}` : '');
		file.fill(
			id,
			`<</Title ${textString(title)} /Parent ${ref(outline)}${siblings}` +
				` /Dest [${ref(file.pageObject(page))} /XYZ 0 ${num(top)} null]>>`
		);
	}
	file.fill(
		outline,
		`<</Type /Outlines /First ${ref(ids[0])} /Last ${ref(ids.at(-1))} /Count ${String(ids.length)}>>`
	);
	return outline;
}
