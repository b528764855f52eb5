import { type Change, changeOf, nothing } from '../change.ts';
import { recordFields } from '../commands/recordFields.ts';
import type { Plan } from '../plan.ts';
import type { Share, ShareId } from '../talks.ts';
import { canBeShared } from './cardsFor.ts';
import { mayBeByLaw } from './recipients.ts';

/** What a share still lacks before it may be made (GDPR art. 7; integreringsloven §§ 41–42, 50). */
export const SHARE_LACKS = [
	'cards',
	'private',
	'purpose',
	'until',
	'language',
	'informed',
	'no-law'
] as const;
export type ShareLack = (typeof SHARE_LACKS)[number];

/** Nothing lacks where the list is empty. `today` is the day it is made: a consent ends after it. */
export function shareLacks(plan: Plan, share: Share, today: string): readonly ShareLack[] {
	const cards = share.cards.map((id) => plan.cards[id]);
	const lacks: (readonly [ShareLack, boolean])[] = [
		['cards', !share.week && !cards.length],
		['private', cards.some((card) => !card || !canBeShared(card))],
		['purpose', !Object.values(share.purpose).some(({ text }) => text.trim())]
	];
	if (share.basis === 'law') lacks.push(['informed', !share.informed], ['no-law', !mayBeByLaw(share.to)]);
	else
		lacks.push(
			['until', share.until === undefined || share.until < today],
			['language', share.explainedIn === undefined]
		);
	return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}

/** Notes that somebody may see these cards. Does not apply while anything lacks: no share is made half. */
export function addShare(plan: Plan, share: Share): Change {
	if (plan.shares[share.id] || shareLacks(plan, share, share.day).length) return nothing;
	return changeOf(plan, 'addShare', recordFields(share.id, share));
}

/** The participant takes the consent back; what was shared stays noted. Does not apply twice. */
export function withdrawShare(plan: Plan, id: ShareId, day: string): Change {
	const share = plan.shares[id];
	if (!share || share.withdrawn !== undefined) return nothing;
	return changeOf(plan, 'withdrawShare', [[id, 'withdrawn', day]]);
}
