import type { Box } from './box.ts';
import type { Desk } from './desk.ts';
import { type Flowing, pagesOf } from './flow.ts';
import { onOnePage } from './onOnePage.ts';
import { type DraftPage, type PageFrame, draftPage, nextHead, pageFrame, widthOf } from './pageFrame.ts';
import { type Paper, SCALE_OF_MANY, SMALLER_OF_MANY, type Scale, TIGHTEST } from './paper.ts';
import type { PrintSubject } from './printJob.ts';
import { spread } from './spread.ts';

export interface Frames {
	readonly first: PageFrame;
	readonly other: PageFrame;
	/** The least room that a page has. */
	readonly tallest: number;
}

/** Pages whose parts flow one under the other, as large as they can stand on one page, else readable on several. */
export function flowPages(
	desk: Desk,
	subject: PrintSubject,
	paper: Paper,
	partsOf: (scale: Scale, frames: Frames) => readonly Flowing[],
	options: {
		readonly head?: Box;
		readonly scales?: readonly Scale[];
		readonly ofMany?: readonly Scale[];
	} = {}
): readonly DraftPage[] {
	const width = widthOf(paper);
	const first = pageFrame(desk, subject, paper, nextHead(desk, subject, width, { isFirst: true }));
	const other = pageFrame(desk, subject, paper, nextHead(desk, subject, width));
	const frames = { first, other, tallest: Math.min(first.height, other.height) };
	const pages = onOnePage(
		(scale) =>
			pagesOf(
				partsOf(scale, frames),
				{ first: first.height, other: other.height, firstIsFresh: true },
				scale.gap
			).map((boxes) => ({ boxes, scale })),
		options.scales,
		...(options.ofMany ?? [SCALE_OF_MANY, SMALLER_OF_MANY, TIGHTEST])
	);
	return pages.map(({ boxes, scale }, at) => {
		const frame = at ? other : first;
		return draftPage(desk, subject, frame, spread(boxes, frame, scale.gap));
	});
}
