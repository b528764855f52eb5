import type { Symbol } from '#lib/plan/index.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';

/** Concepts that show a role whose name they do not have. */
const SHOWN_BY: Readonly<Record<string, string>> = {
	participant: 'person.me',
	family: 'me.family',
	'job-contact': 'person.job-specialist',
	'training-office': 'path.apprentice',
	'business-advice': 'path.start-up',
	'start-up-office': 'path.start-up',
	'course-provider': 'course.trade',
	'parent-guide': 'course.parents',
	county: 'edu.counsellor',
	school: 'edu.school'
};

/** The face of whoever has this role in a plan; of a friend, for a role we have no picture for. */
export const pictureOfRole = (role: string): Symbol | undefined =>
	CONCEPT_PICTURES.get(SHOWN_BY[role] ?? `person.${role}`) ?? CONCEPT_PICTURES.get('person.friend');
