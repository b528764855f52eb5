import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersApart } from './numbersApart.ts';

const piece = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom('اتصل', 'Rema 1000', '+47 22 33 44 55', 'kl. 09.30–11.00', '50 %', '12 - 18', '(', '.')
);

test('what is copied is what was written, sign by sign', () => {
	fc.assert(
		fc.property(
			fc.array(piece).map((pieces) => pieces.join(' ')),
			(text) => {
				expect(
					numbersApart(text)
						.map((part) => part.text)
						.join('')
				).toBe(text);
			}
		)
	);
});

test('a phone number in an Arabic line stands apart', () => {
	expect(numbersApart('اتصل +47 22 33 44 55 غدا')).toEqual([
		{ text: 'اتصل ', isNumber: false },
		{ text: '+47 22 33 44 55', isNumber: true },
		{ text: ' غدا', isNumber: false }
	]);
});

test('words without a number are one piece, and nothing is none', () => {
	expect(numbersApart('عمل')).toEqual([{ text: 'عمل', isNumber: false }]);
	expect(numbersApart('')).toEqual([]);
});
