import { isPrivateFromStart } from '../boards/privateConcepts.ts';
import type { Card } from '../plan.ts';

/** Whose paper it is. It decides which cards can stand there at all. */
export const AUDIENCES = [
	'participant',
	'adviser',
	'teacher',
	'employer',
	'volunteer',
	'career-centre'
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Those who make the plan see all of it; private cards only where the people in the room want them on the paper. */
export const isInside = (audience: Audience): boolean => audience === 'participant' || audience === 'adviser';

/** Boards that each of the others may see something of; goals and mapping are none of a volunteer's business. */
const SEES: Readonly<Record<Exclude<Audience, 'participant' | 'adviser'>, RegExp>> = {
	teacher: /^(meg|jeg-kan|min-vei|min-uke)\//,
	employer: /./,
	volunteer: /^min-uke\//,
	'career-centre': /./
};

/**
 * Whether a card may stand on the paper of somebody. A private one never does outside the room; one on health, economy
 * or relations only reaches a career centre, even where the participant has opened it.
 */
export function isForAudience(audience: Audience, card: Card): boolean {
	if (card.binned) return false;
	if (audience === 'participant' || audience === 'adviser') return true;
	if (card.private || !SEES[audience].test(card.place)) return false;
	return audience === 'career-centre' || !isPrivateFromStart(card.concept);
}
