/** The cards of boards as picture cards to cut out: 1, 2, 4, 6 or 9 on a sheet. */
import type { Desk } from '../desk.ts';
import type { DraftPage } from '../pageFrame.ts';
import type { PaperWishes } from '../paperWishes.ts';
import type { PrintCutCards } from '../printJob.ts';
import { cutHead } from './cutHead.ts';
import { type Grid, cutPages } from './cutPages.ts';

type Turn = 'upright' | 'across';
type Count = PaperWishes['cardsOnPage'];

type Way = readonly [Turn, across: number, down: number];
/** How the cards stand on a sheet each way; the first of them makes the picture larger. */
const GRIDS: Readonly<Record<Count, readonly [Way, Way]>> = {
	1: [
		['upright', 1, 1],
		['across', 1, 1]
	],
	2: [
		['across', 2, 1],
		['upright', 1, 2]
	],
	4: [
		['upright', 2, 2],
		['across', 2, 2]
	],
	6: [
		['across', 3, 2],
		['upright', 2, 3]
	],
	9: [
		['upright', 3, 3],
		['across', 3, 3]
	]
};
const SIZES: Readonly<Record<Count, number>> = { 1: 54, 2: 38, 4: 26, 6: 21, 9: 17 };

export function pictureCardPages(desk: Desk, leaf: PrintCutCards): readonly DraftPage[] {
	const { wishes } = desk.job;
	const counts: readonly Count[] = [9, 6, 4, 2, 1];
	const grids = counts
		.filter((count) => count <= wishes.cardsOnPage)
		.map((count): Grid => {
			const ways = GRIDS[count];
			const [turn, across, down] = ways.find(([way]) => way === wishes.turn) ?? ways[0];
			return {
				paper: desk.papers[turn],
				across,
				down,
				style: { size: SIZES[count], words: 0.28 }
			};
		});
	const cards = leaf.zones.flatMap((zone) => zone.cards);
	return cutPages(desk, { ...leaf, zones: [] }, cards, (paper) => cutHead(desk, leaf, paper), grids);
}
