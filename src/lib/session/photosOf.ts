import { type MediaHash, type Plan, photosIn } from '#lib/plan/index.ts';

interface Kept {
	get(hash: MediaHash): Promise<Uint8Array | undefined>;
}

/** Those that can be read. */
export async function readAll(
	hashes: Iterable<MediaHash>,
	kept: Kept
): Promise<ReadonlyMap<MediaHash, Uint8Array>> {
	const found = new Map<MediaHash, Uint8Array>();
	for (const hash of hashes) {
		const bytes = await kept.get(hash).catch(() => undefined);
		if (bytes) found.set(hash, bytes);
	}
	return found;
}

/** The photos and drawings of a plan that are on this device and can be read, by hash. */
export const photosOf = (plan: Plan, kept: Kept): Promise<ReadonlyMap<MediaHash, Uint8Array>> =>
	readAll(photosIn(plan), kept);
