import { subset } from '../fonts/subset.ts';
import type { Code, FontUse } from './FontUse.ts';
import type { PdfFile } from './PdfFile.ts';
import { binary, hex16, num, nums, utf16 } from './syntax.ts';

/** A CMap from our codes to text; at most a hundred entries a block. */
function toUnicode(codes: readonly Code[]): string {
	const lines = codes.slice(1).map(({ text }, index) => `<${hex16(index + 1)}><${utf16(text)}>`);
	const blocks: string[] = [];
	for (let at = 0; at < lines.length; at += 100) {
		const block = lines.slice(at, at + 100);
		blocks.push(`${String(block.length)} beginbfchar`, ...block, 'endbfchar');
	}
	return [
		'/CIDInit /ProcSet findresource begin',
		'12 dict begin',
		'begincmap',
		'/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
		'/CMapName /Adobe-Identity-UCS def',
		'/CMapType 2 def',
		'1 begincodespacerange',
		'<0000><ffff>',
		'endcodespacerange',
		...blocks,
		'endcmap',
		'CMapName currentdict /CMap defineresource pop',
		'end',
		'end'
	].join('\n');
}

/** Six capitals that tell subsets of one font apart; the same subset always gets the same. */
function subsetTag(codes: readonly Code[]): string {
	let hash = 2166136261;
	for (const character of JSON.stringify(codes)) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
	}
	let tag = '';
	for (let count = 0; count < 6; count++) {
		tag += String.fromCharCode(65 + (hash % 26));
		hash = Math.floor(hash / 26);
	}
	return tag;
}

/** Writes a Type 0 font with the glyphs that were used and gives its object number. */
export function putFont(file: PdfFile, { font, codes }: FontUse): number {
	const { sfnt, glyphs } = subset(
		font,
		codes.map(({ shape }) => shape)
	);
	const name = `${subsetTag(codes)}+${font.entry.name}`;
	const scaled = (...values: readonly number[]): string =>
		nums(...values.map((value) => Math.round((value * 1000) / font.unitsPerEm)));
	const fontFile = file.stream(binary(sfnt), {}, true);
	const glyphMap = file.stream(glyphs.map((glyph) => String.fromCharCode(glyph >> 8, glyph & 255)).join(''));
	const text = file.stream(toUnicode(codes));
	const descriptor = file.object(
		`<</Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${scaled(...font.boundingBox)}] /ItalicAngle 0` +
			` /Ascent ${scaled(font.ascent)} /Descent ${scaled(font.descent)} /CapHeight ${scaled(font.capHeight)}` +
			` /StemV ${font.entry.weight === 700 ? '140' : '80'} /FontFile2 ${String(fontFile)} 0 R>>`
	);
	const widths = codes.map(({ width }) => num((width * 1000) / font.unitsPerEm)).join(' ');
	const descendant = file.object(
		`<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name}` +
			' /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>' +
			` /FontDescriptor ${String(descriptor)} 0 R /DW 1000 /W [0 [${widths}]] /CIDToGIDMap ${String(glyphMap)} 0 R>>`
	);
	return file.object(
		`<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
			` /DescendantFonts [${String(descendant)} 0 R] /ToUnicode ${String(text)} 0 R>>`
	);
}
