import type { Findings } from './Findings.ts';
import { FontMetrics } from './FontMetrics.ts';
import type { PdfReader } from './PdfReader.ts';
import type { Shown } from './checkContent.ts';
import { type Dict, Name, Ref, Stream, type Value } from './syntax.ts';

/** Every code that is shown has a glyph in an embedded font, the width it is placed with, and a text. */
export function checkFonts(pdf: PdfReader, shown: readonly Shown[], findings: Findings): void {
	const used = new Map<number, Set<number>>();
	for (const { font, codes } of shown) {
		const known = used.get(font) ?? new Set<number>();
		for (const code of codes) known.add(code);
		used.set(font, known);
	}
	for (const [number, codes] of used) {
		const font = pdf.dict(new Ref(number));
		const descendant = pdf.dict(pdf.list(font.get('DescendantFonts'))[0]);
		const descriptor = pdf.dict(descendant.get('FontDescriptor'));
		const file = pdf.data(descriptor.get('FontFile2'));
		const name = pdf.name(font.get('BaseFont')) ?? 'a font';
		findings.expect(pdf.name(font.get('Subtype')) === 'Type0', `A 6.2.11.2: ${name} is not a Type 0 font`);
		findings.expect(pdf.name(font.get('Encoding')) === 'Identity-H', `31-006: ${name} has another encoding`);
		findings.expect(font.has('ToUnicode'), `31-027: ${name} does not say what its codes mean`);
		const names = [descendant.get('BaseFont'), descriptor.get('FontName')].map((each) => pdf.name(each));
		findings.expect(
			names.every((each) => each === name),
			`A 6.2.11.2: ${name} has several names`
		);
		findings.expect(descendant.has('CIDToGIDMap'), `31-005: ${name} has no CIDToGIDMap`);
		const map = pdf.resolve(descendant.get('CIDToGIDMap'));
		const isMap = map instanceof Stream || (map instanceof Name && map.name === 'Identity');
		findings.expect(isMap, `31-004: the CIDToGIDMap of ${name} is neither a stream nor Identity`);
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

const REQUIRED_TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

function checkCodes(pdf: PdfReader, { name, font, descendant, file, codes, findings }: FontCheck): void {
	const texts = textsOf(pdf.data(font.get('ToUnicode')).toString('latin1'));
	const glyphs = pdf.data(descendant.get('CIDToGIDMap'));
	const widths = widthsOf(pdf, descendant.get('W'));
	const metrics = new FontMetrics(file);
	for (const table of REQUIRED_TABLES) {
		findings.expect(metrics.has(table), `32000 9.9: ${name} has no table ${table}`);
	}
	for (const code of codes) {
		const label = `${name} ${String(code)}`;
		const text = texts.get(code) ?? '';
		findings.expect(text.length >= 4, `10-001: ${label} has no text`);
		findings.expect(!/^(?:0000)+$/.test(text), `31-028: ${label} stands for U+0000`);
		findings.expect(!/^(?:feff|fffe)$/.test(text), `31-029: ${label} stands for no character`);
		findings.expect(!isPrivate(text), `A 6.2.11.7.3: ${label} stands for a private character`);
		const glyph = 2 * code + 1 < glyphs.length ? glyphs.readUInt16BE(2 * code) : 0;
		findings.expect(glyph > 0, `31-030: ${label} shows .notdef`);
		findings.expect(glyph < metrics.count, `31-011: ${label} is not in the embedded font`);
		const difference = Math.abs(metrics.width(glyph) - (widths.get(code) ?? -1));
		findings.expect(difference <= 1, `31-016: ${label} is wider or narrower than the file says`);
	}
}

const isPrivate = (hex: string): boolean => /\p{Co}/u.test(decoded(hex));

/** UTF-16 in hex digits. */
export function decoded(hex: string): string {
	return hex.replace(/.{4}/g, (digits) => String.fromCharCode(parseInt(digits, 16)));
}

/** Hex digits of UTF-16 by code. */
export function textsOf(map: string): Map<number, string> {
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
