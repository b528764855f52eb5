/** The plans that are measured, as files: they come into the app as anybody's file does. */
import { writePlanFile } from '#lib/exchange/index.ts';
import { type Card, type Head, type Place, type Plan, emptyPlan, firstRanks } from '#lib/plan/index.ts';
import { AREAS } from '#lib/symbols/index.ts';

/** The starter concepts, each with a picture of its own. */
export const CONCEPTS: readonly string[] = [...new Set(AREAS.flatMap((area) => area.concepts))];

/** Cards of starter concepts, dealt to the places in turn; after the last concept comes the first again. */
export function planOf(places: readonly Place[], count: number, head: Partial<Head> = {}): Plan {
	const ranks = firstRanks(count);
	const cards = Array.from({ length: count }, (_, at): [string, Card] => {
		const id = `card:bench-${at}` as const;
		return [
			id,
			{
				id,
				place: places[at % places.length]!,
				rank: ranks[at]!,
				concept: CONCEPTS[at % CONCEPTS.length]!,
				text: {},
				author: at % 3 ? 'participant' : 'adviser',
				editors: [],
				private: false,
				who: [],
				where: {},
				why: {},
				helps: {},
				binned: false
			}
		];
	});
	const plan = emptyPlan({ own: 'ar', created: '2026-11-21', ...head });
	return { ...plan, cards: Object.fromEntries(cards) };
}

export const fileOf = (plan: Plan): { readonly bytes: Uint8Array } => ({
	bytes: writePlanFile(plan, new Map())
});
