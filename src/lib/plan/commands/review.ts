import { type Change, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Author, CardId, Plan, Status } from '../plan.ts';
import type { Decision, ReviewId, ReviewItem } from '../talks.ts';
import { combine } from './combine.ts';
import { editCard } from './editCard.ts';
import { editHead } from './editHead.ts';
import { editRecord } from './editRecord.ts';
import { type NewRevision, lockRevision } from './lockRevision.ts';

const asField = (item: ReviewItem): FieldValue => ({ ...item });

/** Adds to what is said of one card; the rest of it stays. Staff's face is not taken before the participant's. */
export function sayOf(plan: Plan, review: ReviewId, card: CardId, said: ReviewItem): Change {
	const found = plan.reviews[review];
	if (!found || !plan.cards[card]) return nothing;
	const item = { ...found.items[card], ...said };
	if (item.staff !== undefined && item.own === undefined) return nothing;
	return editRecord(plan, 'sayOf', review, { [`items.${card}`]: asField(item) });
}

const ENDS: Readonly<Partial<Record<Decision, Status>>> = { finish: 'done', stop: 'stopped' };

/** What to do with a step or an element; an end is its status too. Taking back an end sets it going again. */
export function decide(
	plan: Plan,
	{ review, card, then, hand }: { review: ReviewId; card: CardId; then: Decision; hand: Author }
): Change {
	const before = plan.reviews[review]?.items[card]?.then;
	const wasEnded = before !== undefined && ENDS[before] !== undefined;
	const status = ENDS[then] ?? (wasEnded ? 'doing' : undefined);
	return combine(plan, 'decide', [
		(now) => sayOf(now, review, card, { then }),
		(now) => (status ? editCard(now, card, { status }, hand) : nothing)
	]);
}

/** The end of a review: the next day in review and head, and the plan locked. To be run as lasting. */
export function closeReview(
	plan: Plan,
	{ review, next, lock }: { review: ReviewId; next: string; lock: NewRevision }
): Change {
	if (!plan.reviews[review]) return nothing;
	return combine(plan, 'closeReview', [
		(now) => editRecord(now, 'closeReview', review, { next }),
		(now) => editHead(now, { nextMeeting: next }),
		(now) => lockRevision(now, lock)
	]);
}
