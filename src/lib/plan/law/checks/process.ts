/** What was done with the participant on the way to the plan (§§ 6, 10–11, 15). */
import { missing, notAsked, ok, type Outcome, warn } from '../finding.ts';
import { addMonths } from '../days.ts';
import { isSaid, type PlanView } from '../PlanView.ts';
import type { Person, Ring } from '../../plan.ts';

/** The four boxes; a wish or an obstacle that lies among the rest does not fill the box. */
const BOXES = ['sprak', 'skole', 'jobb', 'annet'] as const;
const NOT_A_SKILL = ['wish', 'barrier'];

export function mapping(view: PlanView): Outcome {
	const empty = BOXES.filter(
		(zone) => !view.mapped(zone).some(({ role }) => !NOT_A_SKILL.includes(role ?? ''))
	);
	const [first] = empty;
	if (first)
		return {
			...missing('mapping-empty', { boxes: empty.join(' ') }),
			place: { board: 'jeg-kan', zone: first }
		};
	if (view.programme.mappingDone !== undefined)
		return ok('mapping-done', { day: view.programme.mappingDone });
	return { ...missing('mapping-no-day'), place: { page: 'programme', section: 'guidance' } };
}

/** For people with temporary protection it is a right, no duty. */
export function guidance({ programme, track }: PlanView): Outcome {
	if (programme.guidance === 'done') return ok('there');
	if (programme.guidance === 'planned')
		return programme.guidanceDay === undefined
			? warn('guidance-planned')
			: warn('guidance-planned-day', { day: programme.guidanceDay });
	return track.guidanceIsRight ? notAsked('guidance-right') : missing('guidance-none');
}

const RING_ZONES: Readonly<Record<Ring, string>> = {
	me: 'naer',
	near: 'naer',
	work: 'jobbskole',
	service: 'tjenester'
};

/** Made together needs an interpreter who may interpret: a child never (tolkeloven § 4), whatever a file says. */
export function together({ plan, agreement }: PlanView): Outcome {
	const child = (Object.values(plan.people) as Person[]).find(
		(person) => person.child && person.role === 'interpreter'
	);
	if (child)
		return { ...missing('together-child'), place: { board: 'mine-folk', zone: RING_ZONES[child.ring] } };
	if (!agreement) return missing('together-none');
	if (agreement.language === undefined) return missing('together-language');
	return agreement.understood === true || agreement.toldBack.length
		? ok('together-there', { day: agreement.day })
		: missing('together-told-back');
}

export function review(view: PlanView): Outcome {
	const next = view.plan.head.nextMeeting;
	const months = view.rules.figures.reviewWarnMonths;
	if (next === undefined) return missing('review-none');
	if (next < view.today) return missing('review-past', { day: next });
	return next > addMonths(view.today, months)
		? warn('review-far', { day: next, months })
		: ok('review-set', { day: next });
}

/** "Nothing" is an answer. */
export const prior = (view: PlanView): Outcome =>
	isSaid(view.programme.prior) || view.mapped('for').length ? ok('there') : missing('prior-unsaid');

export const realkompetanse = ({ programme }: PlanView): Outcome =>
	programme.rkvAsked === true ? ok('there') : missing('rkv-unasked');
