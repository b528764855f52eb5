import { cardsAt } from './cardsAt.ts';
import { isHidden } from './isHidden.ts';
import { addMonths } from '../law/days.ts';
import { LAW_SETTINGS } from '../law/LawSettings.ts';
import { placeOf } from '../boards/boards.ts';
import { guidanceCards } from '../commands/layGuidance.ts';
import type { Card, Plan } from '../plan.ts';
import type { Review, Revision } from '../talks.ts';

/** Steps and elements: what a review opens on. */
const REVIEWED = [placeOf('min-vei', 'steg'), placeOf('min-vei', 'elementer')];

const isOver = ({ status }: Card): boolean => status === 'done' || status === 'stopped';

/**
 * The cards to talk about, in the order of the board: what goes on, and what this very review has put an end to. As on
 * the board, private cards are among them and hidden zones are not.
 */
export const reviewCards = (plan: Plan, review?: Review): readonly Card[] =>
	REVIEWED.filter((place) => !isHidden(plan, place)).flatMap((place) =>
		cardsAt(plan, place).filter((card) => !isOver(card) || review?.items[card.id] !== undefined)
	);

/** A placement, or a job: it gives a trade, Norwegian and norms. */
export const hasThreeGains = ({ concept = '', role }: Card): boolean =>
	concept.startsWith('work.') || role === 'praksis';

/** The review that was begun and has no next date yet; one that a revision has come after is over. */
export function openReview(plan: Plan): Review | undefined {
	const lastLocked = (Object.values(plan.revisions) as Revision[]).map(({ day }) => day).sort();
	return (Object.values(plan.reviews) as Review[])
		.filter(({ next, day }) => next === undefined && day >= (lastLocked.at(-1) ?? ''))
		.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/**
 * In as many months as the municipality proposes, three of its own accord; in one after a change in life, which asks
 * for an early review (integreringsloven § 15 sixth paragraph).
 */
export const nextReviewDay = (
	day: string,
	isLifeChanged = false,
	usual = LAW_SETTINGS.reviewMonths
): string => addMonths(day, isLifeChanged ? 1 : usual);

/** No guidance lies ahead: a review proposes the next one. */
export const needsGuidance = (plan: Plan, today: string): boolean =>
	!guidanceCards(plan).some((card) => !isOver(card) && (card.to ?? '') >= today);
