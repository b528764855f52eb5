/**
 * The list of contents at the end of a zip (PKWARE APPNOTE 4.3.12 and 4.3.16). A file that was cut short has none;
 * its checksums tell a file whose bytes were changed on the way. Zip64 is for sizes that we refuse anyway.
 */
import { Refusal } from '#lib/plan/index.ts';
import { entryName } from './entryName.ts';

const END_SIZE = 22;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;

/** One line of the list, as the file tells it: nothing here is to be believed before it is unpacked. */
export interface ZipRow {
	readonly name: string;
	readonly checksum: number;
	readonly flags: number;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	/** Bytes in the file. */
	readonly packed: number;
	/** Where its own header begins. */
	readonly at: number;
}

/** @throws Refusal `damaged` */
export function* zipRows(bytes: Uint8Array): Generator<ZipRow> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const damaged = (): Refusal => new Refusal('damaged', { detail: 'no list of contents' });
	let end = bytes.length - END_SIZE;
	const first = Math.max(0, end - 0xffff);
	while (end >= first && view.getUint32(end, true) !== END) end--;
	if (end < first) throw damaged();
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let entry = 0; entry < count; entry++) {
		if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damaged();
		const length = view.getUint16(at + 28, true);
		yield {
			name: entryName(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + length)),
			checksum: view.getUint32(at + 16, true),
			flags: view.getUint16(at + 8, true),
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true)
		};
		at += ENTRY_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
}

/** The checksum of every entry by name. @throws Refusal `damaged`, `unsafe` for two entries of one name */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, number> {
	const checksums = new Map<string, number>();
	for (const { name, checksum } of zipRows(bytes)) {
		if (checksums.has(name)) throw new Refusal('unsafe', { place: name, detail: 'two entries of one name' });
		checksums.set(name, checksum);
	}
	return checksums;
}
