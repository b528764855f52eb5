/** Norwegian and social studies: goals and extent (§§ 15, 31, 33; forskriften §§ 26–28). */
import { missing, notAsked, ok, type Outcome } from '../finding.ts';
import type { LawRules } from '../lawRules.ts';
import { isSaid, type PlanView } from '../PlanView.ts';
import type { Card } from '../../plan.ts';
import {
	LANGUAGE_SKILLS,
	type LanguageSkill,
	type Level,
	LEVELS,
	type NorwegianBasis
} from '../../programme.ts';

const levelOf = (ladder: readonly Card[], skill: LanguageSkill): Level | undefined =>
	ladder.find(({ role, level }) => role === skill && level !== undefined)?.level;

/** The least level of each skill on this basis; nothing where none is asked. */
export const leastLevels = (rules: LawRules, basis: NorwegianBasis | undefined) =>
	basis === undefined || basis === 'free' ? undefined : rules.norwegianLeast[basis];

/** How many levels this one lies under the least; 0 or less when it does not. */
export const levelsUnder = (level: Level, least: Level): number =>
	LEVELS.indexOf(least) - LEVELS.indexOf(level);

export function fourLevels({ ladder }: PlanView): Outcome {
	const unset = LANGUAGE_SKILLS.filter((skill) => levelOf(ladder, skill) === undefined);
	return unset.length ? missing('levels-unset', { skills: unset.join(' ') }) : ok('there');
}

export function leastLevel({ rules, programme, ladder }: PlanView): Outcome {
	const least = leastLevels(rules, programme.norwegianBasis);
	if (!least) return programme.norwegianBasis === 'free' ? notAsked('basis-free') : missing('basis-unset');
	const under = (levels: (count: number) => boolean): LanguageSkill[] =>
		LANGUAGE_SKILLS.filter((skill) => {
			const level = levelOf(ladder, skill);
			return level !== undefined && levels(levelsUnder(level, least[skill]));
		});
	const allowed = rules.figures.loweredLevels;
	const tooLow = under((count) => count > allowed);
	if (tooLow.length) return missing('levels-too-low', { skills: tooLow.join(' '), allowed });
	const lowered = under((count) => count > 0);
	if (!lowered.length) return ok('there');
	return isSaid(programme.levelReason)
		? ok('levels-lowered', { skills: lowered.join(' ') })
		: missing('levels-no-reason', { skills: lowered.join(' ') });
}

export function norwegianExtent(view: PlanView): Outcome {
	const courses = view.elements('norsk');
	if (!courses.length) return missing('norwegian-none');
	if (courses.some(({ hours, to }) => (hours ?? 0) > 0 && to !== undefined)) return ok('there');
	return courses.some(({ hours }) => (hours ?? 0) > 0)
		? missing('norwegian-no-end')
		: missing('norwegian-no-hours');
}

export function society(view: PlanView): Outcome {
	if (view.track.withoutSociety) return notAsked('society-not-kap6a');
	const courses = view.elements('samfunnskunnskap');
	const least = view.rules.figures.societyHours;
	if (!courses.length) return missing('society-none', { least });
	const hours = courses.reduce((sum, { totalHours = 0 }) => sum + totalHours, 0);
	if (hours < least) return missing('society-hours', { hours, least });
	return courses.some(({ taughtIn }) => taughtIn !== undefined)
		? ok('society-there', { hours })
		: missing('society-language');
}
