/**
 * From somebody's file to a collection: each picture unpacked, made into one of our own and named, one at a time.
 * Nothing is stored here: whoever stops in the middle has changed nothing.
 */
import {
	type Left,
	LeftCount,
	LeftOut,
	type OutsidePack,
	type OutsidePicture,
	type PictureBytes,
	UNKNOWN_LANGUAGE
} from '#lib/exchange/index.ts';
import type { CollectedPicture } from '#lib/office/index.ts';
import { type MediaHash, Refusal, type Text } from '#lib/plan/index.ts';
import { type KeptPhoto, PictureError, type PictureFault } from '#lib/safety/index.ts';

export interface Collected {
	readonly pictures: readonly CollectedPicture[];
	readonly media: ReadonlyMap<MediaHash, Uint8Array>;
	/** What was left, by why: also what the file did not hold in the first place. */
	readonly left: Left;
}

interface Help {
	/** The language of words of which the file does not tell it. */
	readonly language: string;
	readonly decode: (picture: PictureBytes) => Promise<KeptPhoto>;
	readonly hashOf: (bytes: Uint8Array) => Promise<MediaHash>;
	readonly onprogress?: (done: number) => void;
	readonly signal?: AbortSignal;
}

const WHY = {
	'picture-kind': 'kind',
	'picture-damaged': 'damaged',
	'picture-too-large': 'large',
	'picture-slow': 'slow'
} as const satisfies Record<PictureFault, string>;

/** All that a collection keeps in memory until it is stored. */
const MOST_BYTES = 200 * 1024 * 1024;

/** @throws whatever the signal was aborted with; Refusal `no-pictures` when not one of them could be had */
export async function collectPictures(pack: OutsidePack, help: Help): Promise<Collected> {
	const left = new LeftCount();
	for (const [why, count] of Object.entries(pack.left)) left.add(why as keyof Left, count);
	const media = new Map<MediaHash, Uint8Array>();
	const pictures: CollectedPicture[] = [];
	let size = 0;
	for (const [index, outside] of pack.pictures.entries()) {
		help.signal?.throwIfAborted();
		try {
			const { bytes, width, height } = await help.decode(outside.read());
			size += bytes.length;
			if (size > MOST_BYTES) {
				left.add('many', pack.pictures.length - index);
				break;
			}
			const hash = await help.hashOf(bytes);
			media.set(hash, bytes);
			const { credit } = outside;
			pictures.push({
				id: String(index),
				text: textOf(outside.words, help.language),
				picture: { kind: 'photo', media: hash, width, height, ...(credit && { credit }) }
			});
		} catch (error) {
			left.add(whyOf(error));
		}
		help.onprogress?.(index + 1);
	}
	help.signal?.throwIfAborted();
	if (!pictures.length) throw new Refusal('no-pictures');
	return { pictures, media, left: left.counts };
}

function whyOf(error: unknown): keyof Left {
	if (error instanceof LeftOut) return error.why;
	if (error instanceof PictureError) return WHY[error.code];
	throw error;
}

function textOf(words: OutsidePicture['words'], language: string): Text {
	const { [UNKNOWN_LANGUAGE]: unknown, ...known } = words;
	const all = unknown === undefined || language in known ? known : { ...known, [language]: unknown };
	const said = Object.keys(all).length ? all : { [language]: unknown ?? '' };
	return Object.fromEntries(
		Object.entries(said).map(([tag, text]) => [tag, { text, state: 'own' as const }])
	);
}
