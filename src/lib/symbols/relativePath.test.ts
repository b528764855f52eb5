import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAbsolute, toRelative } from './relativePath.ts';

const hundredths = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 100);
const numbers = (count: number) =>
	fc
		.array(hundredths, { minLength: count, maxLength: count })
		.map((list) => list.map((one) => String(one + 0)).join(' '));
const command = fc.oneof(
	numbers(2).map((list) => `L${list}`),
	numbers(6).map((list) => `C${list}`),
	fc.constant('Z'),
	numbers(2).map((list) => `M${list}`)
);

describe('paths in packs', () => {
	it('come back as they were', () => {
		fc.assert(
			fc.property(numbers(2), fc.array(command), (start, commands) => {
				const d = `M${start}${commands.join('')}`;
				expect(toAbsolute(toRelative(d))).toBe(d);
			})
		);
	});

	it('are told from the point before, also after a line is closed', () => {
		expect(toRelative('M10 10L12.5 9L10.5 9.5ZL11 11')).toBe('m10 10l2.5-1l-2 .5zl1 1');
	});
});
