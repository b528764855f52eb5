/**
 * The programme that a plan belongs to: what the law asks about it. One record a plan; never on a participant's screen.
 * Days are `YYYY-MM-DD`. Nothing here identifies a person: no birth number, DUF number, address or citizenship.
 */
import type { LanguageTag, Text } from './plan.ts';

/** Kinds of programme; what each may last and must hold is data in `law/`. */
export const TRACKS = [
	'intro-13-work',
	'intro-13-edu',
	'intro-14-work',
	'intro-14-vgo-part',
	'intro-14-vgo-full',
	'intro-14-fag',
	'kap6A-13',
	'kap6A-14',
	'norskplan-34',
	'jobbsjansen',
	'legacy-2003',
	'free'
] as const;
export type Track = (typeof TRACKS)[number];

export const EDUCATIONS = ['none', 'partial-primary', 'primary', 'upper-secondary', 'higher'] as const;
export type Education = (typeof EDUCATIONS)[number];

export const AGE_BANDS = ['18-24', '25-29', '30-39', '40-49', '50-67'] as const;

/** What the least level of Norwegian is measured from (forskrift § 28). */
export const NORWEGIAN_BASES = ['no-primary', 'primary', 'upper-secondary', 'fov', 'free'] as const;
export type NorwegianBasis = (typeof NORWEGIAN_BASES)[number];

export const LEVELS = ['under-A1', 'A1', 'A2', 'B1', 'B2', 'C1'] as const;
export type Level = (typeof LEVELS)[number];
export const LANGUAGE_SKILLS = ['listening', 'reading', 'writing', 'speaking'] as const;
export type LanguageSkill = (typeof LANGUAGE_SKILLS)[number];

/** Whom a mapping or a card of it was taken over from. */
export const MAPPED_BY = [
	'imdi',
	'reception',
	'municipality',
	'career-centre',
	'job-specialist',
	'other'
] as const;
export type MappedBy = (typeof MAPPED_BY)[number];

export const OUTCOMES = ['work', 'education', 'certificate', 'permanent-job', 'other', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Away from the programme, first and last day. More than ten working days in sum are added to its length. */
export interface Leave {
	/** `birth`, `parental`, `sickness`, … */
	readonly kind: string;
	readonly from: string;
	readonly to: string;
}

export interface Programme {
	readonly track?: Track;
	/** Why this track, where the checker asks. */
	readonly trackReason: Text;
	/** The ground of residence, as a slug: `refugee-28`, `resettled-35`, `temporary-34`, `family-40`, `permanent`. */
	readonly permit?: string;
	/** The day of the municipality's decision, which is a document of its own. */
	readonly decision?: string;
	readonly start?: string;
	readonly end?: string;
	/** Months that have been granted beyond the track's length. */
	readonly extension?: number;
	readonly leaves: readonly Leave[];

	readonly ageBand?: string;
	readonly age?: number;
	readonly education?: Education;
	readonly schoolYears?: number;
	/** Children under 18. */
	readonly children?: number;
	readonly expecting?: boolean;

	/** The day the mapping was done; the cards lie on Det jeg kan. */
	readonly mappingDone?: string;
	readonly mappedBy?: MappedBy;
	readonly guidance?: 'planned' | 'done';
	readonly guidanceDay?: string;
	readonly guidanceBy?: MappedBy;
	/** What the career guidance recommends. */
	readonly recommendation: Text;
	/** What was done before settlement; "nothing" is an answer. */
	readonly prior: Text;
	readonly rkvAsked?: boolean;
	readonly rkvNeeded?: boolean;

	readonly norwegianBasis?: NorwegianBasis;
	/** Why a level lies under the least one. */
	readonly levelReason: Text;

	/** The integration contract: what each side promises. */
	readonly municipalityPromises: Text;
	readonly participantPromises: Text;
	/** The right to complain was shown and listened to. */
	readonly complaintShown?: boolean;

	/** First day in a job: the follow-ups after 3, 6 and 12 months count from it. */
	readonly jobStart?: string;
	readonly outcomeAtEnd?: readonly Outcome[];
	readonly outcomeAfter6?: readonly Outcome[];
	readonly outcomeAfter12?: readonly Outcome[];
	/** Languages the participant speaks best, where that is not the one read. */
	readonly speaks?: LanguageTag;
}
