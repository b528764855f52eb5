import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import type { UsedCodes } from './checkContent.ts';
import { type Dict, Ref, type Value } from './syntax.ts';

/** Every code that is shown has a glyph in an embedded font, the width it is placed with, and a text. */
export function checkFonts(pdf: PdfReader, used: UsedCodes, findings: Findings): void {
	for (const [number, codes] of used) {
		const font = pdf.dict(new Ref(number));
		const descendant = pdf.dict(pdf.list(font.get('DescendantFonts'))[0]);
		const file = pdf.data(pdf.dict(descendant.get('FontDescriptor')).get('FontFile2'));
		const name = pdf.name(font.get('BaseFont')) ?? 'a font';
		findings.expect(pdf.name(font.get('Subtype')) === 'Type0', `${name} is not a Type 0 font`);
		findings.expect(pdf.name(font.get('Encoding')) === 'Identity-H', `31-006: ${name} has another encoding`);
		findings.expect(file.length > 0, `31-009: ${name} is not embedded`);
		if (file.length > 0) checkCodes(pdf, { name, font, descendant, file, codes, findings });
	}
}

interface FontCheck {
	readonly name: string;
	readonly font: Dict;
	readonly descendant: Dict;
	readonly file: Buffer;
	readonly codes: ReadonlySet<number>;
	readonly findings: Findings;
}

function checkCodes(pdf: PdfReader, { name, font, descendant, file, codes, findings }: FontCheck): void {
	const texts = textsOf(pdf.data(font.get('ToUnicode')).toString('latin1'));
	const glyphs = pdf.data(descendant.get('CIDToGIDMap'));
	const widths = widthsOf(pdf, descendant.get('W'));
	const metrics = new Metrics(file);
	for (const code of codes) {
		const label = `${name} ${String(code)}`;
		const text = texts.get(code) ?? '';
		findings.expect(text.length >= 4, `10-001: ${label} has no text`);
		findings.expect(!/^(?:0000|feff|fffe)$/.test(text), `31-028: ${label} stands for no character`);
		const glyph = 2 * code + 1 < glyphs.length ? glyphs.readUInt16BE(2 * code) : 0;
		findings.expect(glyph > 0 && glyph < metrics.count, `31-030: ${label} shows .notdef`);
		const difference = Math.abs(metrics.width(glyph) - (widths.get(code) ?? -1));
		findings.expect(difference <= 1, `31-016: ${label} is wider or narrower than the file says`);
	}
}

function textsOf(map: string): Map<number, string> {
	const texts = new Map<number, string>();
	for (const [, code = '', text = ''] of map.matchAll(/<([\da-f]{4})>\s*<([\da-f]*)>/g)) {
		texts.set(parseInt(code, 16), text);
	}
	return texts;
}

/** Of `[first [w w …] …]`. */
function widthsOf(pdf: PdfReader, value: Value | undefined): Map<number, number> {
	const widths = new Map<number, number>();
	const list = pdf.list(value);
	for (let index = 0; index + 1 < list.length; index += 2) {
		const first = Number(list[index]);
		for (const [offset, width] of pdf.list(list[index + 1]).entries())
			widths.set(first + offset, Number(width));
	}
	return widths;
}

/** Read afresh from the embedded file, without the code that wrote it. */
class Metrics {
	readonly count: number;
	readonly #file: Buffer;
	readonly #tables = new Map<string, number>();
	readonly #unitsPerEm: number;
	readonly #longMetrics: number;

	constructor(file: Buffer) {
		this.#file = file;
		for (let index = 0; index < file.readUInt16BE(4); index++) {
			const entry = 12 + 16 * index;
			this.#tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
		}
		this.count = this.#read('maxp', 4);
		this.#unitsPerEm = this.#read('head', 18);
		this.#longMetrics = this.#read('hhea', 34);
	}

	#read(table: string, at: number): number {
		return this.#file.readUInt16BE((this.#tables.get(table) ?? 0) + at);
	}

	/** Thousandths of an em. */
	width(glyph: number): number {
		return (this.#read('hmtx', 4 * Math.min(glyph, this.#longMetrics - 1)) * 1000) / this.#unitsPerEm;
	}
}
