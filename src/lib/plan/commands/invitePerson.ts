import { type Change, nothing } from '../change.ts';
import type { Plan } from '../plan.ts';
import { sameAs } from '../queries/people.ts';
import { type NewPerson, addPerson } from './addPerson.ts';

/** Adds somebody unless they are in the plan already: nobody appears twice. */
export const invitePerson = (plan: Plan, person: NewPerson): Change =>
	!person.picture && sameAs(plan, person.role, person.label) ? nothing : addPerson(plan, person);
