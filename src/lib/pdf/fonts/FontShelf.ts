import type { LanguageTag } from '#lib/plan/index.ts';
import { Font } from './Font.ts';
import { fontTable, suits } from './fontTable.ts';
import { woffToSfnt } from './woffToSfnt.ts';

/** Gives the bytes of a file of the font table, from a cache, the net or a disk. */
export type LoadFont = (file: string) => Promise<Uint8Array>;

/** The fonts that have been loaded, and which of them a text should try, in order. */
export class FontShelf {
	readonly #loadFont: LoadFont;
	readonly #fonts = new Map<string, Promise<Font>>();
	#ready: readonly Font[] = [];
	readonly #ordered = new Map<string, readonly Font[]>();

	constructor(loadFont: LoadFont) {
		this.#loadFont = loadFont;
	}

	/** How many fonts there are. */
	get size(): number {
		return this.#ready.length;
	}

	/** Loads what is not here yet. A file that failed is tried again the next time. */
	async load(files: Iterable<string>): Promise<void> {
		await Promise.all(Array.from(files, (file) => this.#load(file)));
		const loaded = new Map<string, Font>();
		for (const [file, font] of this.#fonts) loaded.set(file, await font);
		this.#ordered.clear();
		this.#ready = fontTable.flatMap((entry) => loaded.get(entry.file) ?? []);
	}

	#load(file: string): Promise<Font> {
		const known = this.#fonts.get(file);
		if (known) return known;
		const entry = fontTable.find((each) => each.file === file);
		if (!entry) return Promise.reject(new Error(`No font file is called ${file}`));
		const font = this.#loadFont(file)
			.then(woffToSfnt)
			.then((sfnt) => new Font(entry, sfnt));
		this.#fonts.set(file, font);
		font.catch(() => this.#fonts.delete(file));
		return font;
	}

	/** Best first: right script before others, fonts made for this language before general ones, right weight before the other. */
	candidates(script: string | undefined, lang: LanguageTag, bold: boolean): readonly Font[] {
		const key = `${script ?? ''} ${lang} ${bold ? 'bold' : ''}`;
		let fonts = this.#ordered.get(key);
		if (!fonts) this.#ordered.set(key, (fonts = this.#order(script, lang, bold)));
		return fonts;
	}

	#order(script: string | undefined, lang: LanguageTag, bold: boolean): readonly Font[] {
		const weight = bold ? 700 : 400;
		const penalty = ({ entry }: Font): number =>
			(script !== undefined && !entry.scripts.includes(script) ? 4 : 0) +
			(entry.languages ? 0 : 2) +
			(entry.weight === weight ? 0 : 1);
		return this.#ready.filter(({ entry }) => suits(entry, lang)).sort((a, b) => penalty(a) - penalty(b));
	}
}
