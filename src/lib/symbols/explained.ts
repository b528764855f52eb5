import type { Key } from '#lib/i18n/index.ts';

/** Kinds of cards that stand for a choice, a right or a way of doing things: somebody may ask what they are. */
const KINDS = /^(?:path|course|school|goal|support|rights|norm)\./;
const ALSO = new Set([
	'work.placement',
	'work.language-placement',
	'work.nav-measure',
	'edu.rkv',
	'edu.recognition',
	'edu.fagskole',
	'edu.career-centre',
	'person.career-centre',
	'person.nav',
	'person.job-specialist',
	'person.imdi'
]);

/** The few words that answer "Hva er dette?" for a concept; nothing where its picture says it all. Area `help`. */
export const explanationOf = (concept: string | undefined): Key | undefined =>
	concept !== undefined && (KINDS.test(concept) || ALSO.has(concept))
		? (`help:what.${concept.replaceAll('.', '_')}` as Key)
		: undefined;
