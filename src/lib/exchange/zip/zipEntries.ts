/**
 * A stranger's zip as a list, each entry unpacked when it is asked for, so that a large pack never lies unpacked in
 * memory. What headers claim is never believed: bytes are counted as they come out, of an entry and of all.
 */
import { Inflate } from 'fflate';
import { Refusal } from '#lib/plan/index.ts';
import { crc32 } from './crc32.ts';
import { type ZipRow, zipRows } from './zipDirectory.ts';

export interface ZipEntry {
	/** A relative path with `/`. */
	readonly name: string;
	/** @throws Refusal `file-too-large` beyond the budget, `damaged` where its bytes are not what was packed */
	read(budget: number): Uint8Array;
}

interface Limits {
	/** All that is unpacked of this file, and how many entries. */
	readonly bytes: number;
	readonly entries: number;
}

/** 16 KB in, at most 17 MB out. */
const STEP = 16 * 1024;
const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const ENCRYPTED = 1;
// eslint-disable-next-line no-control-regex -- names with control characters are what is looked for
const HARMFUL = /^[/\\]|^[A-Za-z]:|\\|[\0-\x1f]|(^|\/)\.\.(\/|$)/;

/** Folders are left out. @throws Refusal `damaged`, `unsafe` for paths that lead out of the folder, `too-much` */
export function zipEntries(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
	let left = limits.bytes;
	const take = (count: number, name: string): void => {
		left -= count;
		if (left < 0) throw new Refusal('file-too-large', { place: name });
	};
	const found = new Map<string, ZipEntry>();
	for (const row of zipRows(bytes)) {
		const { name } = row;
		if (found.size >= limits.entries)
			throw new Refusal('too-many-pictures', { detail: 'entries in the zip' });
		if (HARMFUL.test(name) || found.has(name)) throw new Refusal('unsafe', { place: name.slice(0, 80) });
		found.set(name, { name, read: (budget) => unpacked(bytes, row, budget, take) });
	}
	return [...found.values()].filter(({ name }) => !name.endsWith('/'));
}

function unpacked(
	bytes: Uint8Array,
	{ name, at, flags, method, packed, checksum }: ZipRow,
	budget: number,
	take: (count: number, name: string) => void
): Uint8Array {
	const damaged = (detail: string): Refusal => new Refusal('damaged', { place: name, detail });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (at + HEADER_SIZE > bytes.length || view.getUint32(at, true) !== HEADER) throw damaged('no entry');
	if (flags & ENCRYPTED || (method !== 0 && method !== 8)) throw damaged('packed in another way');
	const from = at + HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (from + packed > bytes.length) throw damaged('cut short');
	const content = bytes.subarray(from, from + packed);
	const chunks: Uint8Array[] = [];
	let size = 0;
	const count = (chunk: Uint8Array): void => {
		size += chunk.length;
		if (size > budget) throw new Refusal('file-too-large', { place: name });
		take(chunk.length, name);
		chunks.push(chunk);
	};
	if (method === 0) count(content);
	else {
		const inflate = new Inflate(count);
		try {
			for (let step = 0; step < content.length; step += STEP)
				inflate.push(content.subarray(step, step + STEP), step + STEP >= content.length);
		} catch (error) {
			throw error instanceof Refusal ? error : damaged('not deflated');
		}
	}
	const whole = joined(chunks, size);
	if (crc32(whole) !== checksum) throw damaged('changed on the way');
	return whole;
}

export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const [first] = chunks;
	if (first && chunks.length === 1) return first;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
