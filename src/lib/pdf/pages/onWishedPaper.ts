/**
 * A board on the paper that is wished for. Larger paper has larger pictures and words as long as the whole board stands
 * on one page; nothing is ever smaller than on A4.
 */
import type { Sheet } from '../sheet.ts';
import type { Desk } from './desk.ts';
import type { DraftPage } from './pageFrame.ts';
import { type Papers, TEXT_ZOOM, papersOf } from './paper.ts';
import { cutPoster } from './poster/cutPoster.ts';
import { GRIDS, posterPaper } from './poster/tileGrid.ts';

/** A page that may become several sheets of paper. */
export interface Standing {
	finish(page: number, pages: number): readonly Sheet[];
}

/** A board of one A4 fills an A3; what needs more room gets it, in letters that are still larger. */
const A3_ZOOMS = [Math.SQRT2, 1.2, 1] as const;
/** Of a wall: what fills an A4 fills the poster, and its smallest words are twelve points or more. */
const POSTER_ZOOMS = [2.6, 2.2, 1.84, 1.6, 1.35] as const;

interface Stand {
	readonly papers: Papers;
	readonly zoom: number;
	/** Of paper, for each page. */
	readonly sheets: number;
	readonly finish: (draft: DraftPage) => Standing;
}

/** Of all ways to stand, the first on one page, else the one of fewest sheets of paper. */
export function onWishedPaper(
	desk: Desk,
	layOut: (desk: Desk) => readonly DraftPage[],
	keepsItsTurn: boolean
): readonly Standing[] {
	const turnedWell = keepsItsTurn ? layOut : savingPages(layOut);
	let best: readonly Standing[] = [];
	let fewest = Infinity;
	for (const { papers, zoom, sheets, finish } of standsFor(desk)) {
		const drafts = turnedWell({ ...desk, papers, zoom });
		if (drafts.length === 1) return drafts.map(finish);
		if (drafts.length * sheets >= fewest) continue;
		best = drafts.map(finish);
		fewest = drafts.length * sheets;
	}
	return best;
}

/** Turned the other way where that saves a page; never on an A5, and never against a wish. */
const savingPages =
	(layOut: (desk: Desk) => readonly DraftPage[]) =>
	(desk: Desk): readonly DraftPage[] => {
		const best = layOut(desk);
		if (best.length < 2 || desk.turn !== 'best' || desk.job.wishes.size === 'a5') return best;
		const other = layOut({ ...desk, turn: 'other' });
		return other.length < best.length ? other : best;
	};

export const asItIs = (draft: DraftPage): Standing => ({
	finish: (page, pages) => [draft.finish(page, pages)]
});

function standsFor(desk: Desk): readonly Stand[] {
	const { size, text } = desk.job.wishes;
	const least = TEXT_ZOOM[text];
	if (size === 'poster') return GRIDS.flatMap((grids, at) => postersFor(desk, grids, at ? 0 : 1.84, least));
	const zooms = size === 'a3' ? A3_ZOOMS : [1];
	return zooms.map((wider) => {
		const zoom = wider * least;
		return { papers: papersOf(size, zoom), zoom, sheets: 1, finish: asItIs };
	});
}

const postersFor = (
	desk: Desk,
	grids: (typeof GRIDS)[number],
	most: number,
	least: number
): readonly Stand[] =>
	POSTER_ZOOMS.filter((one) => !most || one <= most).map((wider) => {
		const zoom = wider * least;
		const papers: Papers = {
			upright: posterPaper(grids.upright, zoom),
			across: posterPaper(grids.across, zoom)
		};
		return {
			papers,
			zoom,
			sheets: grids.upright.columns * grids.upright.rows,
			finish: (draft) => ({
				finish(page, pages) {
					const poster = draft.finish(page, pages);
					return cutPoster(desk, poster, poster.width > poster.height ? grids.across : grids.upright);
				}
			})
		};
	});
