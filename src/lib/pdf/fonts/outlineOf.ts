import type { Font } from './Font.ts';

/** How a glyph looks: SVG path data, absolute M L Q Z in font units with y up. Scale by size / font.unitsPerEm. */
export function outlineOf(font: Font, glyph: number): string {
	return font.outlineOf(glyph);
}
