import type { Place } from '#lib/plan/index.ts';

/** The starter card whose picture stands for a zone, where the board draws none of its own: for whoever doesn't read. */
const PICTURES: Readonly<Record<Place, string>> = {
	'meg/midt': 'person.me',
	'meg/viktig': 'me.important',
	'meg/god': 'me.good-at',
	'meg/hjelp': 'me.support',
	'meg/sprak': 'lang.speak',
	'min-vei/naa': 'time.today',
	'min-vei/steg': 'skill.plan',
	'min-vei/elementer': 'path.short-course',
	'min-vei/stige': 'goal.norwegian',
	'min-vei/stein': 'barrier.rules',
	'min-vei/styrke': 'skill.calm',
	'fem-trinn/t1': 'step.meeting',
	'fem-trinn/t2': 'me.good-at',
	'fem-trinn/t3': 'goal.job',
	'fem-trinn/t4': 'person.employer',
	'fem-trinn/t5': 'path.apprentice',
	'fem-trinn/etter': 'goal.fixed-job',
	'veivalg/kort': 'path.short-course',
	'veivalg/laerling': 'path.apprentice',
	'veivalg/praksis': 'path.praksiskandidat',
	'veivalg/skole': 'path.school'
};
/** Nothing for a zone of all sorts, and for one that somebody made. */
export const pictureOfZone = (place: Place): string | undefined => PICTURES[place];
