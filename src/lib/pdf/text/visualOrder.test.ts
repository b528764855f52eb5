import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsOf } from './levels.ts';
import { visualOrder } from './visualOrder.ts';

const bidi = bidiFactory();

test('runs stand where the bidirectional algorithm puts their letters', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'b', 'ع', 'م', '1', '(', ')', '.'),
		minLength: 1,
		maxLength: 20
	});
	fc.assert(
		fc.property(text, fc.constantFrom('ltr', 'rtl'), (line, dir) => {
			const embedding = bidi.getEmbeddingLevels(line, dir);
			const letters = Array.from(embedding.levels, (level, index) => ({ level, index }));
			expect(visualOrder(letters).map(({ index }) => index)).toEqual(
				bidi.getReorderedIndices(line, embedding)
			);
		})
	);
});

test('times, ranges and dates keep their order in right-to-left lines', () => {
	const orderOf = (line: string): string => {
		const letters = Array.from(levelsOf(line, 'rtl'), (level, index) => ({ level, index }));
		return visualOrder(letters)
			.map(({ index }) => line.charAt(index))
			.join('');
	};
	expect(orderOf('عم 08:00–12:00 عم')).toContain('08:00–12:00');
	expect(orderOf('عم 2026-11-21 عم')).toContain('2026-11-21');
	expect(orderOf('عم 22 33 44 55 عم')).toContain('22 33 44 55');
	expect(orderOf('عم 12 عم')).toContain('12');
});
