import { type MediaHash, type Plan, mediaOf } from '#lib/plan/index.ts';
import { readAll } from './photosOf.ts';

/** All that lies beside a plan on this device and can be read, by hash: photos, drawings, sounds, also of its revisions. */
export const mediaIn = (
	plan: Plan,
	kept: Parameters<typeof readAll>[1]
): Promise<ReadonlyMap<MediaHash, Uint8Array>> => readAll(mediaOf(plan), kept);
