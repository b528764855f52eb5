import type { Desk } from './desk.ts';
import { filledPages } from './filledPages.ts';
import { type Flowing, pagesOf } from './flow.ts';
import { onOnePage } from './onOnePage.ts';
import { type DraftPage, type PageFrame, draftPage, nextHead, pageFrame, widthOf } from './pageFrame.ts';
import { type Paper, SCALE_OF_MANY, SMALLER_OF_MANY, type Scale, TIGHTEST, WALL_SCALES } from './paper.ts';
import type { PrintSubject } from './printJob.ts';
import { GROWTH_ON_A_WALL, spread } from './spread.ts';

export interface Frames {
	readonly first: PageFrame;
	readonly other: PageFrame;
	/** The least room that a page has. */
	readonly tallest: number;
}

interface Ways {
	readonly scales?: readonly Scale[];
	/** Several pages are about equally full, rather than the last one empty. */
	readonly even?: true;
	/** What each part may grow by where room is left. */
	readonly growth?: number;
}

/** How boards stand. */
export const ON_A_WALL: Ways = { scales: WALL_SCALES, even: true, growth: GROWTH_ON_A_WALL };

/** Pages whose parts flow one under the other, as large as they can stand on one page, else readable on several. */
export function flowPages(
	desk: Desk,
	subject: PrintSubject,
	paper: Paper,
	partsOf: (scale: Scale, frames: Frames) => readonly Flowing[],
	options: Ways = {}
): readonly DraftPage[] {
	const width = widthOf(paper);
	const first = pageFrame(desk, subject, paper, nextHead(desk, subject, width, { isFirst: true }));
	const other = pageFrame(desk, subject, paper, nextHead(desk, subject, width));
	const frames = { first, other, tallest: Math.min(first.height, other.height) };
	const rooms = { first: first.height, other: other.height, firstIsFresh: true };
	const pages = options.even
		? filledPages((scale) => [partsOf(scale, frames)], rooms, options.scales)
		: onOnePage(
				(scale) => pagesOf(partsOf(scale, frames), rooms, scale.gap).map((boxes) => ({ boxes, scale })),
				options.scales,
				SCALE_OF_MANY,
				SMALLER_OF_MANY,
				TIGHTEST
			);
	return pages.map(({ boxes, scale }, at) => {
		const frame = at ? other : first;
		return draftPage(desk, subject, frame, spread(boxes, frame, scale.gap, options.growth));
	});
}
