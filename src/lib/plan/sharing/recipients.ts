/**
 * On which ground each recipient may see cards. The law's own circle: integreringsloven §§ 41–42 and 50 (tasks under
 * the Act); everybody else needs the participant's consent.
 */
import type { RECIPIENTS } from '../talks.ts';

export type Recipient = (typeof RECIPIENTS)[number];

const BY_LAW: ReadonlySet<string> = new Set(['career-centre', 'county', 'nav', 'municipality']);

/** What is proposed; in the end the people in the room choose, and consent can always be asked for instead. */
export const basisFor = (to: string): 'law' | 'consent' => (BY_LAW.has(to) ? 'law' : 'consent');
export const mayBeByLaw = (to: string): boolean => BY_LAW.has(to);
/** The paragraph that a sharing by law names. */
export const SHARING_LAW = 'law-42';
