import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersApart } from '#lib/i18n/index.ts';
import { readFont } from '#tests/support/readFont.ts';
import { levelsOf } from './levels.ts';
import { TextSetter } from './TextSetter.ts';
import { visualOrder } from './visualOrder.ts';

const setter = await TextSetter.create(readFont, ['NotoSans-Regular.woff', 'NotoSansArabic-Regular.woff']);
const bidi = bidiFactory();

/** A line as the eye sees it from left to right, brackets turned as they are drawn. */
function seen(text: string, dir: 'ltr' | 'rtl'): string {
	const letters = Array.from(levelsOf(text, dir), (level, index) => ({ level, index }));
	return visualOrder(letters)
		.map(({ level, index }) => {
			const letter = text.charAt(index);
			return level % 2 === 1 ? (bidi.getMirroredCharacter(letter) ?? letter) : letter;
		})
		.join('');
}

test.each([
	['هاتف +47 22 33 44 55', '+47 22 33 44 55'],
	['الموعد kl. 09.30–11.00', 'kl. 09.30–11.00'],
	['الموعد 09.30–11.00', '09.30–11.00'],
	['عمل في Rema 1000 (50 %)', 'Rema 1000 (50 %)'],
	['رمز A2-B1 يوم 21.11.2026', 'A2-B1'],
	['يوم 2026-11-21', '2026-11-21'],
	['‏من 12 – 18 شهرًا', '12 – 18']
])('%s keeps %s in order, and its brackets face the right way', (line, kept) => {
	expect(seen(line, 'rtl')).toContain(kept);
	expect(seen(`Norsk: ${kept}`, 'ltr')).toBe(`Norsk: ${kept}`);
});

test('brackets round an Arabic word face it, in Norwegian and in Arabic lines', () => {
	expect(seen('Jobb (عمل) 2025', 'ltr')).toBe('Jobb (لمع) 2025');
	expect(seen('Jobb (عمل) 2025', 'rtl')).toMatch(/^2025 \(لمع\) Jobb$/);
	expect(seen('عمل (50 %)', 'rtl')).toBe('(50 %) لمع');
});

test('the drawn page has the order that the algorithm gives', () => {
	const [line] = setter.set('عمل في Rema 1000 (50 %)', {
		lang: 'ar',
		dir: 'rtl',
		size: 10,
		width: Infinity
	}).lines;
	const drawn = (line?.runs ?? [])
		.toSorted((a, b) => a.x - b.x)
		.flatMap(({ clusters }) => clusters.map(({ text }) => text))
		.join('');
	expect(drawn.replace(/\s+/g, ' ')).toContain('Rema 1000 (50 %)');
});

test('numbers stand in the same order on the screen and on paper', () => {
	const piece = fc.constantFrom(
		'عمل',
		'Rema',
		'+47 22 33 44 55',
		'09.30–11.00',
		'50 %',
		'(',
		')',
		'2025',
		'12 - 18',
		'.'
	);
	fc.assert(
		fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
			const text = pieces.join(' ');
			// As a browser weighs a `bdi` that runs from left to right
			const shown = numbersApart(text)
				.map((piece) => (piece.isNumber ? `\u2066${piece.text}\u2069` : piece.text))
				.join('');
			const { levels } = bidi.getEmbeddingLevels(shown, 'rtl');
			const kept = Array.from(shown, (letter, index) => ({ letter, level: levels[index] }));
			expect(kept.filter(({ letter }) => !/[\u2066\u2069]/.test(letter)).map(({ level }) => level)).toEqual([
				...levelsOf(text, 'rtl')
			]);
		})
	);
});
