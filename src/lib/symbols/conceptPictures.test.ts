import { describe, expect, it } from 'vitest';
import more from '#locales/nb/more.json' with { type: 'json' };
import { AREAS } from './areas.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';
import { loadMoreWords, MORE_PICTURES } from './morePictures.ts';
import { PACKS, packOf } from './packs.ts';

const lookOf = (concept: string): string => {
	const picture = CONCEPT_PICTURES.get(concept) ?? MORE_PICTURES.get(concept);
	return picture ? [picture.symbol, picture.badge].join('+') : '';
};
const used = [...CONCEPT_PICTURES.values(), ...MORE_PICTURES.values()].flatMap(({ symbol, badge }) =>
	badge ? [symbol, badge] : [symbol]
);

describe('the pictures of starter cards', () => {
	it('has one for every concept of every life area, and each concept is in one area', () => {
		const browsed = AREAS.flatMap(({ concepts }) => concepts);
		expect([...CONCEPT_PICTURES.keys()].sort()).toEqual([...browsed].sort());
		expect(browsed.length).toBeGreaterThanOrEqual(400);
		expect(new Set(browsed).size).toBe(browsed.length);
	});

	it('never shows the same picture for two concepts', () => {
		const looks = [...CONCEPT_PICTURES.keys(), ...MORE_PICTURES.keys()].map(lookOf);
		expect(new Set(looks).size).toBe(looks.length);
	});

	it('fits a life area on one screen', () => {
		for (const { id, kind, concepts } of AREAS)
			expect(concepts.length, id).toBeLessThanOrEqual(kind === 'pack' ? 32 : 23);
	});

	it('uses no rude gesture, weapon, guard or dollar', () => {
		const avoided = /^om:(?:1F44[C-E]|1F595|1F918|1F91[89E]|270C|1F482|1F4B[045689]|1F530|1F52B|1F5E1)/;
		expect(used.filter((id) => avoided.test(id))).toEqual([]);
	});

	it('uses no flag but those of Norwegian and English', () => {
		const flags = new Set(used.filter((id) => /^om:1F1[EF]/.test(id)));
		expect([...flags].sort()).toEqual(['om:1F1EC-1F1E7', 'om:1F1F3-1F1F4']);
	});
});

describe('the pictures that only search finds', () => {
	it('have words that stand on their cards, each one of them', () => {
		const { _meta, ...words } = more;
		expect(_meta.status).toBe('source');
		expect(Object.keys(words).sort()).toEqual([...MORE_PICTURES.keys()].sort());
	});

	it('are also called something else, never the same again', async () => {
		const onCards: Readonly<Record<string, unknown>> = more;
		for (const { concept, nb, en } of await loadMoreWords()) {
			expect(lookOf(concept), concept).not.toBe('');
			expect([...nb, ...en], concept).not.toEqual([]);
			expect(nb, concept).not.toContain(onCards[concept]);
		}
	});
});

describe('the packs', () => {
	it('hold every picture once', () => {
		const packed = [...PACKS.values()].flat();
		expect(new Set(packed).size).toBe(packed.length);
		for (const id of used) expect(packOf(id), id).toBeDefined();
	});

	it('have no picture that nobody made', () => {
		expect(packOf('om:nothing')).toBeUndefined();
	});
});
