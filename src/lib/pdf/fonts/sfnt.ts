/** TrueType's container: a directory of tables, big-endian. */

export type Tables = ReadonlyMap<string, Uint8Array>;

export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Tables start at multiples of four. */
export function padded(length: number): number {
	return (length + 3) & ~3;
}

export function readTables(sfnt: Uint8Array): Tables {
	const view = viewOf(sfnt);
	const tables = new Map<string, Uint8Array>();
	for (let index = 0; index < view.getUint16(4); index++) {
		const entry = 12 + 16 * index;
		const tag = String.fromCharCode(...sfnt.subarray(entry, entry + 4));
		const offset = view.getUint32(entry + 8);
		tables.set(tag, sfnt.subarray(offset, offset + view.getUint32(entry + 12)));
	}
	return tables;
}

function checksum(bytes: Uint8Array): number {
	const view = viewOf(bytes);
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

/** Joins tables to a font file; `head` gets the checksum of the whole. */
export function writeSfnt(tables: Tables): Uint8Array {
	const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const start = 12 + 16 * entries.length;
	const total = entries.reduce((sum, [, bytes]) => sum + padded(bytes.length), start);
	const out = new Uint8Array(total);
	const view = viewOf(out);
	const power = 31 - Math.clz32(entries.length);
	view.setUint32(0, 0x00010000);
	view.setUint16(4, entries.length);
	view.setUint16(6, 16 << power);
	view.setUint16(8, power);
	view.setUint16(10, 16 * entries.length - (16 << power));
	let offset = start;
	let head = 0;
	for (const [index, [tag, bytes]] of entries.entries()) {
		const entry = 12 + 16 * index;
		for (let at = 0; at < 4; at++) out[entry + at] = tag.charCodeAt(at);
		out.set(bytes, offset);
		if (tag === 'head') {
			head = offset;
			view.setUint32(head + 8, 0);
		}
		const end = offset + padded(bytes.length);
		view.setUint32(entry + 4, checksum(out.subarray(offset, end)));
		view.setUint32(entry + 8, offset);
		view.setUint32(entry + 12, bytes.length);
		offset = end;
	}
	view.setUint32(head + 8, (0xb1b0afba - checksum(out)) >>> 0);
	return out;
}
