import { describe, expect, it } from 'vitest';
import { languageGroups } from './languageGroups.ts';

const tags = (query: string): string[] =>
	languageGroups(query).flatMap(({ languages }) => languages.map(({ tag }) => tag));

describe('choosing a language', () => {
	it('offers every language of participants once, and no Norwegian', () => {
		expect(new Set(tags('')).size).toBe(26);
		expect(tags('')).toHaveLength(26);
		expect(tags('')).not.toContain('nb');
	});
	it('finds a language by its own name, by its Norwegian name and without accents', () => {
		expect(tags('ትግር')).toEqual(['ti']);
		expect(tags('tigrin')).toEqual(['ti']);
		expect(tags('turkce')).toEqual(['tr']);
		expect(tags('العرب')).toEqual(['ar']);
	});
	it('shows no empty group', () => {
		expect(languageGroups('qqq')).toEqual([]);
	});
});
