import { describe, expect, it } from 'vitest';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { isPrivateFromStart } from '#lib/plan/index.ts';
import { AREAS, LIFE_NEEDS, WORKPLACE_WORDS } from './areas.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';

const cardsOf = (...ids: string[]) =>
	AREAS.filter(({ id }) => ids.includes(id)).flatMap((area) => area.concepts);

/** At most a fifth apart, seen from the larger. */
const areAlike = (one: number, other: number) => Math.abs(one - other) <= 0.2 * Math.max(one, other);

describe('packs of starter cards', () => {
	it('have 25 cards or more on health and care', () => {
		expect(cardsOf('health').length).toBeGreaterThanOrEqual(25);
	});

	it('have 50 words or more from the workplace, each with a picture of its own', () => {
		expect(new Set(WORKPLACE_WORDS).size).toBeGreaterThanOrEqual(50);
		for (const word of WORKPLACE_WORDS) expect(CONCEPT_PICTURES.has(word), word).toBe(true);
	});

	it('have six needs of a whole life; health and economy are private from the start, the others are not', () => {
		expect(LIFE_NEEDS).toHaveLength(6);
		expect(LIFE_NEEDS.filter(isPrivateFromStart)).toEqual([
			'need.physical-health',
			'need.mental-health',
			'need.economy'
		]);
	});
});

describe('education weighs as much as work', () => {
	it('in starter cards', () => {
		expect(areAlike(cardsOf('school', 'studies').length, cardsOf('work', 'trades').length)).toBe(true);
	});

	it('in the questions of the boards', async () => {
		const { boards } = (await nodeLocales()('nb', 'help')) as {
			boards: Record<string, Record<string, string>>;
		};
		const questions = Object.values(boards).flatMap((board) =>
			Object.entries(board).flatMap(([name, text]) => (name.startsWith('q') ? [text] : []))
		);
		const about = (words: RegExp) => questions.filter((question) => words.test(question)).length;
		const education = about(/skole|utdanning|lære |lekser/);
		expect(education).toBeGreaterThanOrEqual(5);
		expect(areAlike(education, about(/jobb|arbeid|sjef/))).toBe(true);
	});

	it('and the career centre of the county is among the cards', () => {
		expect(cardsOf('studies')).toContain('edu.career-centre');
	});
});
