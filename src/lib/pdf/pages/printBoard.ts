/** What is printed of a board: its cards, people and words as plain data, in the shape its pages need. */
import type {
	Author,
	BoardId,
	CardId,
	Day,
	LanguageTag,
	Level,
	MediaHash,
	PartOfDay,
	Status
} from '#lib/plan/index.ts';
import type { Drawing } from '#lib/symbols/index.ts';
import type { Direction } from '../text/textBlock.ts';

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
	/** What they do, and how often we meet: on Mine folk. */
	readonly does?: Pair;
	readonly often?: Pair;
}

/** A rung of the ladder of Norwegian that somebody aims for, and the least the law's guideline asks. */
export interface PrintLevel {
	readonly at: Level;
	readonly least?: Level;
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
	/** How it helps towards the goal for Norwegian. */
	readonly helps?: Pair;
	/** Why and how it helps stand on the card at every density but pictures alone: elements of the programme. */
	readonly explained?: true;
	/** Said through an interpreter. */
	readonly interpreted?: true;
	readonly level?: PrintLevel;
	/** Mapped elsewhere, on the job or off it, hours in all: one short line each. */
	readonly notes?: readonly Pair[];
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

/** What a page is about: its name, its cards, and how many of them it keeps to itself. */
export interface PrintSubject {
	readonly title: Pair;
	/** In the order of the board; zones that the plan hides are not here. */
	readonly zones: readonly PrintZone[];
	readonly week?: PrintWeek;
	/** "2 private cards are not printed"; nothing when all are. */
	readonly withheld?: Pair;
}

/** A column of Jobb i fem trinn. Its cards are in the zones `<id>/<layer>`. */
export interface PrintColumn {
	readonly id: string;
	/** From 1; nothing for the follow-up after. */
	readonly number?: number;
	readonly title: Pair;
	readonly state?: { readonly kind: Status; readonly words: Pair };
}
export interface PrintSteps {
	readonly columns: readonly PrintColumn[];
	readonly layers: readonly { readonly id: string; readonly title: Pair }[];
}

/** A road to choose. Its cards are in the zone of the same id. */
export interface PrintLane {
	readonly id: string;
	readonly title: Pair;
	readonly years?: Pair;
	readonly wayIn?: Pair;
	readonly standing?: Pair;
	readonly paper?: Pair;
	readonly counts?: Pair;
	readonly andThen?: Pair;
	/** It ends without saying what comes next: an open box asks. */
	readonly isOpen: boolean;
	readonly favourite: boolean;
}

/** A question that cards were sorted under. Its cards are in the zones `<id>/a`, `/b`, `/c` and `/senere`. */
export interface PrintSort {
	readonly id: string;
	readonly question?: Pair;
}

export interface PrintRing {
	readonly id: string;
	readonly title: Pair;
	/** 0 is the innermost. */
	readonly ring: number;
	readonly people: readonly PrintPerson[];
}
/** What somebody has taken on, from the chips of the cards. */
export interface PrintDeeds {
	readonly person: PrintPerson;
	readonly isParticipant: boolean;
	readonly what: readonly { readonly words: Pair; readonly days?: Pair }[];
}
export interface PrintPeople {
	readonly rings: readonly PrintRing[];
	readonly deeds: readonly PrintDeeds[];
}

/** A year of a life. */
export interface PrintYear {
	readonly year: number;
	readonly words: Pair;
	readonly picture?: PrintPicture;
}

export interface PrintBoard extends PrintSubject {
	readonly id: BoardId;
	readonly fridge?: PrintFridge;
	readonly steps?: PrintSteps;
	readonly lanes?: readonly PrintLane[];
	readonly sorts?: readonly PrintSort[];
	readonly people?: PrintPeople;
	readonly lifeLine?: readonly PrintYear[];
}
