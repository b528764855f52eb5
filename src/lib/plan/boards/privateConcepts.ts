/** Cards on health, economy and relations are private from the start; whoever owns the card can open it. */
const PRIVATE = new Set([
	'barrier.alone',
	'barrier.children-worry',
	'barrier.family',
	'barrier.family-abroad',
	'barrier.money',
	'barrier.pain',
	'barrier.sleep',
	'barrier.worry',
	'need.economy',
	'need.mental-health',
	'need.physical-health',
	'need.relations',
	'support.economy',
	'support.health'
]);
export const isPrivateFromStart = (concept: string | undefined): boolean =>
	concept !== undefined && PRIVATE.has(concept);
