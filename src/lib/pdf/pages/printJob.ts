/**
 * Everything the pages need, as plain data: words found, dates written, pictures drawn. It can be sent to a worker
 * as it is. Made by `printJobOf`; laid out by `layOutPlan`.
 */
import type {
	Author,
	BoardId,
	CardId,
	Day,
	Density,
	LanguageTag,
	MediaHash,
	PartOfDay,
	Status
} from '#lib/plan/index.ts';
import type { Drawing } from '#lib/symbols/index.ts';
import type { Direction } from '../text/textBlock.ts';

export const LOOKS = ['colour', 'black-and-white'] as const;
export type Look = (typeof LOOKS)[number];

/** One meaning in the plan's two languages; empty where nobody has words for it. */
export interface Pair {
	readonly norwegian: string;
	readonly own: string;
}

/** A language of the plan as paper needs it. */
export interface PrintLanguage {
	readonly tag: LanguageTag;
	readonly dir: Direction;
	/** How many times larger than Norwegian its script must stand to read as easily. */
	readonly scale: number;
}

export interface LibraryPicture {
	readonly kind: 'drawing';
	/** The same picture has the same key. */
	readonly key: string;
	readonly drawing: Drawing;
}
export interface PhotoPicture {
	readonly kind: 'photo';
	readonly media: MediaHash;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}
export type PrintPicture = LibraryPicture | PhotoPicture;

export interface PrintPerson {
	readonly words: Pair;
	readonly picture?: PrintPicture;
}

export interface PrintCard {
	readonly id: CardId;
	readonly words: Pair;
	readonly picture?: PrintPicture;
	readonly author: Author;
	readonly editors: readonly Author[];
	readonly who: readonly PrintPerson[];
	/** Its day, or first and last day. */
	readonly days?: Pair;
	/** Times of day, `09:00–12:00`: the same in every language. */
	readonly time?: string;
	/** Hours a week, in words. */
	readonly hours?: Pair;
	readonly status?: { readonly kind: Status; readonly words: Pair };
	readonly where?: Pair;
	readonly why?: Pair;
}

export interface PrintZone {
	readonly id: string;
	readonly title: Pair;
	readonly cards: readonly PrintCard[];
}

export interface PrintWeek {
	/** Monday first, all seven. */
	readonly days: readonly { readonly day: Day; readonly title: Pair }[];
	readonly parts: readonly {
		readonly part: PartOfDay;
		readonly title: Pair;
		/** Cards of each day, Monday first. */
		readonly cells: readonly (readonly PrintCard[])[];
	}[];
}

/** What stands on the fridge beside the week. */
export interface PrintFridge {
	readonly meeting?: Pair;
	readonly phone?: string;
	readonly goal?: { readonly words: Pair; readonly picture?: PrintPicture };
}

export interface PrintBoard {
	readonly id: BoardId;
	readonly title: Pair;
	/** In the order of the board; zones that the plan hides are not here. */
	readonly zones: readonly PrintZone[];
	readonly week?: PrintWeek;
	readonly fridge?: PrintFridge;
	/** "2 private cards are not printed"; nothing when all are. */
	readonly withheld?: Pair;
}

/** What the paper itself says. */
export interface PrintWords {
	/** With `{page}` and `{pages}` for the numbers. */
	readonly page: Pair;
	readonly printed: Pair;
	readonly madeBy: Pair;
	readonly continued: Pair;
	readonly nextMeeting: Pair;
	readonly phone: Pair;
	readonly goal: Pair;
	readonly authors: Readonly<Record<Author, Pair>>;
	/** Nothing when a person answers for every word on the pages. */
	readonly machine?: Pair;
	/** Whose pictures these are. */
	readonly credit: string;
	/** What the file says of itself, in Norwegian. */
	readonly document: { readonly title: string; readonly subject: string; readonly attached: string };
}

export interface PrintJob {
	readonly look: Look;
	readonly density: Density;
	readonly norwegian: PrintLanguage;
	readonly own: PrintLanguage;
	readonly first: 'own' | 'norwegian';
	readonly alias: string;
	readonly boards: readonly PrintBoard[];
	readonly words: PrintWords;
}
