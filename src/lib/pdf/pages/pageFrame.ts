/** What every page of a board has: the board's name at the head, the foot, and the room between them. */
import type { Item, Sheet } from '../sheet.ts';
import { type Box, middled, sideBySide, stack } from './box.ts';
import type { Desk } from './desk.ts';
import { aliasBox, footerOf } from './footer.ts';
import { mirrorSheet } from './mirrorSheet.ts';
import { zoomedSheet } from './movedItem.ts';
import type { Paper } from './paper.ts';
import type { PrintSubject } from './printJob.ts';
import { line } from './shapes.ts';
import { headingBox } from './words.ts';

const AFTER_HEAD = 8;
const BEFORE_FOOT = 7;

export interface PageFrame {
	readonly paper: Paper;
	readonly head: Box;
	/** Room for the body of a page. */
	readonly x: number;
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
	readonly height: number;
}

/** A page whose number is not known yet. */
export interface DraftPage {
	finish(page: number, pages: number): Sheet;
}

export const widthOf = ({ width, margin }: Paper): number => width - 2 * margin;

/** The page under this head; one without height leaves all room to the body. */
export function pageFrame(desk: Desk, board: PrintSubject, paper: Paper, head: Box): PageFrame {
	const width = widthOf(paper);
	const top = paper.margin + (head.height > 0 ? head.height + AFTER_HEAD : 0);
	const bottom = paper.height - paper.margin - footerHeight(desk, board, width) - BEFORE_FOOT;
	return { paper, head, x: paper.margin, width, top, bottom, height: bottom - top };
}

/** Every page leaves room for the widest numbers. */
const footerHeight = (desk: Desk, board: PrintSubject, width: number): number =>
	footerOf(desk, board, width, 88, 88).height;

/** The name of the board over the first page, with whose it is. */
export function firstHead(desk: Desk, board: PrintSubject, width: number, size = 26): Box {
	const title = headingBox(desk, board.title, width, 'H1', size);
	return stack([title, aliasBox(desk, width, size * 0.6)]);
}

/** On pages after the first the name is smaller and says that it goes on; also over a first page that needs its room. */
export function nextHead(
	desk: Desk,
	board: PrintSubject,
	width: number,
	{ isFirst = false }: { readonly isFirst?: boolean } = {}
): Box {
	const options = isFirst ? {} : { after: desk.job.words.continued };
	const title = headingBox(desk, board.title, width * 0.72, 'H1', isFirst ? 22 : 18, options);
	return sideBySide([title, middled(aliasBox(desk, width * 0.28, 15, 'end'))]);
}

/** Where a sheet is cut when the page fills half of it. */
const foldAt = ({ palette }: Desk, { width, height, margin }: Paper): Item => ({
	kind: 'path',
	d: line([
		[margin, height],
		[width - margin, height]
	]),
	stroke: palette.quiet,
	lineWidth: 0.8,
	dash: [5, 4]
});

/**
 * One page: head, body, foot; mirrored for people who read from right to left. `sheetOf` is the paper it stands on,
 * when the page is only the upper part of it.
 */
export function draftPage(
	desk: Desk,
	board: PrintSubject,
	frame: PageFrame,
	body: readonly Item[],
	sheetOf: Paper = frame.paper
): DraftPage {
	const { paper, x, width, head } = frame;
	return {
		finish(page, pages) {
			const foot = footerOf(desk, board, width, page, pages);
			const sheet: Sheet = {
				width: sheetOf.width,
				height: sheetOf.height,
				items: [
					...(sheetOf.height > paper.height ? [foldAt(desk, paper)] : []),
					{
						kind: 'group',
						role: 'Sect',
						lang: desk.job.norwegian.tag,
						children: [
							...head.at(x, paper.margin),
							...body,
							{
								kind: 'group',
								role: 'Sect',
								children: foot.at(x, paper.height - paper.margin - foot.height)
							}
						]
					}
				]
			};
			return zoomedSheet(desk.job.own.dir === 'rtl' ? mirrorSheet(sheet) : sheet, desk.zoom);
		}
	};
}
