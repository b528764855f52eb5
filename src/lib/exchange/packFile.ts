/**
 * The municipal pack, `.bildekommune`: a zip with `pack.json` and each photo once, as `media/<SHA-256>.jpg`.
 * Whatever program can open a zip can read it.
 */
import { type OfficeEntry, type OfficeLibrary, checkLibrary, mediaOfLibrary } from '#lib/office/index.ts';
import { type MediaHash, Refusal } from '#lib/plan/index.ts';
import { LIMITS, withoutMetadata } from '#lib/safety/index.ts';
import { checkPhoto, hashOf, textOf, zipOf } from './planFile.ts';
import { unpack } from './zip/unpack.ts';

const FORMAT = 'bildeplan-pack';
const VERSION = 1;
const PACK = 'pack.json';
const nameOf = (hash: MediaHash): string => `media/${hash}.jpg`;

export interface OpenedPack {
	readonly library: OfficeLibrary;
	/** Its photos, each checked against its hash; nothing left in a photo but the picture. */
	readonly media: ReadonlyMap<MediaHash, Uint8Array>;
}

/** The same library gives the same bytes. */
export function writePackFile(
	library: OfficeLibrary,
	media: ReadonlyMap<MediaHash, Uint8Array>
): Uint8Array<ArrayBuffer> {
	const json = `${JSON.stringify({ format: FORMAT, version: VERSION, library }, null, '\t')}\n`;
	const entries: Parameters<typeof zipOf>[0] = { [PACK]: [new TextEncoder().encode(json), { level: 6 }] };
	for (const hash of [...mediaOfLibrary(library)].sort()) {
		const bytes = media.get(hash);
		if (bytes) entries[nameOf(hash)] = [bytes, { level: 0 }];
	}
	return zipOf(entries);
}

function budgetFor(name: string): number | undefined {
	if (name === PACK) return LIMITS.jsonBytes;
	return /^media\/[0-9a-f]{64}\.jpg$/.test(name) ? LIMITS.mediaBytes : undefined;
}

/** @throws Refusal `not-a-pack`, `newer`, or what the gate finds; nothing has been changed */
export async function readPackFile(bytes: Uint8Array): Promise<OpenedPack> {
	if (bytes.length > LIMITS.fileBytes) throw new Refusal('file-too-large');
	const files = unpack(bytes, budgetFor);
	const json = files.get(PACK);
	if (!json) throw new Refusal('not-a-pack', { place: PACK });
	const library = libraryOfJson(textOf(json));
	const media = new Map<MediaHash, Uint8Array>();
	const renamed = new Map<MediaHash, MediaHash>();
	for (const hash of mediaOfLibrary(library)) {
		const photo = files.get(nameOf(hash));
		if (!photo) continue;
		await checkPhoto(hash, photo);
		const bare = withoutMetadata(photo);
		const name = bare === photo ? hash : await hashOf(bare);
		media.set(name, bare);
		renamed.set(hash, name);
	}
	return { library: { ...library, entries: library.entries.map((entry) => named(entry, renamed)) }, media };
}

/** A photo that did not come along, or came with more than the picture, is not the one the entry speaks of. */
function named(entry: OfficeEntry, renamed: ReadonlyMap<MediaHash, MediaHash>): OfficeEntry {
	const { picture, ...rest } = entry;
	if (!picture || picture.kind === 'symbol') return entry;
	const media = renamed.get(picture.media);
	return media === undefined ? rest : { ...entry, picture: { ...picture, media } };
}

function libraryOfJson(text: string): OfficeLibrary {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch (error) {
		throw new Refusal('damaged', { place: PACK, cause: error });
	}
	const { format, version, library } = (file ?? {}) as Record<string, unknown>;
	if (format !== FORMAT) throw new Refusal('not-a-pack', { place: 'format' });
	if (version !== VERSION)
		throw new Refusal(typeof version === 'number' && version > VERSION ? 'newer' : 'wrong-value', {
			place: 'version'
		});
	return checkLibrary(library);
}
