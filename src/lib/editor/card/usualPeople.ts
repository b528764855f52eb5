import type { Ring } from '#lib/plan/index.ts';

/** Those who most often have a part in a step, offered before anyone is in the plan. */
export const USUAL_PEOPLE: readonly (readonly [role: string, ring: Ring])[] = [
	['participant', 'me'],
	['adviser', 'service'],
	['teacher', 'work'],
	['employer', 'work'],
	['family', 'near'],
	['friend', 'near']
];
