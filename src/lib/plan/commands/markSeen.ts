import { type Change, changeOf } from '../change.ts';
import type { CardId, Plan } from '../plan.ts';

/** The participant has been shown what others changed on these cards. Who changed them stays noted. */
export const markSeen = (plan: Plan, ids: readonly CardId[]): Change =>
	changeOf(
		plan,
		'markSeen',
		ids.filter((id) => plan.cards[id]?.unseen).map((id) => [id, 'unseen', undefined] as const)
	);
