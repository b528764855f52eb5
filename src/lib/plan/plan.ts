/**
 * The records of a plan. Flat, immutable, plain data: what is written here is what a plan file holds.
 *
 * Ids carry their kind (`card:…`, `person:…`). Order among neighbours is a fractional index (`rank`).
 * Dates are Norwegian calendar days, `YYYY-MM-DD`; times of day are `HH:MM`; hours are hours a week.
 */

import type { Lane, LaneId, OwnBoard, OwnBoardId, Sort, SortId, StateOnDay } from './layout.ts';
import type { Level, MappedBy, Programme } from './programme.ts';
import type {
	Agreement,
	AgreementId,
	Review,
	ReviewId,
	Revision,
	RevisionId,
	Session,
	SessionId,
	Share,
	ShareId
} from './talks.ts';

/** BCP 47, as in `locales/languages.json`. */
export type LanguageTag = string;
export type Norwegian = 'nb' | 'nn';

/** Who answers for a text: the people in the room, our own source, a human reviewer, or a machine nobody has checked. */
export const TEXT_STATES = ['own', 'source', 'reviewed', 'machine'] as const;
export type TextState = (typeof TEXT_STATES)[number];

export interface Words {
	readonly text: string;
	readonly state: TextState;
}
/** One meaning in several languages. Norwegian and the participant's language are only the two that are shown. */
export type Text = Readonly<Record<LanguageTag, Words>>;

/** The six hands that can put a card on a board. */
export const AUTHORS = ['participant', 'adviser', 'teacher', 'employer', 'family', 'municipality'] as const;
export type Author = (typeof AUTHORS)[number];

export const STATUSES = ['planned', 'doing', 'done', 'stopped'] as const;
export type Status = (typeof STATUSES)[number];

export const DENSITIES = ['picture', 'word', 'dense'] as const;
export type Density = (typeof DENSITIES)[number];

