import { COLLECTION_NAMES, SINGLE_BLANKS } from './collections.ts';
import type { Head, Plan } from './plan.ts';
import type { Programme } from './programme.ts';

/** What is known of a programme from the start: nothing. */
export const emptyProgramme = SINGLE_BLANKS.programme as unknown as Programme;

/** A plan with nothing on its boards. `created` is today's date, given by whoever has a clock. */
export const emptyPlan = (head: Partial<Head> & Pick<Head, 'own' | 'created'>): Plan =>
	({
		head: { alias: '', norwegian: 'nb', first: 'own', density: 'word', skin: 0, hair: 0, ...head },
		programme: emptyProgramme,
		...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, {}]))
	}) as unknown as Plan;
