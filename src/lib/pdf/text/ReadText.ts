import type { LanguageTag } from '#lib/plan/index.ts';
import { type Breaks, breaksOf } from './breaks.ts';
import { type Grapheme, graphemesOf } from './graphemes.ts';
import { type Candidates, type Item, itemise } from './itemise.ts';
import { levelsOf } from './levels.ts';
import type { Shaped } from './Shaper.ts';
import type { Direction } from './textBlock.ts';

/** Width of a grapheme at any size: points are `advance * size / unitsPerEm`. */
interface Advance {
	readonly advance: number;
	readonly unitsPerEm: number;
}

/** What is true of a paragraph in every size and width: worked out once, for pages are tried in many sizes. */
export class ReadText {
	readonly text: string;
	readonly lang: LanguageTag;
	readonly graphemes: readonly Grapheme[];
	readonly items: readonly Item[];
	#breaks: Breaks | undefined;
	#advances: readonly Advance[] | undefined;

	constructor(text: string, lang: LanguageTag, dir: Direction, candidates: Candidates) {
		this.text = text;
		this.lang = lang;
		this.graphemes = graphemesOf(text);
		this.items = itemise(this.graphemes, levelsOf(text, dir), candidates);
	}

	get breaks(): Breaks {
		return (this.#breaks ??= breaksOf(this.text, this.lang));
	}

	/** By grapheme, shaped as if the paragraph were one line; a cluster of several graphemes counts at its first. */
	advances(shaped: (item: Item, start: number, end: number) => Shaped): readonly Advance[] {
		if (this.#advances) return this.#advances;
		const atUnit = new Float64Array(this.text.length + 1);
		const unitsPerEm = new Float64Array(this.text.length + 1).fill(1);
		for (const item of this.items) {
			unitsPerEm.fill(item.font.unitsPerEm, item.start, item.end);
			for (const { start, advance } of shaped(item, item.start, item.end).clusters) {
				const unit = item.start + start;
				atUnit[unit] = (atUnit[unit] ?? 0) + advance;
			}
		}
		this.#advances = this.graphemes.map(({ start, end }) => {
			let advance = 0;
			for (let unit = start; unit < end; unit++) advance += atUnit[unit] ?? 0;
			return { advance, unitsPerEm: unitsPerEm[start] ?? 1 };
		});
		return this.#advances;
	}
}
