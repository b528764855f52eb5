import { describe, expect, it } from 'vitest';
import { pictureWords } from '../keywords/pictureWords.ts';
import concepts from './data/concepts.json' with { type: 'json' };
import { answers } from './queries.ts';
import { searchIn } from './searchIn.ts';
import { wholeLibrary } from './wholeLibrary.ts';

/** What plans are about, with the picture we chose for it and how well it says it, as judged by looking. */
const all = Object.entries(concepts);
/** It reads the words of two languages. Milliseconds. */
const PATIENCE = 60_000;
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

	it('are each found by their own Norwegian word, among the first six', { timeout: PATIENCE }, async () => {
		const search = await searchIn(['nb']);
		const lost = all.flatMap(([concept, { nb, picture }]) => {
			const word = (nb.split(/[(/,]/)[0] ?? '').trim();
			const found = search(word, 6).flatMap(({ id, concept }) => [id, ...(concept ? [concept] : [])]);
			return answers({ l: 'nb', q: word, x: picture.slice(0, 1) }, found) ? [] : [`${concept}: ${word}`];
		});
		expect(lost).toEqual([]);
	});

	it('never look alike where they are met together', () => {
		const looks = all.map(([, { group, picture }]) => `${group}: ${picture.join(' with ')}`);
		expect(looks.filter((look, at) => looks.indexOf(look) !== at)).toEqual([]);
	});
});

describe('what pictures are called in Norwegian', () => {
	const names = pictureWords('nb')?.pictures ?? {};

	it('is said of every drawing of ours and every icon in a tile', () => {
		const ours = wholeLibrary().filter(({ group }) => group === 'drawn' || group === 'tiles');
		expect(ours.filter(({ nb }) => !nb).map(({ id }) => id)).toEqual([]);
		for (const { id, nb } of ours) expect(names[id]?.split('|')[0], id).toBe(nb);
	});

	it('is never said twice of one picture', () => {
		for (const [id, said] of Object.entries(names)) {
			const list = said.split('|').map((word) => word.toLocaleLowerCase('nb'));
			expect(new Set(list).size, `${id}: ${said}`).toBe(list.length);
		}
	});
});
