import type { Person } from '#lib/plan/index.ts';
import type { PlanLine, PlanWords } from '#lib/session/index.ts';
import { roleKey } from '../keys.ts';

/** What somebody in the plan is called: as the plan calls them, else by their part in it. */
export function linesOfPerson(
	words: PlanWords,
	{ label, role }: Pick<Person, 'label' | 'role'>
): readonly PlanLine[] {
	const own = words.ofText(label);
	return own.length ? own : words.of(roleKey(role));
}
