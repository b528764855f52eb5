/**
 * Fem spørsmål: the fifteen-minute path across boards, in order. A question is asked on one screen or two; the places
 * say where its cards land. Source: five questions of Birkenes and PATH, as the session script has them.
 */
import type { Place, Plan } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';

export interface Asked {
	readonly id: 'important' | 'good' | 'dream' | 'goal' | 'stone' | 'helper' | 'first' | 'week';
	/** The dot it stands under. */
	readonly under: 'important' | 'good' | 'dream' | 'hurdle' | 'first' | 'week';
	readonly place: Place;
	/** How many cards make it answered well; one is enough to be answered. */
	readonly wants: number;
}

export const QUESTIONS: readonly Asked[] = [
	{ id: 'important', under: 'important', place: 'meg/viktig', wants: 3 },
	{ id: 'good', under: 'good', place: 'meg/god', wants: 3 },
	{ id: 'dream', under: 'dream', place: 'min-vei/stjerne', wants: 1 },
	{ id: 'goal', under: 'dream', place: 'min-vei/maal', wants: 1 },
	{ id: 'stone', under: 'hurdle', place: 'min-vei/stein', wants: 1 },
	{ id: 'helper', under: 'hurdle', place: 'min-vei/styrke', wants: 1 },
	{ id: 'first', under: 'first', place: 'min-vei/steg', wants: 3 },
	{ id: 'week', under: 'week', place: 'min-uke/uke', wants: 2 }
];
export type QuestionId = Asked['id'];
/** What stands in the row of dots: five questions, and the week they end in. */
export const QUESTION_DOTS = ['important', 'good', 'dream', 'hurdle', 'first', 'week'] as const;

export const questionOf = (id: string | null | undefined): Asked | undefined =>
	QUESTIONS.find((question) => question.id === id);

/** How many cards lie where the question's cards land; in the week, on any day. */
export const answersTo = (plan: Plan, { id, place }: Asked): number =>
	id === 'week'
		? Object.values(plan.cards).filter((card) => !card.binned && card.place.startsWith(`${place}/`)).length
		: cardsAt(plan, place).length;

/** The first question nobody has answered; nothing when all are. */
export const firstUnanswered = (plan: Plan): Asked | undefined =>
	QUESTIONS.find((question) => answersTo(plan, question) === 0);
