import { cardsOn } from '../queries/cardsAt.ts';
import { type Change, changeOf } from '../change.ts';
import type { CardId, Plan } from '../plan.ts';
import type { MappedBy } from '../programme.ts';
import { combine } from './combine.ts';

/**
 * Notes that cards were taken over from somebody's earlier mapping, and from which day. With all cards of Det jeg kan it
 * is the mapping itself, unless the programme knows already who did that.
 */
export function takeFrom(
	plan: Plan,
	cards: readonly CardId[],
	by: MappedBy | undefined,
	on: string | undefined
): Change {
	const known = cards.filter((id) => plan.cards[id]);
	const all = cardsOn(plan, 'jeg-kan');
	const isWhole = by !== undefined && all.length > 0 && all.every((card) => known.includes(card.id));
	return combine(plan, 'takeFrom', [
		(now: Plan) =>
			changeOf(
				now,
				'takeFrom',
				known.flatMap((id) => [[id, 'takenFrom', by] as const, [id, 'takenOn', by && on] as const])
			),
		(now: Plan) =>
			changeOf(
				now,
				'takeFrom',
				isWhole && now.programme.mappedBy === undefined
					? [
							['programme', 'mappedBy', by],
							['programme', 'mappingDone', now.programme.mappingDone ?? on]
						]
					: []
			)
	]);
}
