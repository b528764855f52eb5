import type { Font } from './Font.ts';
import { padded, viewOf, writeSfnt } from './sfnt.ts';

/** A glyph of the font, moved. */
export interface Part {
	readonly glyph: number;
	readonly x: number;
	readonly y: number;
}

/** A new glyph made of moved ones: a cluster that shaping built from several pieces. Font units. */
export interface Composite {
	readonly parts: readonly Part[];
	readonly advance: number;
}

/** A glyph id of the font, or a glyph to be made. */
export type Shape = number | Composite;

export interface Subset {
	readonly sfnt: Uint8Array;
	/** For each shape that was asked for, its glyph id in the subset. */
	readonly glyphs: readonly number[];
}

const WORDS_AND_OFFSETS = 0x0003;
const MORE_COMPONENTS = 0x0020;
const OVERLAPPING = 0x0400;

/** Positions of the component glyph ids inside a composite glyph's bytes; none for a simple glyph. */
function componentPositions(data: Uint8Array): number[] {
	if (data.length === 0) return [];
	const view = viewOf(data);
	if (view.getInt16(0) >= 0) return [];
	const positions: number[] = [];
	let at = 10;
	let flags: number;
	do {
		flags = view.getUint16(at);
		positions.push(at + 2);
		at += 4 + (flags & 0x01 ? 4 : 2) + (flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
	} while (flags & MORE_COMPONENTS);
	return positions;
}

/** The glyphs asked for with all they are built of, lowest first; .notdef is always among them. */
function closure(font: Font, asked: Iterable<number>): number[] {
	const wanted = new Set([0, ...asked]);
	for (const glyph of wanted) {
		const data = font.glyphData(glyph);
		for (const position of componentPositions(data)) wanted.add(viewOf(data).getUint16(position));
	}
	return [...wanted].sort((a, b) => a - b);
}

interface Entry {
	readonly data: Uint8Array;
	readonly advance: number;
	readonly leftSideBearing: number;
}

function copied(font: Font, glyph: number, renumbered: ReadonlyMap<number, number>): Entry {
	const data = font.glyphData(glyph).slice();
	const view = viewOf(data);
	for (const position of componentPositions(data)) {
		view.setUint16(position, renumbered.get(view.getUint16(position)) ?? 0);
	}
	return { data, advance: font.advanceOf(glyph), leftSideBearing: font.leftSideBearingOf(glyph) };
}

/** A composite's bounding box is the union of its parts' boxes. */
function made(font: Font, { parts, advance }: Composite, renumbered: ReadonlyMap<number, number>): Entry {
	if (parts.length === 0) return { data: new Uint8Array(), advance, leftSideBearing: 0 };
	const data = new Uint8Array(10 + 8 * parts.length);
	const view = viewOf(data);
	let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [index, { glyph, x, y }] of parts.entries()) {
		const part = viewOf(font.glyphData(glyph));
		left = Math.min(left, part.getInt16(2) + x);
		bottom = Math.min(bottom, part.getInt16(4) + y);
		right = Math.max(right, part.getInt16(6) + x);
		top = Math.max(top, part.getInt16(8) + y);
		const at = 10 + 8 * index;
		const isLast = index === parts.length - 1;
		view.setUint16(at, WORDS_AND_OFFSETS | (index === 0 ? OVERLAPPING : 0) | (isLast ? 0 : MORE_COMPONENTS));
		view.setUint16(at + 2, renumbered.get(glyph) ?? 0);
		view.setInt16(at + 4, x);
		view.setInt16(at + 6, y);
	}
	view.setInt16(0, -1);
	for (const [index, edge] of [left, bottom, right, top].entries()) view.setInt16(2 + 2 * index, edge);
	return { data, advance, leftSideBearing: left };
}

const keyOf = ({ parts, advance }: Composite): string =>
	`${String(advance)}:${parts.map(({ glyph, x, y }) => `${String(glyph)},${String(x)},${String(y)}`).join(';')}`;

/** Cuts a font down to the tables and glyphs that a CIDFontType2 in a PDF needs. Parts of a composite must have ink. */
export function subset(font: Font, shapes: readonly Shape[]): Subset {
	const order = closure(
		font,
		shapes.flatMap((shape) => (typeof shape === 'number' ? [shape] : shape.parts.map(({ glyph }) => glyph)))
	);
	const renumbered = new Map(order.map((glyph, index) => [glyph, index]));
	const entries = order.map((glyph) => copied(font, glyph, renumbered));
	const composites = new Map<string, number>();
	const glyphs = shapes.map((shape) => {
		if (typeof shape === 'number') return renumbered.get(shape) ?? 0;
		const key = keyOf(shape);
		const known = composites.get(key);
		if (known !== undefined) return known;
		composites.set(key, entries.length);
		return entries.push(made(font, shape, renumbered)) - 1;
	});
	const mostParts = Math.max(
		1,
		...shapes.map((shape) => (typeof shape === 'number' ? 1 : shape.parts.length))
	);
	return { sfnt: assemble(font, entries, mostParts), glyphs };
}

function assemble(font: Font, entries: readonly Entry[], mostParts: number): Uint8Array {
	const total = entries.reduce((sum, { data }) => sum + padded(data.length), 0);
	const glyf = new Uint8Array(total);
	// Half as long where glyphs lie within 128 kB
	const isShort = total < 0x20000;
	const loca = new Uint8Array((isShort ? 2 : 4) * (entries.length + 1));
	const locate = (index: number, at: number): void => {
		if (isShort) viewOf(loca).setUint16(2 * index, at / 2);
		else viewOf(loca).setUint32(4 * index, at);
	};
	const hmtx = new Uint8Array(4 * entries.length);
	let offset = 0;
	for (const [index, { data, advance, leftSideBearing }] of entries.entries()) {
		glyf.set(data, offset);
		locate(index, offset);
		viewOf(hmtx).setUint16(4 * index, advance);
		viewOf(hmtx).setInt16(4 * index + 2, leftSideBearing);
		offset += padded(data.length);
	}
	locate(entries.length, offset);
	const tables = new Map([
		['glyf', glyf],
		['loca', loca],
		['hmtx', hmtx],
		['head', withOffsets(font.table('head'), isShort)],
		['hhea', withMetrics(font.table('hhea'), entries.length)],
		['maxp', withLimits(font.table('maxp'), entries.length, mostParts)]
	]);
	for (const tag of ['cvt ', 'fpgm', 'prep']) {
		const table = font.tables.get(tag);
		if (table) tables.set(tag, table);
	}
	return writeSfnt(tables);
}

function withOffsets(head: Uint8Array, areShort: boolean): Uint8Array {
	const out = head.slice();
	viewOf(out).setInt16(50, areShort ? 0 : 1);
	return out;
}

function withMetrics(hhea: Uint8Array, count: number): Uint8Array {
	const out = hhea.slice();
	viewOf(out).setUint16(34, count);
	return out;
}

/** Composites may hold more points, contours, parts and levels than any glyph of the font did. */
function withLimits(maxp: Uint8Array, count: number, mostParts: number): Uint8Array {
	const out = maxp.slice();
	const view = viewOf(out);
	const atLeast = (at: number, least: number): void => {
		view.setUint16(at, Math.max(view.getUint16(at), least));
	};
	view.setUint16(4, count);
	atLeast(10, 4000);
	atLeast(12, 300);
	atLeast(28, mostParts);
	atLeast(30, 4);
	return out;
}