/** Other ways of saying a day than Norway's: Syrian names of months, the solar year of Iran and Afghanistan, Ethiopia's. */
export const CALENDARS = ['levant', 'persian', 'ethiopic'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** SHA-256 of the bytes, 64 hex digits. */
export type MediaHash = string;

/** A library picture (`om:1F3E5`, `own:weekend`), with a small second picture in its lower corner where one picture is not enough. */
export interface Symbol {
	readonly kind: 'symbol';
	readonly symbol: string;
	readonly badge?: string;
}
/** Whom a picture from outside is owed to, in the words that came with it. */
export interface PhotoCredit {
	readonly title?: string;
	readonly author?: string;
	readonly licence?: string;
	/** Where it came from: an https address, shown and never asked for. */
	readonly url?: string;
}
/** A JPEG of our own making, stored once under its hash. Width and height in pixels. */
export interface Photo {
	readonly kind: 'photo' | 'drawing';
	readonly media: MediaHash;
	readonly width: number;
	readonly height: number;
	/** What people in the room made themselves has none. */
	readonly credit?: PhotoCredit;
}
export type Picture = Symbol | Photo;

export type CardId = `card:${string}`;
export type PersonId = `person:${string}`;
export type ZoneId = `zone:${string}`;
/** `plan` is the head, `programme` the programme: each plan has one of either. */
export type RecordId =
	| 'plan'
	| 'programme'
	| CardId
	| PersonId
	| ZoneId
	| OwnBoardId
	| LaneId
	| SortId
	| SessionId
	| ReviewId
	| AgreementId
	| ShareId
	| RevisionId;

/**
 * Where a card lies: `<board>/<zone>`, and in the week `<board>/<zone>/<day 1–7>/<part of day>`.
 * See `boards/` for the places that exist.
 */
export type Place = string;

/** What is true of the plan as a whole, and may be on anybody's screen. */
export interface Head {
	/** What the participant wants to be called. Never in a title, an address or a file name. */
	readonly alias: string;
	readonly norwegian: Norwegian;
	readonly own: LanguageTag;
	/** Which of the two languages stands first and larger. */
	readonly first: 'own' | 'norwegian';
	readonly density: Density;
	/** Skin 0 (yellow) to 5 (dark), hair 0 (as drawn) to 4. */
	readonly skin: number;
	readonly hair: number;
	readonly created: string;
	/**
	 * The next meeting as it was set last, by hand or at the end of a review: shelf, paper, the law's check and the text
	 * for the case system all read it here.
	 */
	readonly nextMeeting?: string;
	readonly cover?: Picture;
	/** The adviser's telephone, for the page on the fridge. */
	readonly phone?: string;
	/** How days stand in the participant's language, beside the Norwegian day. */
	readonly calendar?: Calendar;
	/** The participant's language counts with its own digits. */
	readonly ownDigits?: boolean;
	/** A clock face beside times of day. */
	readonly clock?: boolean;
}

export interface Card {
	readonly id: CardId;
	readonly place: Place;
	readonly rank: string;
	/** The starter card it came from (`work.carehome`); its words and picture are the fallback for the card's own. */
	readonly concept?: string;
	readonly picture?: Picture;
	readonly text: Text;
	readonly author: Author;
	/** Other hands that changed it later, first change first. The first hand never disappears. */
	readonly editors: readonly Author[];
	readonly private: boolean;
	/** A kind within the zone, such as `sluttmaal` or `praksis`. */
	readonly role?: string;
	readonly who: readonly PersonId[];
	/** First day, and last day or due day. */
	readonly from?: string;
	readonly to?: string;
	/** Times of day in the week. */
	readonly start?: string;
	readonly end?: string;
	/** Hours a week. */
	readonly hours?: number;
	readonly where: Text;
	readonly why: Text;
	/** How it helps towards the goal for Norwegian (integreringsloven § 15). */
	readonly helps: Text;
	readonly status?: Status;
	/** In the bin: shown nowhere, and can be taken back. */
	readonly binned: boolean;
	/** What the participant or others said, recorded: a sound of our own making. */
	readonly sound?: Sound;
	/** The same in further languages, each once; `queries/soundsOf.ts` gives all. */
	readonly sounds?: readonly Sound[];
	/** Said through an interpreter. */
	readonly interpreted?: boolean;
	/** Another hand has changed a participant's card, and the participant has not been shown it yet. */
	readonly unseen?: boolean;
	/** Whoever went through it with the person who laid it, and left it as it was. */
	readonly confirmed?: Author;
	/** The card it belongs to: a word to its placement, a slot of the week to its element. */
	readonly parent?: CardId;
	/** The question it was sorted under; on Sorter only. */
	readonly sort?: SortId;
	/** Mapped elsewhere before: by whom and on which day. */
	readonly takenFrom?: MappedBy;
	readonly takenOn?: string;
	/** The year it happened, on the life line. */
	readonly year?: number;
	/** On the language ladder. */
	readonly level?: Level;
	/** A goal's tracks: work, education or both. */
	readonly tracks?: readonly ('work' | 'education')[];
	/** Elements of the programme: hours in all, and of the life-skills course in its two parts. */
	readonly totalHours?: number;
	readonly healthHours?: number;
	readonly careerHours?: number;
	readonly meetings?: number;
	readonly form?: 'group' | 'individual';
	/** The language of a course. */
	readonly taughtIn?: LanguageTag;
	/** Counts among the fifteen work-directed hours a week (§ 14 a). */
	readonly countsAsWork?: boolean;
	/** A placement on the way to a paper: before, during or after the training. */
	readonly phase?: 'before' | 'during' | 'after';
	/** Learnt on the job, or off it. */
	readonly onJob?: 'on' | 'off';
}

/** Opus in WebM or Ogg, stored once under its hash. */
export interface Sound {
	readonly media: MediaHash;
	/** Seconds, at most 20. */
	readonly seconds: number;
	readonly language?: LanguageTag;
	/** The part in which somebody speaks, in seconds: the silence round it is kept and not played. */
	readonly from?: number;
	readonly to?: number;
	/** Who speaks. */
	readonly by?: SaidBy;
}
export const SAID_BY = ['participant', 'interpreter', 'adviser'] as const;
export type SaidBy = (typeof SAID_BY)[number];

/** The near ring, work and school, services, and the participant in the middle. */
export const RINGS = ['me', 'near', 'work', 'service'] as const;
export type Ring = (typeof RINGS)[number];

export interface Person {
	readonly id: PersonId;
	readonly rank: string;
	/** `participant`, `adviser`, `teacher`, `employer`, `family` … free, but without a name of a person. */
	readonly role: string;
	readonly ring: Ring;
	readonly picture?: Picture;
	readonly label: Text;
	readonly does: Text;
	/** How often they meet, in words. */
	readonly often: Text;
	/** Under 18: never an interpreter (tolkeloven § 4). */
	readonly child?: boolean;
}

/**
 * How one zone is used in this plan; also a whole board (`zone:sorter`), a day (`zone:min-uke/uke/6`), a part of day
 * (`zone:min-uke/uke/evening`) or a row of Jobb i fem trinn (`zone:fem-trinn/kultur`). Without a record, as its board says.
 */
export interface ZoneSettings {
	readonly id: ZoneId;
	readonly hidden: boolean;
	/** An own name, in the place of the board's. */
	readonly title: Text;
	/** Something closed by default is opened: the culture row of a step, the life line. */
	readonly open?: boolean;
	/** A column of Jobb i fem trinn: not begun without one. */
	readonly state?: Status;
	/** The states it has had, oldest first; also backwards. */
	readonly states?: readonly StateOnDay[];
}

export interface Plan {
	readonly head: Head;
	readonly programme: Programme;
	readonly cards: Readonly<Record<CardId, Card>>;
	readonly people: Readonly<Record<PersonId, Person>>;
	readonly zones: Readonly<Record<ZoneId, ZoneSettings>>;
	readonly boards: Readonly<Record<OwnBoardId, OwnBoard>>;
	readonly lanes: Readonly<Record<LaneId, Lane>>;
	readonly sorts: Readonly<Record<SortId, Sort>>;
	readonly sessions: Readonly<Record<SessionId, Session>>;
	readonly reviews: Readonly<Record<ReviewId, Review>>;
	readonly agreements: Readonly<Record<AgreementId, Agreement>>;
	readonly shares: Readonly<Record<ShareId, Share>>;
	readonly revisions: Readonly<Record<RevisionId, Revision>>;
}

/** The format of plans that this code writes. Older ones are raised by `migrations.ts`; newer ones are refused. */
export const PLAN_VERSION = 2;
