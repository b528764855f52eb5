import { type MediaHash, type Plan, photosIn } from '#lib/plan/index.ts';

interface Kept {
	get(hash: MediaHash): Promise<Uint8Array | undefined>;
}

/** The photos and drawings of a plan that are on this device and can be read, by hash. */
export async function photosOf(plan: Plan, kept: Kept): Promise<ReadonlyMap<MediaHash, Uint8Array>> {
	const photos = new Map<MediaHash, Uint8Array>();
	for (const hash of photosIn(plan)) {
		const bytes = await kept.get(hash).catch(() => undefined);
		if (bytes) photos.set(hash, bytes);
	}
	return photos;
}
