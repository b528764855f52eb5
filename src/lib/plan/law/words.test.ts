import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import law from '#locales/nb/law.json' with { type: 'json' };
import { LAW_RULES, RULE_IDS } from './lawRules.ts';

const folder = new URL('./checks/', import.meta.url);
const source = [
	...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
	readFileSync(new URL('./checkLaw.ts', import.meta.url), 'utf8')
].join('\n');

it('every reason that a rule can give has its sentence, and no sentence is left over', () => {
	const given = [...source.matchAll(/\b(?:ok|warn|missing|notAsked)\(\s*'([a-z0-9-]+)'/g)].map(
		([, code]) => code
	);
	const codes = [
		...new Set([...given, 'switched-off', 'private-text', 'track-unset', 'not-in-track'])
	].sort();
	expect(Object.keys(law.why).sort()).toEqual(codes);
});

it('there are 27 rules in order, each with a name and a place to put it right', () => {
	expect(LAW_RULES.rules.map(({ id }) => id)).toEqual(RULE_IDS);
	expect(RULE_IDS).toHaveLength(27);
	expect(Object.keys(law.rule).sort()).toEqual([...RULE_IDS].sort());
	for (const { place, source: paragraph } of LAW_RULES.rules) {
		expect(place).toBeDefined();
		expect(paragraph).not.toBe('');
	}
});
