import { type Place, type Plan } from '#lib/plan/index.ts';
import { suggestionsFor } from '../tray/suggestions.ts';

/** At most so many pictures to choose among at once. */
export const AT_ONCE = 7;

/** The pictures of one handful: the next seven each time, from the start again behind the last. */
export function handful(plan: Plan, place: Place, number: number): readonly string[] {
	const all = suggestionsFor(plan, place);
	const handfuls = Math.max(1, Math.ceil(all.length / AT_ONCE));
	const from = (number % handfuls) * AT_ONCE;
	return all.slice(from, from + AT_ONCE);
}
