import { type Change, changeOf } from '../change.ts';
import type { Place, Plan } from '../plan.ts';

/** Opens what is closed by default, such as the culture row of one step, or closes it again. What lies there stays. */
export const openPlace = (plan: Plan, place: Place, open: boolean): Change =>
	changeOf(plan, open ? 'openPlace' : 'closePlace', [[`zone:${place}`, 'open', open ? true : undefined]]);
