/** What is printed on pages that no board has: what was agreed, and what somebody outside gets. */
import type { Interpreter } from '#lib/plan/index.ts';
import type {
	Pair,
	PhotoPicture,
	PrintBoard,
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
/** Words of a workplace, to cut out. */
export interface PrintWordCards extends PrintSubject {
	readonly kind: 'words';
	readonly cut: Pair;
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
	PrintAgreement | PrintChanges | PrintCooperation | PrintFor | PrintVolunteer | PrintWordCards;
