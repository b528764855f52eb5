import type { Plan } from '../plan.ts';
import type { Programme } from '../programme.ts';
import { addDays, addMonths, daysIn, isWorkingDay } from './days.ts';
import { LAW_RULES, type LawRules, type TrackFacts } from './lawRules.ts';

type Away = Pick<Programme, 'leaves' | 'start' | 'end'>;

/**
 * Days by which leave makes the programme longer: all of them when more than ten are working days, else none
 * (integreringsforskriften §§ 10, 19). A day in two leaves counts once; one before the start or after the end does not.
 */
export function leaveDays({ leaves, start = '', end = '9999' }: Away, rules: LawRules = LAW_RULES): number {
	const away = new Set(leaves.flatMap(({ from, to }) => daysIn(from, to)));
	const days = [...away].filter((day) => start <= day && day <= end);
	const working = days.filter(isWorkingDay).length;
	return working > rules.figures.leaveWorkingDays ? days.length : 0;
}

/** The last day of a programme that would end on `last` without leave. What leave adds, further leave may lie in. */
export function endWithLeave(
	last: string,
	{ leaves, start }: Omit<Away, 'end'>,
	rules: LawRules = LAW_RULES
): string {
	let end = last;
	for (;;) {
		const away = { leaves, end, ...(start !== undefined && { start }) };
		const later = addDays(last, leaveDays(away, rules));
		if (later <= end) return end;
		end = later;
	}
}

/** Months that may be granted beyond the length. Who has little or no school is taken not to read the mother tongue yet. */
export function extensionAllowed(track: TrackFacts, { education }: Pick<Programme, 'education'>): number {
	const unread = education === 'none' || education === 'partial-primary';
	return (track.extensionMonths ?? 0) + (unread ? (track.literacyMonths ?? 0) : 0);
}

/**
 * The last day the programme may have: its track's length from the start, what has been granted beyond it, and leave.
 * Nothing without a start, or on a track without a length.
 */
export function latestEnd({ programme }: Pick<Plan, 'programme'>, rules: LawRules = LAW_RULES) {
	const track = programme.track && rules.tracks[programme.track];
	if (programme.start === undefined || track?.maxMonths === undefined) return undefined;
	const granted = Math.min(programme.extension ?? 0, extensionAllowed(track, programme));
	const last = addDays(addMonths(programme.start, track.maxMonths + granted), -1);
	return endWithLeave(last, programme, rules);
}
