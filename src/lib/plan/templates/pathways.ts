/**
 * Ready roads to choose among on Veivalg. The words are in `locales/<tag>/road.json` under `pathways.<id>`.
 *
 * Facts: an apprentice normally has two years of school and two at work. A praksiskandidat has varied practice a
 * quarter longer than the time of training (four years become five), signs up alone and pays a fee. Fagbrev på jobb
 * asks for a year of full-time practice, then a contract of a year at least. Upper secondary school takes three years,
 * and so does a first degree. Source: pages on opplæringslova, looked at on the day below; look again every year.
 */
import type { Lane } from '../layout.ts';
import type { LaneName } from '../queries/lanes.ts';
import type { TemplateCard } from './laneTemplate.ts';

export const PATHWAY_IDS = [
	'short-course',
	'apprentice',
	'praksiskandidat',
	'fagbrev-pa-jobb',
	'school',
	'degree'
] as const;
export type PathwayId = (typeof PATHWAY_IDS)[number];

export interface Pathway {
	readonly id: PathwayId;
	readonly lane: LaneName;
	/** The starter card whose picture stands for it. */
	readonly emblem: string;
	readonly years: number;
	readonly standing: NonNullable<Lane['standing']>;
	readonly counts: NonNullable<Lane['counts']>;
	/** What comes after it is not said, so that it is asked. */
	readonly isOpenEnded?: true;
	/** Starter cards, four at least. */
	readonly cards: readonly (Omit<TemplateCard, 'text'> & { readonly concept: string })[];
}

/** The day these facts were last looked at. */
export const PATHWAYS_CHECKED = '2026-11-21';

const placement = (phase: NonNullable<TemplateCard['phase']>, hours: number) =>
	({ concept: 'work.placement', role: 'praksis', phase, hours }) as const;
const card = (concept: string) => ({ concept });

export const PATHWAYS: readonly Pathway[] = [
	{
		id: 'short-course',
		lane: 'kort',
		emblem: 'path.short-course',
		years: 0.5,
		standing: 'participant',
		counts: 'here',
		isOpenEnded: true,
		cards: [card('step.visit'), card('course.trade'), placement('during', 15), card('step.apply')]
	},
	{
		id: 'apprentice',
		lane: 'laerling',
		emblem: 'path.apprentice',
		years: 4,
		standing: 'apprentice',
		counts: 'nationwide',
		cards: [
			placement('before', 8),
			card('step.apply-school'),
			card('school.upper-secondary'),
			card('path.apprentice'),
			card('step.trade-test')
		]
	},
	{
		id: 'praksiskandidat',
		lane: 'praksis',
		emblem: 'path.praksiskandidat',
		years: 5,
		standing: 'employee',
		counts: 'nationwide',
		cards: [
			placement('before', 15),
			card('goal.job'),
			card('path.praksiskandidat'),
			card('edu.exam'),
			card('step.trade-test')
		]
	},
	{
		id: 'fagbrev-pa-jobb',
		lane: 'praksis',
		emblem: 'path.fagbrev-pa-jobb',
		years: 2,
		standing: 'employee',
		counts: 'nationwide',
		cards: [
			card('goal.job'),
			card('edu.rkv'),
			card('step.sign'),
			card('path.fagbrev-pa-jobb'),
			card('step.trade-test')
		]
	},
	{
		id: 'school',
		lane: 'skole',
		emblem: 'school.upper-secondary',
		years: 3,
		standing: 'pupil',
		counts: 'nationwide',
		cards: [
			card('edu.counsellor'),
			card('school.fov'),
			card('step.apply-school'),
			card('school.upper-secondary'),
			card('edu.exam')
		]
	},
	{
		id: 'degree',
		lane: 'skole',
		emblem: 'path.degree',
		years: 3,
		standing: 'pupil',
		counts: 'nationwide',
		cards: [
			card('edu.papers'),
			card('step.apply-recognition'),
			card('edu.bridging'),
			card('edu.admission'),
			card('goal.university')
		]
	}
];
