import {
	type Card,
	type Plan,
	SORT_ZONES,
	type Sort,
	type SortZone,
	cardsAt,
	cardsOfSort,
	isWithout,
	placeOf,
	sortsOf
} from '#lib/plan/index.ts';
import type { Pair, PrintSort, PrintZone } from '../printJob.ts';
import { type Maker, makeAll } from './Maker.ts';
import type { Speech } from './Speech.ts';

/** Without a question: cards that were laid on the board all the same. */
const NONE = 'uten';

/** What was sorted under each question, column by column, and what waits; then what lies apart. */
export async function sortsIn(
	maker: Maker
): Promise<{ readonly sorts: readonly PrintSort[]; readonly zones: readonly PrintZone[] }> {
	const { plan, speech } = maker;
	const make = (some: readonly Card[]) => makeAll(maker, some);
	const known = sortsOf(plan);
	const isUsed = (zone: string): boolean => !isWithout(plan, placeOf('sorter', zone));
	const zones = SORT_ZONES.filter(isUsed);
	const questions = known.length ? known : [undefined];
	const sorted = await Promise.all(
		questions.flatMap((sort) =>
			zones.map(async (zone) => ({
				id: `${sort?.id ?? NONE}/${zone}`,
				title: columnTitle(speech, plan, sort, zone),
				cards: await make(sort ? cardsOfSort(plan, sort.id, zone) : cardsAt(plan, placeOf('sorter', zone)))
			}))
		)
	);
	const free = {
		id: 'fri',
		title: speech.pair('board:zones.sorter.fri.name'),
		cards: await make(cardsAt(plan, placeOf('sorter', 'fri')))
	};
	return {
		sorts: questions.map((sort) => {
			const question = sort && speech.text(sort.question);
			return { id: sort?.id ?? NONE, ...(question && { question }) };
		}),
		zones: [...sorted, ...(isUsed('fri') ? [free] : [])]
	};
}

/** Own words for a column, else those of the question's scale, else yes, don't know, no. */
function columnTitle(speech: Speech, plan: Plan, sort: Sort | undefined, zone: SortZone): Pair {
	const named = speech.text(plan.zones[`zone:${placeOf('sorter', zone)}`]?.title ?? {});
	if (named) return named;
	const isColumn = zone === 'a' || zone === 'b' || zone === 'c';
	const own = sort && isColumn ? speech.text(sort[zone]) : undefined;
	if (own) return own;
	const scale =
		sort && isColumn && sort.scale ? speech.found(`board:scales.${sort.scale}.${zone}`) : undefined;
	return scale ?? speech.pair(`board:zones.sorter.${zone}.name`);
}
