import type { SetOptions, TextBlock } from '../text/textBlock.ts';
import type { Palette } from './palette.ts';
import type { PaperWishes } from './paperWishes.ts';
import { type Paper, type Papers, papersOf } from './paper.ts';
import type { Pair, PrintJob, PrintLanguage } from './printJob.ts';

/** What turns words into lines that can be measured. */
export interface Setter {
	set(text: string, options: SetOptions): TextBlock;
}

/** What everyone who lays out a page has at hand. */
export interface Desk {
	readonly job: PrintJob;
	readonly setter: Setter;
	readonly palette: Palette;
	/** What the pages stand on, before they grow by `zoom`. */
	readonly papers: Papers;
	/** How many times larger a finished page stands than it is laid out; sizes on a desk are before that. */
	readonly zoom: number;
	/** How the pages of a board stand: as wished for, or the other way than they stand best. */
	readonly turn: PaperWishes['turn'] | 'other';
	/** The last page of the paper is among those laid out here: where the credits stand when they stand at the end. */
	readonly isLast: boolean;
}

/** The same desk with the small paper: for what is made for half a sheet. */
export const onHalfSheet = (desk: Desk): Desk => ({ ...desk, papers: papersOf('a5', desk.zoom) });

/**
 * The paper of a board: turned as it is wished for, else as the board stands best. On an A5 that is always upright:
 * across, head and foot would leave too little between them.
 */
export function turned({ job, papers, turn }: Desk, best: 'upright' | 'across'): Paper {
	if (turn === 'other') return papers[best === 'across' ? 'upright' : 'across'];
	if (turn !== 'best') return papers[turn];
	return job.wishes.size === 'a5' ? papers.upright : papers[best];
}

export interface Said {
	readonly text: string;
	readonly language: PrintLanguage;
}

/** The pair's words in the order the plan has chosen; a language without words is left out. */
export function saidIn(job: PrintJob, pair: Pair): readonly Said[] {
	const own: Said = { text: pair.own.trim(), language: job.own };
	const norwegian: Said = { text: pair.norwegian.trim(), language: job.norwegian };
	return (job.first === 'own' ? [own, norwegian] : [norwegian, own]).filter(({ text }) => text !== '');
}

/** Norwegian before the participant's language, as dates stand; once when both say the same. */
export function norwegianFirst(job: PrintJob, pair: Pair): readonly Said[] {
	const said = saidIn({ ...job, first: 'norwegian' }, pair);
	return said[0]?.text === said[1]?.text ? said.slice(0, 1) : said;
}

/** What stands in place of a picture for those who cannot see it, in both languages. */
export const alternativeOf = (pair: Pair): string =>
	[...new Set([pair.norwegian.trim(), pair.own.trim()])].filter(Boolean).join(' – ');
