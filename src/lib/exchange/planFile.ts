/**
 * The plan file, `.bildeplan`: a zip with `plan.json` and each photo once, as `media/<SHA-256>.jpg`.
 * Whatever program can open a zip can read it; the format of the plan is published as a JSON Schema.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { type MediaHash, mediaOf, type Plan, Refusal, withMedia } from '#lib/plan/index.ts';
import { imageHeader, LIMITS, PictureError, withoutMetadata } from '#lib/safety/index.ts';
import { planJson, planOfJson, type WrittenBy } from './envelope.ts';
import { unpack } from './zip/unpack.ts';

export type Media = ReadonlyMap<MediaHash, Uint8Array>;

export interface OpenedPlan {
	readonly plan: Plan;
	/** The photos of the plan, each checked against its hash, with nothing left in it but the picture. */
	readonly media: Media;
	/** Photos the plan speaks of that did not come with it: the plan opens, those cards show words alone. */
	readonly missing: readonly MediaHash[];
}

const PLAN = 'plan.json';
const MEDIA = /^media\/([0-9a-f]{64})\.jpg$/;
const mediaName = (hash: MediaHash): string => `media/${hash}.jpg`;

/** The same plan gives the same bytes. Photos that the plan does not show stay out of the file. */
export function writePlanFile(plan: Plan, media: Media, by?: WrittenBy): Uint8Array<ArrayBuffer> {
	const entries: Zippable = { [PLAN]: [strToU8(planJson(plan, by)), { level: 6 }] };
	for (const hash of [...mediaOf(plan)].sort()) {
		const bytes = media.get(hash);
		// A JPEG is packed already.
		if (bytes) entries[mediaName(hash)] = [bytes, { level: 0 }];
	}
	// Zip writes local time; the first day it knows is the same everywhere.
	return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

function budgetFor(name: string): number | undefined {
	if (name === PLAN) return LIMITS.jsonBytes;
	return MEDIA.test(name) ? LIMITS.mediaBytes : undefined;
}

/** @throws Refusal, and nothing has been changed */
export async function readPlanFile(bytes: Uint8Array): Promise<OpenedPlan> {
	if (bytes.length > LIMITS.fileBytes) throw new Refusal('file-too-large');
	const entries = unpack(bytes, budgetFor);
	const json = entries.get(PLAN);
	if (!json) throw new Refusal('not-a-plan', { place: PLAN });
	const plan = planOfJson(textOf(json));
	const media = new Map<MediaHash, Uint8Array>();
	const missing: MediaHash[] = [];
	const renamed = new Map<MediaHash, MediaHash>();
	for (const hash of mediaOf(plan)) {
		const photo = entries.get(mediaName(hash));
		if (!photo) missing.push(hash);
		else {
			await checkPhoto(hash, photo);
			const alone = withoutMetadata(photo);
			const name = alone === photo ? hash : await hashOf(alone);
			media.set(name, alone);
			if (name !== hash) renamed.set(hash, name);
		}
	}
	return { plan: renamed.size ? withMedia(plan, renamed) : plan, media, missing };
}

/** UTF-8, with or without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw new Refusal('damaged', { detail: 'no UTF-8', cause: error });
	}
}

async function hashOf(bytes: Uint8Array): Promise<MediaHash> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function checkPhoto(hash: MediaHash, bytes: Uint8Array): Promise<void> {
	const place = mediaName(hash);
	if ((await hashOf(bytes)) !== hash) throw new Refusal('picture-damaged', { place });
	try {
		const { kind, width, height } = imageHeader(bytes);
		if (kind !== 'jpeg') throw new Refusal('picture-kind', { place });
		if (width * height > LIMITS.pixels) throw new Refusal('picture-too-large', { place });
	} catch (error) {
		if (error instanceof PictureError) throw new Refusal(error.code, { place, cause: error });
		throw error;
	}
}
