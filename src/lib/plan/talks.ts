/**
 * What happened between people over a plan: sessions, reviews, agreements, shares, and the revisions that an
 * agreement locks. Days are `YYYY-MM-DD`. No name of a person stands here; people are told by their part.
 */
import type { Author, CardId, LanguageTag, Photo, Text } from './plan.ts';

export type SessionId = `session:${string}`;
export type ReviewId = `review:${string}`;
export type AgreementId = `agreement:${string}`;
export type ShareId = `share:${string}`;
export type RevisionId = `revision:${string}`;

/** Who took part: the six hands, and the interpreter, who has no hand in the plan. */
export const PRESENT = [
	'participant',
	'adviser',
	'teacher',
	'employer',
	'family',
	'municipality',
	'interpreter'
] as const;
export type Present = (typeof PRESENT)[number];
export const INTERPRETERS = ['none', 'in-person', 'phone', 'screen'] as const;
/** How an interpreter took part; never who. */
export type Interpreter = (typeof INTERPRETERS)[number];

/** The stamp of one meeting. */
export interface Session {
	readonly id: SessionId;
	readonly day: string;
	readonly present: readonly Present[];
	readonly language?: LanguageTag;
	readonly interpreter?: Interpreter;
	/** What the plan is, and what is private in it, was told before any card. */
	readonly explained?: boolean;
	readonly closed?: boolean;
	/** Where the five questions were left, by the question's id; absent when they are done or not begun. */
	readonly leftAt?: string;
}

export const FACES = ['good', 'middle', 'bad'] as const;
export type Face = (typeof FACES)[number];
export const DECISIONS = ['keep', 'change', 'finish', 'stop'] as const;
export type Decision = (typeof DECISIONS)[number];

/** How it goes with one step or element: the participant first, staff after, then what to do. */
export interface ReviewItem {
	readonly own?: Face;
	readonly staff?: Face;
	readonly then?: Decision;
	/** The three gains of a placement: the trade, Norwegian, norms at work. */
	readonly trade?: Face;
	readonly norwegian?: Face;
	readonly norms?: Face;
}

export const LIFE_CHANGES = ['child', 'illness', 'moving', 'job'] as const;
export interface Review {
	readonly id: ReviewId;
	readonly day: string;
	readonly present: readonly Present[];
	/** By card; as fields `items.<card id>`. */
	readonly items: Readonly<Record<CardId, ReviewItem>>;
	readonly words: Text;
	/** What changed in life, when that is why it was early. */
	readonly change?: (typeof LIFE_CHANGES)[number];
	/** The next meeting as it was agreed then; the one that holds stands in the head. */
	readonly next?: string;
}

/** A name drawn by hand, or a mark of one's own. */
export interface Mark {
	readonly kind: 'drawn-name' | 'own-mark';
	readonly drawing?: Photo;
}

/** Agreed, or not. It is not an electronic signature, and says so. */
export interface Agreement {
	readonly id: AgreementId;
	readonly day: string;
	/** What the plan's agreement is, or the one with an employer in step 1 of a job in five steps. */
	readonly kind: 'plan' | 'cooperation';
	readonly agrees?: boolean;
	readonly language?: LanguageTag;
	readonly interpreter?: Interpreter;
	/** Goals that the participant has told back in own words. */
	readonly toldBack: readonly CardId[];
	/** Told back as a whole, where it is not known goal by goal. */
	readonly understood?: boolean;
	readonly participantMark?: Mark;
	readonly otherMark?: Mark;
	/** The interpreter saw the own mark being set. */
	readonly witness?: boolean;
	/** Side by side, where they do not agree: what each wants, why the municipality decides so. */
	readonly wants: Text;
	readonly decides: Text;
	readonly reason: Text;
	readonly complaintExplained?: boolean;
	readonly disagreed?: boolean;
}

/** One card among those that changed, as an imported plan tells it. */
export interface NotedChange {
	readonly op: 'added' | 'removed' | 'moved' | 'done' | 'reworded';
	readonly concept: string;
	readonly from?: string;
	readonly to?: string;
}

/** The plan as it was agreed. Never changed after it was made; not part of undo. */
export interface Revision {
	readonly id: RevisionId;
	/** From 1. */
	readonly number: number;
	readonly day: string;
	readonly present: readonly Present[];
	readonly reason: Text;
	readonly agreement?: AgreementId;
	/** The plan as JSON text, without revisions of its own; passes the gate when it is opened. Absent where a file told only of it. */
	readonly content?: string;
	/** The version of the format of `content`. */
	readonly version?: number;
	readonly noted: readonly NotedChange[];
}

export const RECIPIENTS = [
	'employer',
	'volunteer',
	'career-centre',
	'county',
	'nav',
	'municipality',
	'school',
	'family',
	'start-up-office',
	'other'
] as const;
export const WAYS = ['print', 'pdf', 'file'] as const;
/** What one recipient may see, on which ground, until when. */
export interface Share {
	readonly id: ShareId;
	/** A slug, most often one of `RECIPIENTS`. */
	readonly to: string;
	readonly basis: 'consent' | 'law';
	/** Which law, as `law-42`. */
	readonly law?: string;
	readonly cards: readonly CardId[];
	/** The whole week, as it is at any time. */
	readonly week?: boolean;
	readonly purpose: Text;
	readonly how?: (typeof WAYS)[number];
	readonly day: string;
	readonly until?: string;
	/** The language in which it was explained. */
	readonly explainedIn?: LanguageTag;
	/** Law-based: the participant has been told. */
	readonly informed?: boolean;
	/** The day the consent was taken back. */
	readonly withdrawn?: string;
	/** Questions to a career centre, and what it answered. */
	readonly questions: Text;
	readonly reply: Text;
	readonly by?: Author;
}
