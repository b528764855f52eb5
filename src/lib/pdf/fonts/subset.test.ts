import { expect, test } from 'vitest';
import { readFont } from '#tests/support/readFont.ts';
import { Font } from './Font.ts';
import { fontTable } from './fontTable.ts';
import { readTables, writeSfnt } from './sfnt.ts';
import { subset } from './subset.ts';
import { woffToSfnt } from './woffToSfnt.ts';

async function open(name: string): Promise<Font> {
	const entry = fontTable.find((each) => each.name === name);
	if (!entry) throw new Error(name);
	return new Font(entry, await woffToSfnt(await readFont(entry.file)));
}

test('a cut-down font draws its glyphs as the whole font does', async () => {
	const font = await open('NotoSans-Regular');
	const glyphs = Array.from(
		'Blåbær ễ',
		(character) => font.shaping.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0
	);
	const cut = subset(font, glyphs);
	const small = new Font(font.entry, withNames(font, cut.sfnt));
	for (const [index, glyph] of glyphs.entries()) {
		const there = cut.glyphs[index] ?? 0;
		expect(small.outlineOf(there)).toBe(font.outlineOf(glyph));
		expect(small.advanceOf(there)).toBe(font.advanceOf(glyph));
	}
	expect(cut.sfnt.length).toBeLessThan(10_000);
});

test('a made glyph draws its parts where shaping put them', async () => {
	const font = await open('NotoSans-Regular');
	const letter = font.shaping.nominalGlyph(0x6f) ?? 0;
	const cut = subset(font, [
		{
			parts: [
				{ glyph: letter, x: 0, y: 0 },
				{ glyph: letter, x: 700, y: -50 }
			],
			advance: 900
		}
	]);
	const small = new Font(font.entry, withNames(font, cut.sfnt));
	const [made = 0] = cut.glyphs;
	expect(small.advanceOf(made)).toBe(900);
	const [first, second] = [
		pointOf(font.outlineOf(letter)),
		pointOf(small.outlineOf(made).slice(font.outlineOf(letter).length))
	];
	expect(small.outlineOf(made).startsWith(font.outlineOf(letter))).toBe(true);
	expect(second).toEqual([first[0] + 700, first[1] - 50]);
});

/** The first point of an outline. */
function pointOf(outline: string): [number, number] {
	const [, x, y] = /M(-?[\d.]+),(-?[\d.]+)/.exec(outline) ?? [];
	return [Number(x), Number(y)];
}

/** What a PDF leaves out of a font and our reader wants to see. */
function withNames(font: Font, sfnt: Uint8Array): Uint8Array {
	return writeSfnt(new Map([...readTables(sfnt), ['OS/2', font.table('OS/2')]]));
}
