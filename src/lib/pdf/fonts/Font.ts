import { Blob as FontBlob, Face, Font as ShapingFont } from 'harfbuzzjs';
import type { FontEntry } from './fontTable.ts';
import { type Tables, readTables, viewOf } from './sfnt.ts';

/** One loaded font file with TrueType outlines: what shaping, drawing and embedding need to know of it. */
export class Font {
	readonly entry: FontEntry;
	readonly tables: Tables;
	/** HarfBuzz's own view of it; its scale is `unitsPerEm`. */
	readonly shaping: ShapingFont;
	readonly unitsPerEm: number;
	/** Font units above the baseline, and (negative) below. */
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
	readonly boundingBox: readonly [number, number, number, number];
	readonly #codePoints: ReadonlySet<number>;
	readonly #glyf: Uint8Array;
	readonly #loca: DataView;
	readonly #hmtx: DataView;
	readonly #longMetrics: number;
	readonly #longOffsets: boolean;
	readonly #outlines = new Map<number, string>();

	/** @throws Error when the file has no TrueType outlines */
	constructor(entry: FontEntry, sfnt: Uint8Array) {
		this.entry = entry;
		this.tables = readTables(sfnt);
		const head = this.view('head');
		const hhea = this.view('hhea');
		const os2 = this.view('OS/2');
		this.unitsPerEm = head.getUint16(18);
		this.boundingBox = [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)];
		this.#longOffsets = head.getInt16(50) === 1;
		this.ascent = hhea.getInt16(4);
		this.descent = hhea.getInt16(6);
		this.#longMetrics = hhea.getUint16(34);
		this.#glyf = this.table('glyf');
		this.#loca = this.view('loca');
		this.#hmtx = this.view('hmtx');
		this.capHeight = os2.getUint16(0) >= 2 ? os2.getInt16(88) : this.ascent;
		const face = new Face(new FontBlob(sfnt));
		this.shaping = new ShapingFont(face);
		this.#codePoints = new Set(face.collectUnicodes());
	}

	view(tag: string): DataView {
		return viewOf(this.table(tag));
	}

	table(tag: string): Uint8Array {
		const table = this.tables.get(tag);
		if (table === undefined) throw new Error(`${this.entry.name} has no table ${tag}`);
		return table;
	}

	has(codePoint: number): boolean {
		return this.#codePoints.has(codePoint);
	}

	/** Font units; before kerning. */
	advanceOf(glyph: number): number {
		return this.#hmtx.getUint16(4 * Math.min(glyph, this.#longMetrics - 1));
	}

	leftSideBearingOf(glyph: number): number {
		const beyond = glyph - this.#longMetrics;
		return this.#hmtx.getInt16(beyond < 0 ? 4 * glyph + 2 : 4 * this.#longMetrics + 2 * beyond);
	}

	/** The glyph's bytes in `glyf`; empty for spaces. */
	glyphData(glyph: number): Uint8Array {
		return this.#glyf.subarray(this.#offsetOf(glyph), this.#offsetOf(glyph + 1));
	}

	#offsetOf(glyph: number): number {
		return this.#longOffsets ? this.#loca.getUint32(4 * glyph) : 2 * this.#loca.getUint16(2 * glyph);
	}

	/** SVG path data, absolute M L Q Z in font units, y up; empty for spaces. */
	outlineOf(glyph: number): string {
		const known = this.#outlines.get(glyph);
		if (known !== undefined) return known;
		const outline = this.shaping.glyphToPath(glyph);
		this.#outlines.set(glyph, outline);
		return outline;
	}
}
