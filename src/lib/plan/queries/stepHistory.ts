import { BOARDS, placeOf } from '../boards/boards.ts';
import type { StateOnDay } from '../layout.ts';
import type { Plan, Status, ZoneId } from '../plan.ts';

/** The five steps, in order; the number of each is its place in this list, from 1. */
export const STEPS: readonly string[] = BOARDS['fem-trinn'].zones
	.filter(({ layered }) => layered)
	.map(({ id }) => id);
export const stepZoneId = (zone: string): ZoneId => `zone:${placeOf('fem-trinn', zone)}`;
export const stepState = (plan: Plan, zone: string): Status =>
	plan.zones[stepZoneId(zone)]?.state ?? 'planned';

export interface StepMoment extends StateOnDay {
	readonly zone: string;
	/** From 1. */
	readonly number: number;
	/** It is a way back: a step begun again after itself was done or a later one begun, or one no longer begun. */
	readonly back: boolean;
}

const isBegun = (state: Status | undefined): boolean => state === 'doing' || state === 'done';

/** All that happened to the five steps, oldest first; on one day in the order of the steps, each in its own order. */
export function stepHistory(plan: Plan): readonly StepMoment[] {
	const moments = STEPS.flatMap((zone, index) =>
		(plan.zones[stepZoneId(zone)]?.states ?? []).map((moment) => ({ ...moment, zone, number: index + 1 }))
	).sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
	const now = new Map<string, Status>();
	return moments.map(({ zone, number, state, day }) => {
		const before = now.get(zone);
		const isLaterBegun = STEPS.slice(number).some((later) => isBegun(now.get(later)));
		now.set(zone, state);
		const back =
			state === 'doing' ? before === 'done' || isLaterBegun : state === 'planned' && isBegun(before);
		return { zone, number, state, day, back };
	});
}
