/**
 * The plan file, `.bildeplan`: a zip with `plan.json` and each photo and sound once, as `media/<SHA-256>.jpg`, or
 * `.webm`, `.ogg` or `.m4a` for a sound.
 * Whatever program can open a zip can read it; the format of the plan is published as a JSON Schema.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { type MediaHash, mediaOf, type Plan, Refusal, withMedia } from '#lib/plan/index.ts';
import { imageHeader, LIMITS, PictureError, soundKind, withoutMetadata } from '#lib/safety/index.ts';
import { planJson, planOfJson, type WrittenBy } from './envelope.ts';
import { unpack } from './zip/unpack.ts';

export type Media = ReadonlyMap<MediaHash, Uint8Array>;

export interface OpenedPlan {
	readonly plan: Plan;
	/** The photos and sounds of the plan, each checked against its hash; nothing left in a photo but the picture. */
	readonly media: Media;
	/** What the plan speaks of that did not come with it: the plan opens, those cards show words alone. */
	readonly missing: readonly MediaHash[];
}

const PLAN = 'plan.json';
const PHOTO = 'jpg';
const SOUNDS = ['webm', 'ogg', 'm4a'] as const;
const MEDIA = new RegExp(`^media/[0-9a-f]{64}\\.(${[PHOTO, ...SOUNDS].join('|')})$`);
type Ending = typeof PHOTO | (typeof SOUNDS)[number];
const mediaName = (hash: MediaHash, ending: Ending): string => `media/${hash}.${ending}`;

/** The same plan gives the same bytes. What the plan does not show stays out of the file. */
export function writePlanFile(plan: Plan, media: Media, by?: WrittenBy): Uint8Array<ArrayBuffer> {
	const entries: Zippable = { [PLAN]: [strToU8(planJson(plan, by)), { level: 6 }] };
	for (const hash of [...mediaOf(plan)].sort()) {
		const bytes = media.get(hash);
		// JPEG and Opus are packed already.
		if (bytes) entries[mediaName(hash, soundKind(bytes) ?? PHOTO)] = [bytes, { level: 0 }];
	}
	return zipOf(entries);
}

/** Zip writes local time; the first day it knows is the same everywhere. */
export const zipOf = (entries: Zippable): Uint8Array<ArrayBuffer> =>
	zipSync(entries, { mtime: new Date(1980, 0, 1) });

function budgetFor(name: string): number | undefined {
	if (name === PLAN) return LIMITS.jsonBytes;
	const [, ending] = MEDIA.exec(name) ?? [];
	if (ending === undefined) return undefined;
	return ending === PHOTO ? LIMITS.mediaBytes : LIMITS.soundBytes;
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
		const photo = entries.get(mediaName(hash, PHOTO));
		const ending = SOUNDS.find((one) => entries.has(mediaName(hash, one)));
		const sound = ending && entries.get(mediaName(hash, ending));
		if (sound) {
			await checkSound(mediaName(hash, ending), hash, sound);
			media.set(hash, sound);
		} else if (!photo) missing.push(hash);
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

export async function hashOf(bytes: Uint8Array): Promise<MediaHash> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws Refusal when it is not the JPEG its name says */
export async function checkPhoto(hash: MediaHash, bytes: Uint8Array): Promise<void> {
	const place = mediaName(hash, PHOTO);
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

/** A sound is what its name says, and what its own first bytes say. */
export async function checkSound(place: string, hash: MediaHash, bytes: Uint8Array): Promise<void> {
	if ((await hashOf(bytes)) !== hash) throw new Refusal('sound-damaged', { place });
	if (!place.endsWith(`.${soundKind(bytes) ?? ''}`)) throw new Refusal('sound-kind', { place });
}
