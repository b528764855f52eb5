/** The goals, the kind of programme and its length (§§ 13–15). */
import { missing, notAsked, ok, type Outcome, warn } from '../finding.ts';
import { extensionAllowed, latestEnd, leaveDays } from '../latestEnd.ts';
import { isSaid, type PlanView } from '../PlanView.ts';

export function mainGoal({ mainGoals }: PlanView): Outcome {
	if (!mainGoals.length) return missing('goal-none');
	return mainGoals.length === 1 ? ok('there') : missing('goal-many', { number: mainGoals.length });
}

export const longTermGoal = ({ longTermGoals }: PlanView): Outcome =>
	longTermGoals.length ? ok('there') : missing('longterm-none');

/** The law allows work for the young without upper secondary school; it asks why. */
export function trackFits({ programme, track, rules, hasUpperSecondary }: PlanView): Outcome {
	const { age, ageBand, trackReason } = programme;
	const { schoolAge } = rules.figures;
	// Bands end under the age (`18-24`) or begin at it.
	const young = age === undefined ? Number(ageBand?.slice(3) ?? Infinity) < schoolAge : age < schoolAge;
	if (!young || !track.work || hasUpperSecondary) return ok('there');
	return isSaid(trackReason) ? ok('track-reason') : warn('track-school', { age: schoolAge });
}

export function duration(view: PlanView): Outcome {
	const { start, end, extension = 0 } = view.programme;
	if (start === undefined) return missing('start-none');
	if (end === undefined) return missing('end-none');
	const latest = latestEnd(view.plan, view.rules);
	if (latest === undefined) return notAsked('not-in-track');
	if (end < start) return missing('end-before-start', { end, start });
	const allowed = extensionAllowed(view.track, view.programme);
	if (end > latest)
		return extension > allowed
			? missing('extension-too-long', { end, latest, allowed })
			: missing('end-late', { end, latest });
	const leave = leaveDays(view.programme, view.rules);
	return leave ? ok('length-leave', { end, latest, days: leave }) : ok('length-fits', { end, latest });
}
