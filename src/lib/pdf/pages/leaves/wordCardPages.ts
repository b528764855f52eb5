/** Words from a workplace as pocket cards, nine on a sheet. */
import type { Desk } from '../desk.ts';
import type { DraftPage } from '../pageFrame.ts';
import type { PrintCutCards, PrintSubject } from '../printJob.ts';
import { cutHead } from './cutHead.ts';
import { cutPages } from './cutPages.ts';

const POCKET = { across: 3, down: 3, style: { size: 20, words: 0.5 } } as const;
const LONG_ONES = { across: 1, down: 3, style: { size: 17, words: 0.8 } } as const;

export function wordCardPages(desk: Desk, leaf: PrintCutCards): readonly DraftPage[] {
	const [zone] = leaf.zones;
	if (!zone) return [];
	// Nobody's hand is marked on a card for the pocket: the foot needs no legend
	const subject: PrintSubject = { title: leaf.title, zones: [] };
	const paper = desk.papers.upright;
	return cutPages(desk, subject, zone.cards, () => cutHead(desk, leaf, paper, zone.title), [
		{ paper, ...POCKET },
		{ paper, ...LONG_ONES }
	]);
}
