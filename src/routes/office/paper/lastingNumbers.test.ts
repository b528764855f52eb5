import { expect, it } from 'vitest';
import { lastingNumbers } from './lastingNumbers.ts';

it('a plan keeps its number when others go, come and change places', () => {
	const numberOf = lastingNumbers();
	expect(['a', 'b', 'c'].map(numberOf)).toEqual([1, 2, 3]);
	expect(['c', 'new', 'a'].map(numberOf)).toEqual([3, 4, 1]);
});
