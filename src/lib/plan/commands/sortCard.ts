import { placeOf } from '../boards/boards.ts';
import { type Change, changeOf, nothing } from '../change.ts';
import type { SortId } from '../layout.ts';
import type { CardId, Plan } from '../plan.ts';
import { SORT_ZONES, type SortZone, cardsOfSort } from '../queries/cardsOfSort.ts';
import { combine } from './combine.ts';
import { moveCard } from './moveCard.ts';
import { removeRecord } from './editRecord.ts';
import { binCard } from './binCard.ts';

/** Lays a card last in a column of its question. A card that named no question names this one from now on. */
export function sortCard(plan: Plan, id: CardId, sort: SortId, zone: SortZone): Change {
	const place = placeOf('sorter', zone);
	if (!plan.cards[id] || !plan.sorts[sort]) return nothing;
	return combine(plan, 'sortCard', [
		(now: Plan) => moveCard(now, id, place, Number.MAX_SAFE_INTEGER),
		(now: Plan) => changeOf(now, 'sortCard', [[id, 'sort', sort]])
	]);
}

/** Takes up again what was laid aside for later: it lies in the pile once more, in the same order. */
export const takeUpLater = (plan: Plan, sort: SortId): Change =>
	combine(
		plan,
		'takeUpLater',
		cardsOfSort(plan, sort, 'senere').map((card) => (now: Plan) => sortCard(now, card.id, sort, 'bunke'))
	);

/** Takes a question away. Its cards lie in the bin. */
export const removeSort = (plan: Plan, sort: SortId): Change =>
	combine(plan, 'removeSort', [
		...SORT_ZONES.flatMap((zone) => cardsOfSort(plan, sort, zone)).map(
			(card) => (now: Plan) => binCard(now, card.id)
		),
		(now: Plan) => removeRecord(now, 'removeSort', sort)
	]);
