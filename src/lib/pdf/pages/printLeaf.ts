/** What is printed on pages that no board has: what was agreed, and what somebody outside gets. */
import type { Interpreter } from '#lib/plan/index.ts';
import type {
	Pair,
	PhotoPicture,
	PrintBoard,
	PrintCard,
	PrintPerson,
	PrintPicture,
	PrintSubject,
	PrintZone
} from './printBoard.ts';

/** A name or mark drawn by hand, or room for one. */
export interface PrintMark {
	readonly title: Pair;
	readonly drawing?: PhotoPicture;
}
export interface PrintRight {
	readonly words: Pair;
	readonly picture?: PrintPicture;
}
/** What was agreed, and the rights that go with it. Without an agreement there is room for the pen. */
export interface PrintAgreement extends PrintSubject {
	readonly kind: 'agreement';
	readonly toldBack: readonly {
		readonly words: Pair;
		readonly picture?: PrintPicture;
		readonly isTold: boolean;
	}[];
	readonly understood: boolean;
	readonly agrees?: boolean;
	readonly promises: readonly { readonly title: Pair; readonly words?: Pair }[];
	/** What each wants, and the reason, where they do not agree. */
	readonly disagreement?: readonly { readonly title: Pair; readonly words?: Pair }[];
	readonly marks: readonly PrintMark[];
	readonly day?: Pair;
	readonly interpreter?: { readonly how: Interpreter; readonly words: Pair };
	readonly witness?: Pair;
	readonly rights: readonly PrintRight[];
	readonly complain: Pair;
	/** Nobody has checked the words in the participant's language: they must be said by an interpreter. */
	readonly oral?: Pair;
}
/** Half a page that says who works together. */
export interface PrintCooperation extends PrintSubject {
	readonly kind: 'cooperation';
	readonly text: Pair;
	/** Nobody has checked the words in the participant's language: they must be said by an interpreter. */
	readonly oral?: Pair;
	readonly marks: readonly PrintMark[];
	readonly day?: Pair;
	readonly interpreter?: { readonly how: Interpreter; readonly words: Pair };
}
/** Cards for somebody outside: in named parts, with people, or room to answer. */
export interface PrintFor extends PrintSubject {
	readonly kind: 'employer' | 'career-centre';
	readonly people: readonly { readonly title: Pair; readonly people: readonly PrintPerson[] }[];
	/** Texts with a heading; empty ones have lines to write on. */
	readonly texts: readonly { readonly title: Pair; readonly words?: Pair }[];
}
export interface PrintVolunteer extends PrintBoard {
	readonly kind: 'volunteer';
}
/** Words of a workplace, or the cards of boards each once, to cut out. */
export interface PrintCutCards extends PrintSubject {
	readonly kind: 'words' | 'picture-cards';
	readonly cut: Pair;
}
/** Who somebody is, for whoever they show it to. Zones without cards have room for the pen. */
export interface PrintProfile extends PrintSubject {
	readonly kind: 'profile';
	/** `more`: how many others of it the plan has. */
	readonly zones: readonly (PrintZone & { readonly more: number })[];
	readonly portrait?: PrintPicture;
	/** The languages somebody has. */
	readonly languages: readonly PrintCard[];
	/** What is dreamt of: one picture. */
	readonly dream: { readonly title: Pair; readonly card?: PrintCard };
}
/** A plan as Norwegian text, part by part. */
export interface PlanText {
	readonly title: string;
	/** What this text is not. */
	readonly note: string;
	readonly parts: readonly {
		readonly title: string;
		/** What is told, and what of it; some lines are told by nothing. */
		readonly lines: readonly { readonly label: string; readonly value: string }[];
	}[];
}
/** The plan as text for a case file, in Norwegian alone. */
export interface PrintTextTwin extends PrintSubject {
	readonly kind: 'text-twin';
	readonly text: PlanText;
}
export type PrintChangeKind = 'added' | 'done' | 'stopped' | 'removed' | 'moved' | 'reworded';
/** What is new since an earlier version. A reworded card stands there twice: as it was, then as it is. */
export interface PrintChanges extends PrintSubject {
	readonly kind: 'changes';
	readonly zones: readonly (PrintZone & { readonly id: PrintChangeKind })[];
	/** From when to when. */
	readonly days?: Pair;
	/** Said where nothing is new. */
	readonly same: Pair;
}
export type PrintLeaf =
	| PrintAgreement
	| PrintChanges
	| PrintCooperation
	| PrintCutCards
	| PrintFor
	| PrintProfile
	| PrintTextTwin
	| PrintVolunteer;
