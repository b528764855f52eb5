import { afterEach, expect, test, vi } from 'vitest';
import strings from '#tests/fixtures/pdf-strings.json' with { type: 'json' };

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

const bases = (pieces: readonly { text: string }[]): string[] => pieces.map(({ text }) => text);

test('marks stay with their letters, also in a browser that has no segmenter', async () => {
	vi.stubGlobal('Intl', {});
	vi.resetModules();
	const { graphemesOf } = await import('./graphemes.ts');
	expect(bases(graphemesOf('za\u0301mok'))).toEqual(['z', 'a\u0301', 'm', 'o', 'k']);
	expect(bases(graphemesOf('بِسْم'))).toEqual(['بِ', 'سْ', 'م']);
	for (const { text } of strings)
		expect(bases(graphemesOf(text.toWellFormed())).join('')).toBe(text.toWellFormed());
});

test('pieces follow one another without a gap', async () => {
	const { graphemesOf } = await import('./graphemes.ts');
	for (const { text } of strings) {
		let at = 0;
		for (const { start, end } of graphemesOf(text)) {
			expect(start).toBe(at);
			at = end;
		}
		expect(at).toBe(text.length);
	}
});
