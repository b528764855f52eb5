import { type Change, changeOf } from '../change.ts';
import type { Author, CardId, Plan } from '../plan.ts';

/** Notes that somebody has gone through cards that others laid. What they say and whose they are stays as it is. */
export const confirmCards = (plan: Plan, cards: readonly CardId[], hand: Author): Change =>
	changeOf(
		plan,
		'confirmCards',
		cards.flatMap((id) => {
			const card = plan.cards[id];
			return card && card.author !== hand ? [[id, 'confirmed', hand] as const] : [];
		})
	);
