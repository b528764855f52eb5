import { describe, expect, it } from 'vitest';
import concepts from './data/concepts.json' with { type: 'json' };
import { wholeLibrary } from './wholeLibrary.ts';

/** What plans are about, with the picture we chose for it and how well it says it, as judged by looking. */
const all = Object.entries(concepts);
const ids = new Set(wholeLibrary().map(({ id }) => id));

describe('the 381 things that plans speak of', () => {
	it('have a picture that says it well, or well enough: at least 97 of 100', () => {
		const fine = all.filter(([, { verdict }]) => verdict === 'good' || verdict === 'ok');
		expect(all).toHaveLength(381);
		expect(fine.length / all.length).toBeGreaterThanOrEqual(0.97);
	});

	it('have pictures that are in the library', () => {
		const missing = all.flatMap(([concept, { picture }]) =>
			picture.filter((id) => !ids.has(id)).map((id) => `${concept} ${id}`)
		);
		expect(missing).toEqual([]);
	});

	it('never look alike where they are met together', () => {
		const looks = all.map(([, { group, picture }]) => `${group}: ${picture.join(' with ')}`);
		expect(looks.filter((look, at) => looks.indexOf(look) !== at)).toEqual([]);
	});
});
