import { type Plan, isEmptyLane, lacksNext, laneOf, shownLanes } from '#lib/plan/index.ts';
import type { PrintLane } from '../printJob.ts';
import type { Speech } from './Speech.ts';

/** The roads of Veivalg that somebody has begun on, and always education; all of them where none is, for the pen. */
export function lanesOf(plan: Plan, speech: Speech): readonly PrintLane[] {
	const shown = shownLanes(plan);
	const begun = shown.filter((lane) => !isEmptyLane(plan, lane));
	const lanes = begun.length ? shown.filter((lane) => begun.includes(lane) || lane === 'skole') : shown;
	return lanes.map((id) => {
		const lane = laneOf(plan, id);
		const [wayIn, paper, andThen] = [lane.wayIn, lane.paper, lane.andThen].map((text) => speech.text(text));
		return {
			id,
			title: speech.text(lane.title) ?? speech.pair(`board:zones.veivalg.${id}.name`),
			isOpen: lacksNext(plan, id),
			favourite: lane.favourite,
			...(lane.years !== undefined && { years: speech.pair('print:lane.years', { count: lane.years }) }),
			...(wayIn && { wayIn }),
			...(lane.standing && { standing: speech.pair(`print:lane.standings.${lane.standing}`) }),
			...(paper && { paper }),
			...(lane.counts && { counts: speech.pair(`print:lane.counts.${lane.counts}`) }),
			...(andThen && { andThen })
		};
	});
}
