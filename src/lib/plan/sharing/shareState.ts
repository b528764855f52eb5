import type { Share } from '../talks.ts';

/** `ended`: the day has passed, and the recipient is to be told. */
export type ShareState = 'open' | 'ended' | 'withdrawn';
export function shareState(share: Share, today: string): ShareState {
	if (share.withdrawn !== undefined) return 'withdrawn';
	return share.until !== undefined && share.until < today ? 'ended' : 'open';
}
