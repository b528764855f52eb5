/**
 * What a card is within its zone, and what is known of a kind of element. The kinds are those that integreringsloven
 * §§ 14 a and 15 name; the usual figures are the least ones of forskriften §§ 3 and 4 and integreringsloven § 33.
 */
import type { Place } from '../plan.ts';
import { placeOf } from './boards.ts';

export const ELEMENT_KINDS = [
	'norsk',
	'samfunnskunnskap',
	'livsmestring',
	'foreldreveiledning',
	'work',
	'education',
	'support'
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];
export const isElementKind = (role: string | undefined): role is ElementKind =>
	(ELEMENT_KINDS as readonly (string | undefined)[]).includes(role);

export const GOAL_KINDS = ['sluttmaal', 'delmaal', 'longterm', 'dream'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** A figure of an element, and what it most often is. */
export interface ElementFigure {
	readonly field: 'totalHours' | 'healthHours' | 'careerHours' | 'meetings';
	readonly usual: number;
}
interface ElementFacts {
	readonly hoursAWeek?: true;
	readonly figures?: readonly ElementFigure[];
	readonly asks?: readonly ('taughtIn' | 'form' | 'helps' | 'countsAsWork')[];
}
/** Besides its first and last day. */
export const ELEMENT_FACTS: Readonly<Record<ElementKind, ElementFacts>> = {
	norsk: { hoursAWeek: true },
	samfunnskunnskap: { figures: [{ field: 'totalHours', usual: 75 }], asks: ['taughtIn'] },
	livsmestring: {
		figures: [
			{ field: 'healthHours', usual: 10 },
			{ field: 'careerHours', usual: 15 }
		]
	},
	foreldreveiledning: { figures: [{ field: 'meetings', usual: 8 }], asks: ['form'] },
	work: { hoursAWeek: true, asks: ['helps', 'countsAsWork'] },
	education: { hoursAWeek: true, asks: ['helps', 'countsAsWork'] },
	support: { hoursAWeek: true }
};

const ELEMENTS = placeOf('min-vei', 'elementer');
const LADDER = placeOf('min-vei', 'stige');
const BY_CONCEPT: readonly (readonly [RegExp, ElementKind])[] = [
	[/^school\.(norwegian|literacy)$/, 'norsk'],
	[/^school\.society$/, 'samfunnskunnskap'],
	[/^course\.life-skills$/, 'livsmestring'],
	[/^course\.parents$/, 'foreldreveiledning'],
	[/^(work\.|course\.trade$|path\.short-course$)/, 'work'],
	[/^(school\.|edu\.|path\.|course\.)/, 'education'],
	[/^(support|need)\./, 'support']
];
const SKILL_OF: Readonly<Record<string, string>> = {
	'lang.listen': 'listening',
	'lang.read': 'reading',
	'lang.write': 'writing',
	'lang.speak': 'speaking'
};
/** What a starter card is from the start where it is laid; nothing where somebody must say it. */
export function kindAt(place: Place, concept: string | undefined): string | undefined {
	if (concept === undefined) return undefined;
	if (place === LADDER) return SKILL_OF[concept];
	return place === ELEMENTS ? BY_CONCEPT.find(([shape]) => shape.test(concept))?.[1] : undefined;
}
