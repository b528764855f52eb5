/**
 * Recorded words as a file of their own, `.bildestemmer`: a zip with `words.json` and each sound once, as
 * `media/<SHA-256>.webm`, `.ogg` or `.m4a`. Sounds travel byte for byte.
 */
import { type RecordedWords, checkRecordedWords, mediaOfWords } from '#lib/office/index.ts';
import { type MediaHash, Refusal } from '#lib/plan/index.ts';
import { LIMITS, soundKind } from '#lib/safety/index.ts';
import { type Media, checkSound, textOf, zipOf } from './planFile.ts';
import { unpack } from './zip/unpack.ts';

const FORMAT = 'bildeplan-words';
const VERSION = 1;
const WORDS = 'words.json';
const SOUND = /^media\/[0-9a-f]{64}\.(webm|ogg|m4a)$/;

export interface OpenedWords {
	readonly words: RecordedWords;
	/** Its sounds, each checked against its hash. */
	readonly media: Media;
}

/** The same words give the same bytes. A word whose sound is not at hand stays out. */
export function writeVoiceFile(words: RecordedWords, media: Media): Uint8Array<ArrayBuffer> {
	const kept = thoseWith(words, media);
	const json = `${JSON.stringify({ format: FORMAT, version: VERSION, words: kept }, null, '\t')}\n`;
	const entries: Parameters<typeof zipOf>[0] = { [WORDS]: [new TextEncoder().encode(json), { level: 6 }] };
	for (const hash of [...mediaOfWords(kept)].sort()) {
		const bytes = media.get(hash);
		const kind = bytes && soundKind(bytes);
		if (kind) entries[`media/${hash}.${kind}`] = [bytes, { level: 0 }];
	}
	return zipOf(entries);
}

function budgetFor(name: string): number | undefined {
	if (name === WORDS) return LIMITS.jsonBytes;
	return SOUND.test(name) ? LIMITS.soundBytes : undefined;
}

/** @throws Refusal `not-a-pack`, `newer`, or what the gate finds; nothing has been changed */
export async function readVoiceFile(bytes: Uint8Array): Promise<OpenedWords> {
	if (bytes.length > LIMITS.fileBytes) throw new Refusal('file-too-large');
	const files = unpack(bytes, budgetFor);
	const json = files.get(WORDS);
	if (!json) throw new Refusal('not-a-pack', { place: WORDS });
	const words = wordsOfJson(textOf(json));
	const wanted = mediaOfWords(words);
	const media = new Map<MediaHash, Uint8Array>();
	for (const [name, sound] of files) {
		const hash = name.slice('media/'.length, 'media/'.length + 64);
		if (name === WORDS || !wanted.has(hash)) continue;
		await checkSound(name, hash, sound);
		media.set(hash, sound);
	}
	return { words: thoseWith(words, media), media };
}

const thoseWith = (words: RecordedWords, media: Media): RecordedWords =>
	Object.fromEntries(
		Object.entries(words).flatMap(([language, sounds]) => {
			const here = Object.entries(sounds)
				.filter(([, sound]) => media.has(sound.media))
				.sort(([a], [b]) => (a < b ? -1 : 1));
			return here.length ? [[language, Object.fromEntries(here)]] : [];
		})
	);

function wordsOfJson(text: string): RecordedWords {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch (error) {
		throw new Refusal('damaged', { place: WORDS, cause: error });
	}
	const { format, version, words } = (file ?? {}) as Record<string, unknown>;
	if (format !== FORMAT) throw new Refusal('not-a-pack', { place: 'format' });
	if (version !== VERSION)
		throw new Refusal(typeof version === 'number' && version > VERSION ? 'newer' : 'wrong-value', {
			place: 'version'
		});
	return checkRecordedWords(words);
}
