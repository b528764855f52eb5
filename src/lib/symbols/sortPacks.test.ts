import { expect, it } from 'vitest';
import { SORT_PACKS } from '#lib/plan/index.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';

it('everything there is to sort has a picture, and no pack asks the same twice', () => {
	for (const { id, concepts } of Object.values(SORT_PACKS)) {
		expect(new Set(concepts).size, id).toBe(concepts.length);
		for (const concept of concepts) expect(CONCEPT_PICTURES.has(concept), concept).toBe(true);
	}
});
