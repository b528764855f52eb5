/**
 * Takes a stranger's zip apart under a byte budget. What headers claim is never believed: bytes are counted as they
 * come out, in steps small enough that not even the tightest packing (1032 to 1) gets far past the budget.
 */
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import { crc32 } from './crc32.ts';
import { zipDirectory } from './zipDirectory.ts';
import { joined } from './zipEntries.ts';

/** 16 KB in, at most 17 MB out. */
const STEP = 16 * 1024;
/** Plain relative paths; a name that starts with a dot or climbs with two is none. */
const HARMLESS = /^[A-Za-z0-9_][\w.-]*(\/[A-Za-z0-9_][\w.-]*)*\/?$/;

/**
 * The wanted entries of a zip. `budgetFor` says how many bytes an entry may have; entries it has nothing for are
 * passed over.
 * @throws Refusal `damaged`, `unsafe`, `too-much` (entries) or `file-too-large` (bytes)
 */
export function unpack(
	bytes: Uint8Array,
	budgetFor: (name: string) => number | undefined
): Map<string, Uint8Array> {
	const checksums = zipDirectory(bytes);
	const seen = new Set<string>();
	const found = new Map<string, Uint8Array>();
	let unpacked = 0;

	const meet = (entry: UnzipFile): void => {
		const { name } = entry;
		if (seen.size >= LIMITS.zipEntries) throw new Refusal('too-much', { detail: 'entries in the zip' });
		if (!HARMLESS.test(name) || name.includes('..') || seen.has(name) || !checksums.has(name))
			throw new Refusal('unsafe', { place: name.slice(0, 80) });
		seen.add(name);
		const budget = budgetFor(name);
		if (budget === undefined) return;
		const chunks: Uint8Array[] = [];
		let size = 0;
		entry.ondata = (error, chunk, final) => {
			if (error) throw error;
			size += chunk.length;
			unpacked += chunk.length;
			if (size > budget || unpacked > LIMITS.unpackedBytes)
				throw new Refusal('file-too-large', { place: name });
			chunks.push(chunk);
			if (final) found.set(name, joined(chunks, size));
		};
		entry.start();
	};

	const unzip = new Unzip(meet);
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += STEP)
			unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal('damaged', { cause: error });
	}
	for (const [name, checksum] of checksums) {
		const content = found.get(name);
		if (content ? crc32(content) !== checksum : budgetFor(name) !== undefined)
			throw new Refusal('damaged', { place: name });
	}
	return found;
}
