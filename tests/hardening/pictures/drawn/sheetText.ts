/** Sheets as text and back, for a page of a browser: of a font go the outlines that the sheets show. */
import type { Font } from '#lib/pdf/fonts/Font.ts';
import type { Sheet } from '#lib/pdf/sheet.ts';

interface FontText {
	readonly unitsPerEm: number;
	readonly outlines: Record<number, string>;
}

export function sheetText(sheets: readonly Sheet[]): string {
	const fonts: FontText[] = [];
	const known = new Map<Font, number>();
	const written = JSON.stringify(sheets, (key, value: unknown) => {
		if (key !== 'runs') return value;
		return (value as { font: Font; clusters: { glyphs: { id: number }[] }[] }[]).map((run) => {
			const { font } = run;
			const at = known.get(font) ?? fonts.push({ unitsPerEm: font.unitsPerEm, outlines: {} }) - 1;
			known.set(font, at);
			for (const { glyphs } of run.clusters)
				for (const { id } of glyphs) fonts[at]!.outlines[id] ??= font.outlineOf(id);
			return { ...run, font: at };
		});
	});
	return JSON.stringify({ fonts, written });
}

export function readSheets(text: string): Sheet[] {
	const { fonts, written } = JSON.parse(text) as { fonts: FontText[]; written: string };
	const revived = fonts.map(({ unitsPerEm, outlines }) => ({
		unitsPerEm,
		outlineOf: (glyph: number): string => outlines[glyph] ?? ''
	}));
	return JSON.parse(written, (key, value: unknown) =>
		key === 'font' && typeof value === 'number' ? revived[value] : value
	) as Sheet[];
}
