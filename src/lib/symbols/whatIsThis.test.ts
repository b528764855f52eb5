import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { AREAS, WORK_NORMS } from './areas.ts';

const load = nodeLocales();
/** Kinds of cards that stand for a choice, a right or a way of doing things: somebody may ask what they are. */
const KINDS = /^(?:path|course|school|goal|support|rights|norm)\./;
const ALSO = [
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
];
const explained = AREAS.flatMap(({ concepts }) => concepts).filter(
	(concept) => KINDS.test(concept) || ALSO.includes(concept)
);
const nameOf = (concept: string) => concept.replaceAll('.', '_');
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe.each(INTERFACE_LANGUAGES)('«Hva er dette?» in %s', (tag) => {
	it('answers for every choice in at most 25 words, and for norms at work in at most 12', async () => {
		const { what } = (await load(tag, 'help')) as { what: Record<string, string> };
		expect(Object.keys(what).sort()).toEqual(explained.map(nameOf).sort());
		for (const concept of explained) {
			const text = what[nameOf(concept)] ?? '';
			expect(wordsIn(text), concept).toBeGreaterThanOrEqual(3);
			expect(wordsIn(text), text).toBeLessThanOrEqual(WORK_NORMS.includes(concept) ? 12 : 25);
		}
	});
});

it('has fifteen norms at work or more', () => {
	expect(WORK_NORMS.length).toBeGreaterThanOrEqual(15);
});
