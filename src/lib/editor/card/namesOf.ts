import type { Person } from '#lib/plan/index.ts';
import type { OpenPlan, PlanLine } from '#lib/session/index.ts';
import { linesOfPerson } from './linesOfPerson.ts';
import { roleKey } from '../keys.ts';

/** What somebody is called on this screen: in participant view by their part alone, so that nobody's name is shown. */
export const namesOf = (open: OpenPlan, person: Pick<Person, 'label' | 'role'>): readonly PlanLine[] =>
	open.session.view === 'participant'
		? open.words.of(roleKey(person.role))
		: linesOfPerson(open.words, person);
