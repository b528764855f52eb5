import strings from '#tests/fixtures/pdf-strings.json' with { type: 'json' };
import type { Font } from '#lib/pdf/fonts/Font.ts';
import { FontShelf } from '#lib/pdf/fonts/FontShelf.ts';
import { fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { clean } from '#lib/pdf/text/clean.ts';
import { ReadText } from '#lib/pdf/text/ReadText.ts';
import { Shaper } from '#lib/pdf/text/Shaper.ts';
import { articleOne } from './articleOne.ts';
import { readFont } from './readFont.ts';

/** A stretch of one font, script and direction, and the glyphs that we draw for it. */
export interface ShapedStretch {
	/** Name of the string, and the number of the stretch in it. */
	readonly id: string;
	readonly font: string;
	readonly script: string;
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly text: string;
	/** What stands on either side, which decides how letters join. */
	readonly before: string;
	readonly after: string;
	/** As `hb-shape --no-glyph-names --no-clusters` writes them: glyph, offset where there is one, advance. */
	readonly glyphs: string;
}

interface Source {
	readonly id: string;
	readonly lang: string;
	readonly dir: string;
	readonly text: string;
}

/** Article 1 in every language that has it, and the tricky strings. */
export const sources = (): readonly Source[] => [
	...articleOne().map((each) => ({ id: `article-1-${each.lang}`, ...each })),
	...strings
];

/** The stretches of these texts on one endless line. What no font has is left out. */
export async function shapedStretches(texts: readonly Source[]): Promise<readonly ShapedStretch[]> {
	const shelf = new FontShelf(readFont);
	await shelf.load(fontTable.filter(({ weight }) => weight === 400).map(({ file }) => file));
	const shaper = new Shaper();
	return texts.flatMap(({ id, lang, dir, text }) => {
		const candidates = (script: string | undefined): readonly Font[] => shelf.candidates(script, lang, false);
		const paragraph = new ReadText(clean(text), lang, dir as 'ltr' | 'rtl', candidates);
		return paragraph.items
			.filter(({ missing }) => !missing)
			.map((item, at): ShapedStretch => {
				const { clusters } = shaper.shape(paragraph.text, { ...item, lang });
				const glyphs = clusters.flatMap((cluster) => cluster.glyphs);
				return {
					id: `${id}#${String(at)}`,
					font: item.font.entry.name,
					script: item.script,
					lang,
					dir: item.level % 2 === 1 ? 'rtl' : 'ltr',
					text: paragraph.text.slice(item.start, item.end),
					before: paragraph.text.slice(Math.max(0, item.start - 2), item.start),
					after: paragraph.text.slice(item.end, item.end + 2),
					glyphs: glyphs
						.map(({ id: glyph, advance, x, y }) => {
							const offset = x === 0 && y === 0 ? '' : `@${String(x)},${String(y)}`;
							return `${String(glyph)}${offset}+${String(advance)}`;
						})
						.join('|')
				};
			});
	});
}
