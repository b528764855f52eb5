import { type MediaHash, type Plan, withPictures } from '#lib/plan/index.ts';

/** The plan as it is shown where these photos are not at hand: those cards have their words, and their concept's picture. */
export function withoutPhotos(plan: Plan, hashes: readonly MediaHash[]): Plan {
	if (!hashes.length) return plan;
	return withPictures(plan, (picture) =>
		picture.kind !== 'symbol' && hashes.includes(picture.media) ? undefined : picture
	);
}
