import type { Bookmark } from './Painter.ts';
import type { PdfFile } from './PdfFile.ts';
import { num, textString } from './syntax.ts';

interface Chapter {
	readonly head: Bookmark;
	/** Where the same goes on, over the page. */
	readonly more: readonly Bookmark[];
}

/** Pages of one board or leaf that say its heading again, alone or with more words after it, go on with the first. */
function chaptersOf(bookmarks: readonly Bookmark[]): readonly Chapter[] {
	const chapters: { head: Bookmark; more: Bookmark[] }[] = [];
	for (const bookmark of bookmarks) {
		const last = chapters.at(-1);
		if (last && bookmark.goesOn && bookmark.title.startsWith(last.head.title)) last.more.push(bookmark);
		else chapters.push({ head: bookmark, more: [] });
	}
	return chapters;
}

const ref = (id: number | undefined): string => `${String(id)} 0 R`;

/**
 * Writes the bookmarks and gives their object number; undefined when there are none. One for each heading; the pages
 * on which it goes on are folded away below it.
 */
export function putOutline(file: PdfFile, bookmarks: readonly Bookmark[]): number | undefined {
	if (bookmarks.length === 0) return undefined;
	const outline = file.reserve();
	const chapters = chaptersOf(bookmarks).map((chapter) => ({ ...chapter, id: file.reserve() }));
	for (const [index, { id, head, more }] of chapters.entries()) {
		const pages = more.map((bookmark) => ({ bookmark, id: file.reserve() }));
		for (const [at, page] of pages.entries()) {
			putBookmark(file, page.id, page.bookmark, {
				parent: id,
				before: pages[at - 1]?.id,
				after: pages[at + 1]?.id
			});
		}
		const place = { parent: outline, before: chapters[index - 1]?.id, after: chapters[index + 1]?.id };
		const folded = pages.length > 0 ? familyOf(pages, -pages.length) : '';
		putBookmark(file, id, head, place, folded);
	}
	file.fill(outline, `<</Type /Outlines${familyOf(chapters, chapters.length)}>>`);
	return outline;
}

/** `count` is negative where the list is folded at first. */
function familyOf(ids: readonly { readonly id: number }[], count: number): string {
	return ` /First ${ref(ids[0]?.id)} /Last ${ref(ids.at(-1)?.id)} /Count ${String(count)}`;
}

interface Among {
	readonly parent: number;
	readonly before: number | undefined;
	readonly after: number | undefined;
}

function putBookmark(
	file: PdfFile,
	id: number,
	{ title, page, top }: Bookmark,
	{ parent, before, after }: Among,
	family = ''
): void {
	const siblings = (before ? ` /Prev ${ref(before)}` : '') + (after ? ` /Next ${ref(after)}` : '');
	file.fill(
		id,
		`<</Title ${textString(title)} /Parent ${ref(parent)}${siblings}${family}` +
			` /Dest [${ref(file.pageObject(page))} /XYZ 0 ${num(top)} null]>>`
	);
}
