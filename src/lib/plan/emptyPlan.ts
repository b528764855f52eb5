import type { Head, Plan } from './plan.ts';

/** A plan with nothing on its boards. `created` is today's date, given by whoever has a clock. */
export const emptyPlan = (head: Partial<Head> & Pick<Head, 'own' | 'created'>): Plan => ({
	head: { alias: '', norwegian: 'nb', first: 'own', density: 'word', skin: 0, hair: 0, ...head },
	cards: {},
	people: {},
	zones: {}
});
