import { describe, expect, test } from 'vitest';
import { readFont } from '#tests/support/readFont.ts';
import { fontTable } from '../fonts/fontTable.ts';
import { closeLines } from './closeLines.ts';
import { TextSetter } from './TextSetter.ts';
import type { TextBlock } from './textBlock.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const NASTALIQ = ['پیشے کی سند', 'ماں باپ کے لیے رہنمائی', 'گگگ چچچ', 'ب', 'اتوار'];
const MYANMAR = ['ကျောင်းမှာ နော်ဝေဘာသာ', 'မိဘများအတွက် လမ်းညွှန်', 'ဗုဒ္ဓဟူး', 'မနက်'];
const said = [
	...NASTALIQ.map((text) => ({ text, lang: 'ur', dir: 'rtl' as const })),
	...MYANMAR.map((text) => ({ text, lang: 'my', dir: 'ltr' as const }))
];
const set = ({ text, lang, dir }: (typeof said)[number], width = 60) =>
	setter.set(text, { lang, dir, size: 12, width });

/** Highest and lowest point of what is drawn, from the outlines themselves; y down from the top of the block. */
function inkOfLines(block: TextBlock): readonly { readonly top: number; readonly bottom: number }[] {
	return block.lines.map(({ runs, baseline }, at) => {
		const heights = runs.flatMap(({ font, clusters }) =>
			clusters.flatMap(({ glyphs }) =>
				glyphs.flatMap(({ id, y }) =>
					[...font.outlineOf(id).matchAll(/-?[\d.]+[ ,](-?[\d.]+)/g)].map(
						([, height]) => ((Number(height) + y) / font.unitsPerEm) * block.size
					)
				)
			)
		);
		const base = at * block.lineHeight + baseline;
		return { top: base - Math.max(...heights), bottom: base - Math.min(...heights) };
	});
}

describe('lines that stand close', () => {
	test.each(said)('$text takes no more height than before, and the same width', (one) => {
		const before = set(one);
		const after = closeLines(before);
		expect(after.height).toBeLessThanOrEqual(before.height);
		expect(after.width).toBe(before.width);
		expect(after.lines.map(({ runs }) => runs)).toEqual(before.lines.map(({ runs }) => runs));
	});

	test.each(said)('$text stands whole inside its room, and no line touches the next', (one) => {
		const block = closeLines(set(one));
		const lines = inkOfLines(block);
		// Drawn curves stay inside their control points, which may stand a hair outside the box of an outline
		for (const [at, { top, bottom }] of lines.entries()) {
			expect(top).toBeGreaterThan(at ? (lines[at - 1]?.bottom ?? 0) + 1 : -0.1);
			expect(bottom).toBeLessThan(block.height + 0.1);
		}
	});

	test('words of tall scripts take less room together', () => {
		const height = (blocks: readonly TextBlock[]) => blocks.reduce((all, block) => all + block.height, 0);
		const before = said.map((one) => set(one));
		expect(height(before.map(closeLines)) / height(before)).toBeLessThan(0.95);
	});
});
