import { Buffer, Direction, shape } from 'harfbuzzjs';
import type { LanguageTag } from '#lib/plan/index.ts';
import type { Font } from '../fonts/Font.ts';
import { withoutSpent } from './clean.ts';
import type { Cluster, Glyph } from './textBlock.ts';

export interface ShapedCluster extends Cluster {
	/** UTF-16 units from the start of the stretch. */
	readonly start: number;
	readonly end: number;
}

export interface Shaped {
	/** From left to right. */
	readonly clusters: readonly ShapedCluster[];
	/** Font units. */
	readonly advance: number;
}

export interface Stretch {
	readonly font: Font;
	readonly script: string;
	readonly level: number;
	readonly lang: LanguageTag;
	readonly start: number;
	readonly end: number;
}

/** Letters either side that decide how a letter joins. */
const CONTEXT = 2;
const MOST_KEPT = 5000;

/** HarfBuzz with a memory: the same word in the same neighbourhood is shaped once. */
export class Shaper {
	readonly #buffer = new Buffer();
	readonly #known = new Map<string, Shaped>();

	shape(text: string, stretch: Stretch): Shaped {
		const { font, script, level, lang, start, end } = stretch;
		const before = text.slice(Math.max(0, start - CONTEXT), start);
		const body = text.slice(start, end);
		const after = text.slice(end, end + CONTEXT);
		const key = [font.entry.name, script, level & 1, lang, before, body, after].join('\0');
		const known = this.#known.get(key);
		if (known) return known;
		const shaped = this.#shape(stretch, before, body, after);
		if (this.#known.size >= MOST_KEPT) this.#known.clear();
		this.#known.set(key, shaped);
		return shaped;
	}

	#shape({ font, script, level, lang }: Stretch, before: string, body: string, after: string): Shaped {
		const buffer = this.#buffer;
		buffer.reset();
		buffer.addText(before + body + after, before.length, body.length);
		buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
		buffer.setScript(script);
		buffer.setLanguage(lang);
		shape(font.shaping, buffer);
		const glyphs = buffer.getGlyphInfosAndPositions();
		const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
		const clusters: (ShapedCluster & { glyphs: Glyph[]; advance: number })[] = [];
		for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of glyphs) {
			const start = cluster - before.length;
			const glyph: Glyph = { id: codepoint, advance: xAdvance, x: xOffset, y: yOffset };
			const open = clusters.at(-1);
			if (open?.start === start) {
				open.glyphs.push(glyph);
				open.advance += xAdvance;
			} else {
				const next = starts[starts.indexOf(cluster) + 1];
				const end = next === undefined ? body.length : next - before.length;
				clusters.push({
					start,
					end,
					text: withoutSpent(body.slice(start, end)),
					glyphs: [glyph],
					advance: xAdvance
				});
			}
		}
		return { clusters, advance: clusters.reduce((sum, { advance }) => sum + advance, 0) };
	}
}
