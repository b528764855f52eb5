import type { LanguageTag } from '#lib/plan/index.ts';
import { type Span, breakLines } from './breakLines.ts';
import type { Hyphens } from './hyphens/Hyphens.ts';
import type { Item } from './itemise.ts';
import type { ReadText } from './ReadText.ts';
import type { Shaped, Shaper } from './Shaper.ts';
import { softBreaksOf } from './softBreaks.ts';
import type { Cluster, Run } from './textBlock.ts';
import { visualOrder } from './visualOrder.ts';

const REPLACEMENT = '\uFFFD';
const ELLIPSIS = '…';
const HYPHEN = '-';
const SOFT_HYPHEN = '\u00AD';

export interface ParagraphOptions {
	readonly lang: LanguageTag;
	readonly size: number;
}

type Unplaced = Omit<Run, 'x'>;

/** A paragraph in one size, that can be cut into lines of any width. */
export class Paragraph {
	readonly text: string;
	readonly items: readonly Item[];
	readonly #read: ReadText;
	readonly #options: ParagraphOptions;
	readonly #shaper: Shaper;

	constructor(read: ReadText, options: ParagraphOptions, shaper: Shaper) {
		this.text = read.text;
		this.items = read.items;
		this.#read = read;
		this.#options = options;
		this.#shaper = shaper;
	}

	spans(room: number, hyphens: Hyphens): Span[] {
		const { lang } = this.#options;
		const { breaks, graphemes } = this.#read;
		const measured = { text: this.text, graphemes, widths: this.#widths() };
		const soft = softBreaksOf(measured, breaks, room, hyphens, lang);
		const hyphenWidth = soft.size > 0 ? this.#mark(this.items.at(-1), HYPHEN, HYPHEN).width : 0;
		return breakLines({ ...measured, hyphenWidth }, breaks, soft, room);
	}

	/** The runs of a line, each with its place. */
	line(span: Span): Run[] {
		const runs = this.#runs(span.start, span.end);
		if (span.hyphenated) runs.push(this.#mark(this.#itemBefore(span.end), HYPHEN, SOFT_HYPHEN));
		return placed(runs);
	}

	/** A last line that had to be cut: as many letters as leave room for an ellipsis. */
	cutLine(span: Span, room: number): Run[] {
		const inside = this.#read.graphemes.filter(({ start, end }) => start >= span.start && end <= span.end);
		for (let count = inside.length; count > 0; count--) {
			const { text, end } = inside[count - 1] ?? { text: ' ', end: span.end };
			if (text === ' ') continue;
			const runs = [...this.#runs(span.start, end), this.#mark(this.#itemBefore(end), ELLIPSIS, ELLIPSIS)];
			if (widthOf(runs) <= room) return placed(runs);
		}
		return placed([this.#mark(this.items.at(0), ELLIPSIS, ELLIPSIS)]);
	}

	#itemBefore(index: number): Item | undefined {
		return this.items.findLast(({ start }) => start < index);
	}

	#widths(): number[] {
		const { size } = this.#options;
		const advances = this.#read.advances((item, start, end) => this.#shaped(item, start, end));
		return advances.map(({ advance, unitsPerEm }) => advance * (size / unitsPerEm));
	}

	#runs(start: number, end: number): Unplaced[] {
		const touching = this.items.filter((item) => item.start < end && item.end > start);
		return touching.map((item) => {
			const { clusters, advance } = this.#shaped(item, Math.max(start, item.start), Math.min(end, item.end));
			return this.#run(item, clusters, advance);
		});
	}

	#shaped(item: Item, start: number, end: number): Shaped {
		const { lang } = this.#options;
		if (!item.missing) return this.#shaper.shape(this.text, { ...item, lang, start, end });
		const shaped = this.#shaper.shape(REPLACEMENT, { ...item, lang, start: 0, end: 1 });
		const text = this.text.slice(item.start, item.end);
		return { ...shaped, clusters: shaped.clusters.map((cluster) => ({ ...cluster, text })) };
	}

	#run({ font, level, script }: Item, clusters: readonly Cluster[], advance: number): Unplaced {
		return { font, level, script, clusters, width: (advance * this.#options.size) / font.unitsPerEm };
	}

	/** A sign that the text does not have, drawn after `item` in its font and direction; `meaning` is what is copied. */
	#mark(item: Item | undefined, sign: string, meaning: string): Unplaced {
		if (!item) throw new Error('An empty paragraph has no place for a mark');
		const codePoint = sign.codePointAt(0) ?? 0;
		const font = item.font.has(codePoint)
			? item.font
			: (this.items.find((each) => each.font.has(codePoint)) ?? item).font;
		const { lang } = this.#options;
		const shaped = this.#shaper.shape(sign, { ...item, font, lang, start: 0, end: 1 });
		const clusters = shaped.clusters.map((cluster) => ({ ...cluster, text: meaning }));
		return this.#run({ ...item, font }, clusters, shaped.advance);
	}
}

function widthOf(runs: readonly Unplaced[]): number {
	return runs.reduce((sum, { width }) => sum + width, 0);
}

/** Gives each run its left edge by visual order and leaves the list in reading order. */
function placed(runs: readonly Unplaced[]): Run[] {
	const edges = new Map<Unplaced, number>();
	let x = 0;
	for (const run of visualOrder(runs)) {
		edges.set(run, x);
		x += run.width;
	}
	return runs.map((run) => ({ ...run, x: edges.get(run) ?? 0 }));
}
