import { type Change, changeOf } from '../change.ts';
import type { Sort } from '../layout.ts';
import type { Plan } from '../plan.ts';
import { placeOf } from '../boards/boards.ts';
import { byRank, rankAt } from '../rank.ts';
import { type NewCard, addCard } from './addCard.ts';
import { combine } from './combine.ts';
import { recordFields } from './recordFields.ts';

/** A question before anything is sorted under it. */
export type NewSort = Omit<Sort, 'rank' | 'a' | 'b' | 'c'> & Partial<Pick<Sort, 'a' | 'b' | 'c'>>;

/** Puts a question behind the others, with its pile of cards. The participant's hand sorts, so the cards are theirs. */
export function startSort(
	plan: Plan,
	sort: NewSort,
	pile: readonly Pick<NewCard, 'id' | 'concept' | 'picture' | 'text'>[]
): Change {
	const others = (Object.values(plan.sorts) as Sort[]).sort(byRank);
	const record = { ...sort, rank: rankAt(others, others.length) };
	return combine(plan, 'startSort', [
		(now: Plan) => changeOf(now, 'startSort', recordFields(sort.id, record)),
		...pile.map(
			(card) => (now: Plan) =>
				addCard(now, {
					...card,
					place: placeOf('sorter', 'bunke'),
					author: 'participant',
					details: { sort: sort.id }
				})
		)
	]);
}
