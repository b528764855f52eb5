import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import table from '#locales/languages.json' with { type: 'json' };
import { ICON_NAMES, iconPath } from './icons.ts';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');

const rules = [...css.matchAll(/([^{}]*:lang\([^{}]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => ({
	tags: [...selector.matchAll(/:lang\((\w+)\)/g)].map(([, tag]) => tag),
	size: Number(/--script-size: ([\d.]+)/.exec(body)?.[1]),
	leading: Number(/--script-leading: ([\d.]+)/.exec(body)?.[1])
}));

describe('the look', () => {
	it.each(table.languages)('gives $own the size and line height of the language table', (language) => {
		const rule = rules.findLast(({ tags }) => tags.includes(language.tag.split('-')[0]));
		expect(rule).toMatchObject({ size: language.scale, leading: language.lineHeight });
	});

	it('knows start and end, never left and right', () => {
		expect(css).not.toMatch(/(?:margin|padding|border|inset)-(?:left|right)|text-align: (?:left|right)/);
	});

	it('draws every icon inside its 24-unit grid, a line width from the edge', () => {
		for (const name of ICON_NAMES)
			for (const [, x, y] of iconPath(name).matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)) {
				expect(Number(x), name).toSatisfy((at: number) => at >= 2 && at <= 22);
				expect(Number(y), name).toSatisfy((at: number) => at >= 2 && at <= 22);
			}
	});
});
