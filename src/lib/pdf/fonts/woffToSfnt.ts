import { inflate } from './inflate.ts';
import { type Tables, viewOf, writeSfnt } from './sfnt.ts';

const WOFF = 0x774f4646;

/** WOFF 1 unpacked to TrueType; what already is TrueType comes back as it is. */
export async function woffToSfnt(file: Uint8Array): Promise<Uint8Array> {
	const view = viewOf(file);
	if (view.getUint32(0) !== WOFF) return file;
	const unpacked = Array.from({ length: view.getUint16(12) }, async (_, index) => {
		const entry = 44 + 20 * index;
		const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
		const offset = view.getUint32(entry + 4);
		const packedLength = view.getUint32(entry + 8);
		const packed = file.subarray(offset, offset + packedLength);
		const isPacked = packedLength < view.getUint32(entry + 12);
		return [tag, isPacked ? await inflate(packed) : packed] as const;
	});
	const tables: Tables = new Map(await Promise.all(unpacked));
	return writeSfnt(tables);
}
