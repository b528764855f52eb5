import type { Font } from '../fonts/Font.ts';
import type { Composite, Shape } from '../fonts/subset.ts';
import type { Cluster } from '../text/textBlock.ts';

/** One code of an embedded font: a look, a text and a width. */
export interface Code {
	readonly shape: Shape;
	readonly text: string;
	/** Font units. */
	readonly width: number;
}

/** A kerned glyph may be placed by the text operator; what differs more from its own width becomes a glyph of its own. */
const MOST_KERNING = 0.06;
/** Means something only to who agreed on it: PDF/A, level A, wants text that everybody can read. */
const PRIVATE_USE = /\p{Co}/gu;
const NOTHING: Composite = { parts: [], advance: 0 };

/**
 * The codes that one document uses of one font. Each pair of look and text has its own code, so that copying gives
 * back exactly what was written even where one glyph serves several characters.
 */
export class FontUse {
	readonly font: Font;
	/** In the resource dictionary. */
	readonly name: string;
	readonly #codes: Code[] = [{ shape: 0, text: '', width: 0 }];
	readonly #known = new Map<string, number>();

	constructor(font: Font, name: string) {
		this.font = font;
		this.name = name;
		this.#codes[0] = { shape: 0, text: '', width: font.advanceOf(0) };
	}

	/** Code 0 is .notdef and never shown. */
	get codes(): readonly Code[] {
		return this.#codes;
	}

	widthOf(code: number): number {
		return this.#codes[code]?.width ?? 0;
	}

	/** The code that shows a cluster, meaning `text`. */
	ink(cluster: Cluster, text: string): number {
		const [first] = cluster.glyphs;
		if (cluster.glyphs.length === 1 && first?.x === 0 && first.y === 0) {
			const width = this.font.advanceOf(first.id);
			if (Math.abs(width - cluster.advance) <= MOST_KERNING * this.font.unitsPerEm)
				return this.glyph(first.id, text);
		}
		let pen = 0;
		const parts = [];
		for (const { id, advance, x, y } of cluster.glyphs) {
			if (this.font.glyphData(id).length > 0) parts.push({ glyph: id, x: pen + x, y });
			pen += advance;
		}
		return this.#composite({ parts, advance: Math.max(0, cluster.advance) }, text);
	}

	glyph(id: number, text: string): number {
		return this.#code(String(id), { shape: id, text, width: this.font.advanceOf(id) });
	}

	/** A code that shows nothing and takes no room, for a further character of a cluster. */
	carrier(text: string): number {
		return this.#composite(NOTHING, text);
	}

	#composite(shape: Composite, text: string): number {
		return this.#code(JSON.stringify(shape), { shape, text, width: shape.advance });
	}

	#code(look: string, code: Code): number {
		const text = code.text.replace(PRIVATE_USE, '\uFFFD');
		const key = `${look} ${text}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		this.#known.set(key, this.#codes.length);
		return this.#codes.push({ ...code, text }) - 1;
	}
}
