/** What the programme holds, and the hours of the week (§§ 14 a, 15; forskriften §§ 3, 4). */
import { missing, notAsked, ok, type Outcome, warn } from '../finding.ts';
import { addMonths } from '../days.ts';
import { isSaid, type PlanView } from '../PlanView.ts';
import { weekHours } from '../weekHours.ts';

export const workOrEducation = (view: PlanView): Outcome =>
	view.elements('work', 'education').length ? ok('there') : missing('directed-none');

/** Why each was chosen, and how it helps towards the goal for Norwegian. That there is one at all is another rule's. */
export function reasons(view: PlanView): Outcome {
	const directed = view.elements('work', 'education');
	if (!directed.length) return view.hasElements ? ok('why-none') : notAsked('why-none');
	const unsaid = directed.filter(({ why, helps }) => !isSaid(why) || !isSaid(helps));
	return unsaid.length ? missing('why-unsaid', { number: unsaid.length }) : ok('there');
}

export function lifeSkills(view: PlanView): Outcome {
	const courses = view.elements('livsmestring');
	const { withUpperSecondary, without } = view.rules.figures.lifeSkills;
	const least = view.hasUpperSecondary ? withUpperSecondary : without;
	const facts = { leastHealth: least.health, leastCareer: least.career };
	if (!courses.length) return missing('life-none', facts);
	const health = courses.reduce((sum, { healthHours = 0 }) => sum + healthHours, 0);
	const career = courses.reduce((sum, { careerHours = 0 }) => sum + careerHours, 0);
	return health >= least.health && career >= least.career
		? ok('life-there', { health, career })
		: missing('life-hours', { health, career, ...facts });
}

export function parents(view: PlanView): Outcome {
	const { children, expecting } = view.programme;
	if (!children && !expecting)
		return children === undefined ? warn('parents-unknown') : notAsked('parents-no-child');
	const [course, ...more] = view.elements('foreldreveiledning');
	if (!course) return missing('parents-none');
	const { least, most, exception } = view.rules.figures.parents[course.form ?? 'group'];
	const meetings = [course, ...more].reduce((sum, { meetings: held = 0 }) => sum + held, 0);
	if (meetings < exception) return missing('parents-few', { meetings, least });
	if (meetings < least) return warn('parents-exception', { meetings, least });
	return meetings > most ? warn('parents-many', { meetings, most }) : ok('parents-there', { meetings });
}

/** The first day on which fifteen hours are asked; nothing on a track that asks for none. */
export function fifteenFrom({ programme, track }: Pick<PlanView, 'programme' | 'track'>): string | undefined {
	return programme.start === undefined || track.fifteenAfter === undefined
		? undefined
		: addMonths(programme.start, track.fifteenAfter);
}

/** By what has been agreed with each work-directed element, and by the week where it shows them. */
export function fifteenHours(view: PlanView): Outcome {
	const { programme, today, rules } = view;
	if (view.track.fifteenAfter === undefined) return notAsked('fifteen-not-work');
	const day = fifteenFrom(view);
	if (day === undefined) return notAsked('start-none');
	if (today < day) return notAsked('fifteen-later', { day });
	if (programme.end !== undefined && today > programme.end) return notAsked('fifteen-over');
	const leave = programme.leaves.find(({ from, to }) => from <= today && today <= to);
	if (leave) return notAsked('fifteen-leave', { day: leave.to });
	const least = rules.figures.fifteenHours;
	const { agreed, inWeek } = workHours(view);
	if (agreed < least) return missing('fifteen-few', { hours: agreed, least });
	if (inWeek !== undefined && inWeek < least) return missing('fifteen-week', { hours: inWeek, least });
	return ok('fifteen-there', { hours: agreed, least });
}

/** Work-directed hours a week, of the elements that run today and in the week's slots; those only where the week shows the programme. */
export function workHours(view: PlanView): { agreed: number; inWeek?: number } {
	const { today } = view;
	const running = view
		.elements('work', 'education', 'support', 'norsk')
		.filter(({ from, to, countsAsWork }) => countsAsWork && (from ?? '') <= today && today <= (to ?? '9999'));
	const agreed = running.reduce((sum, { hours = 0 }) => sum + hours, 0);
	const { work15 = 0, program } = weekHours(view.plan);
	return { agreed, ...(program > 0 && { inWeek: work15 }) };
}

/** Shown beside the municipality's figure; never lacking. */
export function fullTime({ plan, settings }: PlanView): Outcome {
	const hours = weekHours(plan).program;
	const full = settings.fullTimeHours;
	return hours ? ok('full-time', { hours, full }) : warn('full-time-none', { full });
}
