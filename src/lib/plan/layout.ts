/** What a plan adds to the boards that ship: boards of its own, lanes to choose among, questions to sort under. */
import type { Author, Status, Text } from './plan.ts';

export type OwnBoardId = `board:${string}`;
export type LaneId = `lane:${string}`;
export type SortId = `sort:${string}`;

/** A zone of an own board. Its id is a slug, unique on the board. */
export interface OwnZone {
	readonly id: string;
	readonly title: Text;
}
export const OWN_LAYOUTS = ['columns', 'rows', 'grid'] as const;
/** A board that an adviser made. Its places are `egen-<id after the colon>/<zone id>`. */
export interface OwnBoard {
	readonly id: OwnBoardId;
	readonly rank: string;
	readonly title: Text;
	readonly layout: (typeof OWN_LAYOUTS)[number];
	readonly zones: readonly OwnZone[];
	readonly hidden: boolean;
}

/** What one is while on the way. */
export const STANDINGS = ['participant', 'employee', 'apprentice', 'pupil', 'self-employed'] as const;
/** One road to choose on Veivalg, beside the cards in its zone: `lane:kort` belongs to zone `kort`. */
export interface Lane {
	readonly id: LaneId;
	readonly title: Text;
	readonly years?: number;
	/** How one gets in. */
	readonly wayIn: Text;
	readonly standing?: (typeof STANDINGS)[number];
	/** The paper at the end. */
	readonly paper: Text;
	readonly counts?: 'here' | 'nationwide';
	/** And then what? */
	readonly andThen: Text;
	readonly favourite: boolean;
	/** The day somebody looked whether these facts are still so. */
	readonly checked?: string;
}

/** Which three columns a question is sorted into; their words are `board:scales.<scale>.<a|b|c>`, or own ones. */
export const SCALES = ['like', 'can', 'important', 'going', 'want'] as const;
export type ScaleName = (typeof SCALES)[number];
/** One question that cards were sorted under. Its cards lie on Sorter and name it. */
export interface Sort {
	readonly id: SortId;
	readonly rank: string;
	readonly question: Text;
	readonly scale?: ScaleName;
	/** Own words for the columns; empty where the scale's are used. */
	readonly a: Text;
	readonly b: Text;
	readonly c: Text;
	readonly day?: string;
	readonly by?: Author;
}

/** What is asked about a column of Jobb i fem trinn. */
export interface StateOnDay {
	readonly state: Status;
	readonly day: string;
}
