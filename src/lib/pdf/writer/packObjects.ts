import { zlibSync } from 'fflate';
import { binary, bytesOf } from './syntax.ts';

/** A reader unpacks this many to get at one; more of them pack better. */
const MOST_IN_A_STREAM = 500;
const LEVEL = 9;
/** Kinds of entries in a cross-reference stream (ISO 32000-1, table 18). */
const FREE = 0;
const PLACED = 1;
const PACKED = 2;
/** PNG's "up": each byte less the one above it (ISO 32000-1, table 10). */
const UP = 2;
const UP_PREDICTOR = 12;

interface Numbered {
	readonly number: number;
	/** Between `obj` and `endobj`. */
	readonly body: string;
}

/** Kind, then offset or number of the object stream, then place in it. */
type Entry = readonly [kind: number, where: number, at: number];

/**
 * A finished PDF with a plain table of objects, one character a byte and each object in its first generation, as PDF
 * 1.5 can hold it: streams byte for byte as they were, all other objects deflated together, the table as a stream.
 * The same document gives the same bytes. XMP, the header and the trailer's entries stay in the clear.
 */
export function packObjects(document: string): Uint8Array {
	const { objects, header, trailer, size } = read(document);
	const entries = Array.from({ length: size }, (): Entry => [FREE, 0, 0]);
	const parts: string[] = [];
	let length = 0;
	const put = (text: string): void => {
		parts.push(text);
		length += text.length;
	};
	const place = (number: number, body: string): void => {
		entries[number] = [PLACED, length, 0];
		put(`${String(number)} 0 obj\n${body}\nendobj\n`);
	};
	put(header);
	const isStream = ({ body }: Numbered): boolean => /\sendstream\s*$/.test(body.slice(-16));
	for (const { number, body } of objects.filter(isStream)) place(number, body);
	const loose = objects.filter((object) => !isStream(object));
	for (let at = 0; at < loose.length; at += MOST_IN_A_STREAM) {
		const members = loose.slice(at, at + MOST_IN_A_STREAM);
		const number = entries.length;
		for (const [index, member] of members.entries()) entries[member.number] = [PACKED, number, index];
		place(number, objectStream(members));
	}
	const start = length;
	entries.push([PLACED, start, 0]);
	put(`${String(entries.length - 1)} 0 obj\n${crossReferences(entries, trailer)}\nendobj\n`);
	put(`startxref\n${String(start)}\n%%EOF\n`);
	return bytesOf(parts.join(''));
}

interface Document {
	readonly objects: readonly Numbered[];
	readonly header: string;
	/** Entries of the trailer but for the size. */
	readonly trailer: string;
	/** One more than the highest number. */
	readonly size: number;
}

function read(document: string): Document {
	const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(document.slice(-64))?.[1] ?? NaN);
	const [, size, rows = '', trailer = ''] =
		/^xref\n0 (\d+)\n([^]*?)trailer\n<<([^]*)>>\nstartxref/.exec(document.slice(table)) ?? [];
	const places = rows
		.split('\n')
		.flatMap((row, number) => (row.endsWith(' n ') ? [{ number, offset: Number(row.slice(0, 10)) }] : []))
		.sort((a, b) => a.offset - b.offset);
	const first = places[0];
	if (!size || !first) throw new Error('No table of objects');
	const objects = places.map(({ number, offset }, index): Numbered => {
		const begin = `${String(number)} 0 obj\n`;
		const end = document.lastIndexOf('\nendobj', places[index + 1]?.offset ?? table);
		if (!document.startsWith(begin, offset) || end < offset)
			throw new Error(`Object ${String(number)} is not where the table says`);
		return { number, body: document.slice(offset + begin.length, end) };
	});
	return {
		objects,
		header: document.slice(0, first.offset),
		trailer: trailer.replace(/\/Size \d+/, '').trim(),
		size: Number(size)
	};
}

function objectStream(members: readonly Numbered[]): string {
	let offset = 0;
	const head = members.map(({ number, body }) => {
		const entry = `${String(number)} ${String(offset)}`;
		offset += body.length + 1;
		return entry;
	});
	const first = `${head.join(' ')}\n`;
	return deflated(
		`/Type /ObjStm /N ${String(members.length)} /First ${String(first.length)}`,
		bytesOf(first + members.map(({ body }) => body).join('\n'))
	);
}

function crossReferences(entries: readonly Entry[], trailer: string): string {
	const highest = entries.reduce((most, [, where]) => Math.max(most, where), 0);
	const widths = [1, Math.ceil(Math.log2(highest + 1) / 8), 2] as const;
	const columns = widths.reduce((sum, width) => sum + width);
	const rows = new Uint8Array(entries.length * (columns + 1));
	let above: readonly number[] = [];
	for (const [index, entry] of entries.entries()) {
		const row = widths.flatMap((width, field) =>
			Array.from({ length: width }, (_, byte) => ((entry[field] ?? 0) >>> (8 * (width - 1 - byte))) & 255)
		);
		const begin = index * (columns + 1);
		rows[begin] = UP;
		for (const [at, value] of row.entries()) rows[begin + 1 + at] = value - (above[at] ?? 0);
		above = row;
	}
	const unpacking = `/DecodeParms <</Predictor ${String(UP_PREDICTOR)} /Columns ${String(columns)}>>`;
	return deflated(
		`/Type /XRef /Size ${String(entries.length)} /W [${widths.join(' ')}] ${unpacking}\n${trailer}\n`,
		rows
	);
}

function deflated(entries: string, data: Uint8Array): string {
	const packed = binary(zlibSync(data, { level: LEVEL }));
	return `<<${entries} /Filter /FlateDecode /Length ${String(packed.length)}>>\nstream\n${packed}\nendstream`;
}
