import { type Change, nothing } from '../change.ts';
import type { Author, Card, CardId, Plan, Text } from '../plan.ts';
import {
	AFTER_PLACE,
	FOLLOW_UP_MONTHS,
	type FollowUpMonth,
	followUp,
	followUpDay
} from '../queries/followUps.ts';
import { addCard } from './addCard.ts';
import { binCard } from './binCard.ts';
import { combine } from './combine.ts';
import { editProgramme, editRecord } from './editRecord.ts';

interface NewFollowUps {
	/** Ids for the cards that are not there yet. */
	readonly ids: Readonly<Record<FollowUpMonth, CardId>>;
	/** What each says. */
	readonly texts: Readonly<Record<FollowUpMonth, Text>>;
	readonly hand?: Author;
}

/**
 * The first day in a job: cards for a talk after 3, 6 and 12 months come with their days. Another first day moves
 * those that are not done and whose day nobody has chosen otherwise. Without a day those that are not done go.
 */
export function setJobStart(
	plan: Plan,
	day: string | undefined,
	{ ids, texts, hand = 'adviser' }: NewFollowUps
): Change {
	if (plan.programme.jobStart === day) return nothing;
	const before = plan.programme.jobStart;
	return combine(plan, 'setJobStart', [
		(now) => editProgramme(now, { jobStart: day }),
		...FOLLOW_UP_MONTHS.map((months) => (now: Plan): Change => {
			const card = followUp(now, months);
			if (day === undefined) return card && isWaiting(card, before, months) ? binCard(now, card.id) : nothing;
			const to = followUpDay(day, months);
			if (card)
				return isWaiting(card, before, months) ? editRecord(now, 'moveDay', card.id, { to }) : nothing;
			return addCard(now, {
				id: ids[months],
				place: AFTER_PLACE,
				concept: 'time.month',
				text: texts[months],
				author: hand,
				details: { role: `oppfolging-${months}`, to, status: 'planned' }
			});
		})
	]);
}

const isWaiting = (card: Card, jobStart: string | undefined, months: FollowUpMonth): boolean =>
	card.status !== 'done' &&
	(card.to === undefined || (jobStart !== undefined && card.to === followUpDay(jobStart, months)));
