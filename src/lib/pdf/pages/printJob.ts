/**
 * Everything the pages need, as plain data: words found, dates written, pictures drawn. It can be sent to a worker
 * as it is. Made by `printJobOf`; laid out by `layOutPlan`.
 */
import type { Author, Density, LanguageTag } from '#lib/plan/index.ts';
import type { Pair, PrintBoard, PrintLanguage } from './printBoard.ts';
import type { PaperWishes } from './paperWishes.ts';
import type { PrintLeaf } from './printLeaf.ts';

export type * from './printBoard.ts';
export type * from './printLeaf.ts';

export const LOOKS = ['colour', 'black-and-white', 'lines'] as const;
export type Look = (typeof LOOKS)[number];

/** What the paper itself says. */
export interface PrintWords {
	/** With `{page}` and `{pages}` for the numbers. */
	readonly page: Pair;
	readonly printed: Pair;
	/** "Versjon 2": the newest revision; nothing where the plan has none. */
	readonly version?: Pair;
	readonly madeBy: Pair;
	readonly continued: Pair;
	readonly nextMeeting: Pair;
	readonly phone: Pair;
	readonly goal: Pair;
	readonly interpreted: Pair;
	readonly why: Pair;
	readonly helps: Pair;
	readonly ladder: {
		readonly goal: Pair;
		readonly least: Pair;
		/** Below the first rung. */
		readonly under: Pair;
	};
	readonly lifeLine: Pair;
	readonly iDo: Pair;
	readonly othersDo: Pair;
	readonly lane: {
		readonly wayIn: Pair;
		readonly standing: Pair;
		readonly paper: Pair;
		readonly andThen: Pair;
		readonly favourite: Pair;
	};
	readonly agreement: {
		readonly toldBack: Pair;
		readonly understood: Pair;
		readonly agree: Pair;
		readonly disagree: Pair;
		readonly day: Pair;
		readonly notSignature: Pair;
		readonly rights: Pair;
		readonly complainTitle: Pair;
		readonly cut: Pair;
	};
	readonly authors: Readonly<Record<Author, Pair>>;
	/** Nothing when a person answers for every word on the pages. */
	readonly machine?: Pair;
	/** Whose pictures these are. */
	readonly credit: string;
	/** What the file says of itself, in Norwegian. */
	readonly document: { readonly title: string; readonly subject: string; readonly attached: string };
}

/** A text on the pages that a machine has put into words. */
export interface Unchecked {
	/** `area:path.to.key` or `cards:<concept>`; nothing for a text that only this plan has. */
	readonly key: string | undefined;
	readonly tag: LanguageTag;
	readonly nb: string;
	readonly text: string;
}

export interface PrintJob {
	readonly look: Look;
	readonly wishes: PaperWishes;
	readonly density: Density;
	readonly norwegian: PrintLanguage;
	readonly own: PrintLanguage;
	readonly first: 'own' | 'norwegian';
	readonly alias: string;
	readonly boards: readonly PrintBoard[];
	/** Pages that no board has. What was agreed follows the first board, on the back of its sheet. */
	readonly leaves: readonly PrintLeaf[];
	readonly words: PrintWords;
	/** What nobody has checked of it, for whoever looks before it is printed. */
	readonly unchecked: readonly Unchecked[];
}
