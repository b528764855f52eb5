import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './editDistance.ts';

describe('slips of the finger', () => {
	it.each([
		['eksammen', 'eksamen', 1],
		['sykhus', 'sykehus', 1],
		['syekhus', 'sykehus', 1],
		['kokk', 'kikk', 1],
		['buss', 'bussene', Infinity]
	])('%s is %s after %d', (one, other, distance) => {
		expect(editDistance(one, other, 2)).toBe(distance);
	});

	it('is the same from both sides, and none for the same word', () => {
		const word = fc.string({ maxLength: 9 });
		fc.assert(
			fc.property(word, word, (one, other) => {
				expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
				expect(editDistance(one, one, 0)).toBe(0);
			})
		);
	});
});
