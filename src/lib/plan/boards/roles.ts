/** The parts people have in a plan, and the ring each most often stands in. Their words are `board:roles.<role>`. */
import type { Ring } from '../plan.ts';

export const ROLES: Readonly<Record<string, Ring>> = {
	participant: 'me',
	family: 'near',
	friend: 'near',
	volunteer: 'near',
	teacher: 'work',
	employer: 'work',
	buddy: 'work',
	kindergarten: 'work',
	school: 'work',
	'course-provider': 'work',
	'training-office': 'work',
	adviser: 'service',
	'job-specialist': 'service',
	'career-centre': 'service',
	nav: 'service',
	health: 'service',
	interpreter: 'service',
	'job-contact': 'service',
	'parent-guide': 'service',
	'business-advice': 'service',
	'start-up-office': 'service',
	county: 'service',
	imdi: 'service',
	other: 'near'
};

/** The part that a starter card shows: `person.friend` is a friend, `me.family` the family. */
export function roleOfConcept(concept: string | undefined): string {
	if (concept === 'me.family') return 'family';
	if (concept === 'person.me') return 'participant';
	const role = concept?.startsWith('person.') ? concept.slice('person.'.length) : 'other';
	return role in ROLES ? role : 'other';
}
