/**
 * What the law asks of a plan, as data with a date. Figures stand there and nowhere in code, so that a change in the
 * law, or a municipality's own reading of it, is another file of this shape.
 */
import type { BoardId } from '../boards/boards.ts';
import type { LanguageSkill, Level, NorwegianBasis, Track } from '../programme.ts';
import inForce from './rules-2026-07-28.json' with { type: 'json' };

export const RULE_IDS = [
	'R01-sluttmaal',
	'R02-track-fits',
	'R03-norskmaal',
	'R04-norskmaal-min',
	'R05-longterm',
	'R06-norsk-scope',
	'R07-society',
	'R08-duration',
	'R09-work-edu',
	'R10-why',
	'R11-life-skills',
	'R12-parents',
	'R13-fifteen',
	'R14-complaint',
	'R15-mapping',
	'R16-guidance',
	'R17-together',
	'R18-review',
	'R19-contract',
	'R20-prior',
	'R21-rkv',
	'R22-fulltime',
	'R23-disagreement',
	'R24-who-when',
	'R25-own-words',
	'R26-sharing',
	'R27-private'
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export type Scheme = 'intro' | 'norskplan' | 'jobbsjansen' | 'legacy' | 'free';

/** The sections of the page on the programme that a rule can send somebody to. */
export const PROGRAMME_SECTIONS = ['track', 'dates', 'norwegian', 'guidance', 'prior'] as const;
export type ProgrammeSection = (typeof PROGRAMME_SECTIONS)[number];

/** Where what is missing is put right. */
export type LawPlace =
	| { readonly board: BoardId; readonly zone: string }
	| { readonly page: 'programme'; readonly section: ProgrammeSection }
	| { readonly page: 'agreement' | 'review' | 'share' };

export interface LawRule {
	readonly id: RuleId;
	readonly level: 'must' | 'advice' | 'good practice';
	/** The paragraph it comes from, in Norwegian. */
	readonly source: string;
	readonly for: readonly Scheme[];
	readonly place: LawPlace;
}

export interface TrackFacts {
	readonly scheme: Scheme;
	readonly source: string;
	readonly maxMonths?: number;
	/** Months that may be granted beyond the length. */
	readonly extensionMonths?: number;
	/** As many again for somebody who has not learnt to read in the mother tongue. */
	readonly literacyMonths?: number;
	/** Months from the start until fifteen work-directed hours a week are asked. */
	readonly fifteenAfter?: number;
	readonly work?: boolean;
	/** For people who have upper secondary school or more. */
	readonly upperSecondary?: boolean;
	readonly withoutSociety?: boolean;
	readonly guidanceIsRight?: boolean;
}

interface Meetings {
	readonly least: number;
	readonly most: number;
	/** Enough where the municipality lacks capacity. */
	readonly exception: number;
}
interface CourseHours {
	readonly health: number;
	readonly career: number;
}

export interface LawRules {
	/** The day the law was read, `YYYY-MM-DD`. */
	readonly asOf: string;
	readonly source: string;
	readonly tracks: Readonly<Record<Track, TrackFacts>>;
	readonly figures: {
		readonly fifteenHours: number;
		readonly societyHours: number;
		readonly lifeSkills: { readonly withUpperSecondary: CourseHours; readonly without: CourseHours };
		readonly parents: { readonly group: Meetings; readonly individual: Meetings };
		/** Leave of more working days than this in sum makes the programme longer. */
		readonly leaveWorkingDays: number;
		/** Younger people without upper secondary school go there as a rule. */
		readonly schoolAge: number;
		readonly reviewWarnMonths: number;
		/** How many levels under the least one a goal may lie, with a reason. */
		readonly loweredLevels: number;
	};
	readonly norwegianLeast: Readonly<
		Record<Exclude<NorwegianBasis, 'free'>, Readonly<Record<LanguageSkill, Level>>>
	>;
	readonly rules: readonly LawRule[];
}

/** The law as it was read on 28 July 2026. */
export const LAW_RULES = inForce as LawRules;
