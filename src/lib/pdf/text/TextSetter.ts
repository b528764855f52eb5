import type { LanguageTag } from '#lib/plan/index.ts';
import type { Font } from '../fonts/Font.ts';
import { FontShelf, type LoadFont } from '../fonts/FontShelf.ts';
import { clean } from './clean.ts';
import { Hyphens } from './hyphens/Hyphens.ts';
import { Paragraph } from './Paragraph.ts';
import { ReadText } from './ReadText.ts';
import { Shaper } from './Shaper.ts';
import type { Line, Missing, Run, SetOptions, TextBlock } from './textBlock.ts';

const USUAL_LINE_HEIGHT = 1.4;
const MOST_KEPT = 5000;

/** Sets text in lines. Keeps loaded fonts and shaped runs, so keep it as long as there may be more to set. */
export class TextSetter {
	readonly #shelf: FontShelf;
	readonly #shaper = new Shaper();
	readonly #hyphens = new Hyphens();
	readonly #known = new Map<string, ReadText>();

	private constructor(shelf: FontShelf) {
		this.#shelf = shelf;
	}

	/** `files` as `fontsFor` gives them for the texts to come; long words in `langs` can be parted. */
	static async create(
		loadFont: LoadFont,
		files: Iterable<string>,
		langs: Iterable<LanguageTag> = []
	): Promise<TextSetter> {
		const setter = new TextSetter(new FontShelf(loadFont));
		await setter.load(files, langs);
		return setter;
	}

	/** Loads further fonts, and learns to part words of further languages; what is here already costs nothing. */
	async load(files: Iterable<string>, langs: Iterable<LanguageTag> = []): Promise<void> {
		const before = this.#shelf.size;
		await Promise.all([this.#shelf.load(files), this.#hyphens.learn(langs)]);
		// Others may now come first
		if (this.#shelf.size !== before) this.#known.clear();
	}

	#read(text: string, { lang, dir, bold = false }: SetOptions): ReadText {
		const key = [lang, dir, bold, text].join('\0');
		const known = this.#known.get(key);
		if (known) return known;
		const read = new ReadText(text, lang, dir, (script) => this.#shelf.candidates(script, lang, bold));
		if (this.#known.size >= MOST_KEPT) this.#known.clear();
		this.#known.set(key, read);
		return read;
	}

	/** An empty text gives one empty line. A font that is not loaded counts as missing. */
	set(source: string, options: SetOptions): TextBlock {
		const { lang, dir, size, bold = false, width: room, maxLines = Infinity } = options;
		const text = clean(source);
		const paragraphs = text
			.split('\n')
			.map((each) => new Paragraph(this.#read(each, options), { lang, size }, this.#shaper));
		const spans = paragraphs.flatMap((paragraph) =>
			paragraph.spans(room, this.#hyphens).map((span) => ({ paragraph, span }))
		);
		const shown = spans.slice(0, Math.max(1, maxLines));
		const truncated = shown.length < spans.length;
		const rows = shown.map(({ paragraph, span }, index) => ({
			runs:
				truncated && index === shown.length - 1 && paragraph.text !== ''
					? paragraph.cutLine(span, room)
					: paragraph.line(span),
			endsInSpace: span.endsInSpace
		}));
		const fonts = new Set(rows.flatMap(({ runs }) => runs.map(({ font }) => font)));
		if (fonts.size === 0)
			for (const font of this.#shelf.candidates('Latn', lang, bold).slice(0, 1)) fonts.add(font);
		const lineHeight = size * (options.lineHeight ?? usualLineHeight(fonts));
		const baseline = baselineOf(fonts, size, lineHeight);
		const lines = rows.map(({ runs, endsInSpace }): Line => ({
			runs,
			endsInSpace,
			baseline,
			width: widthOf(runs)
		}));
		return {
			text,
			lang,
			dir,
			size,
			width: Math.max(...lines.map((line) => line.width)),
			height: lines.length * lineHeight,
			lineHeight,
			lines,
			truncated,
			cut: shown.some(({ span }) => span.cut),
			missing: paragraphs.flatMap(({ text: words, items }) =>
				items
					.filter(({ missing }) => missing)
					.map(({ start, end }): Missing => ({ text: words.slice(start, end), lang }))
			)
		};
	}
}

function widthOf(runs: readonly Run[]): number {
	return runs.reduce((sum, { width }) => sum + width, 0);
}

function usualLineHeight(fonts: Iterable<Font>): number {
	return Math.max(
		USUAL_LINE_HEIGHT,
		...Array.from(fonts, ({ entry }) => entry.lineHeight ?? USUAL_LINE_HEIGHT)
	);
}

/** Centres the tallest of the fonts in the line, so that all lines of a block have their baseline at the same height. */
function baselineOf(fonts: Iterable<Font>, size: number, lineHeight: number): number {
	const ascents = Array.from(fonts, ({ ascent, unitsPerEm }) => (ascent / unitsPerEm) * size);
	const descents = Array.from(fonts, ({ descent, unitsPerEm }) => (descent / unitsPerEm) * size);
	const ascent = Math.max(...ascents);
	return (lineHeight - (ascent - Math.min(...descents))) / 2 + ascent;
}
