import type { MediaHash } from '#lib/plan/index.ts';
import type { Look } from '../pages/printJob.ts';
import { greyPhoto } from './greyPhoto.ts';
import type { Ask, Photos } from './messages.ts';

type Image = ImageBitmap | undefined;

/** The photos of the newest job, as they came, without colour, and decoded: sent, greyed and read once. */
export class PhotoStock {
	#bytes: ReadonlyMap<MediaHash, Uint8Array> = new Map();
	readonly #grey = new Map<MediaHash, Promise<Uint8Array>>();
	readonly #images = new Map<string, Promise<Image>>();

	/** Takes in what is new and forgets what this job does not show. At once, so that asks are heard in their order. */
	take({ photos, hashes }: Pick<Ask, 'photos' | 'hashes'>): Photos {
		const wanted = new Map<MediaHash, Uint8Array>();
		for (const hash of hashes) {
			const bytes = photos.get(hash) ?? this.#bytes.get(hash);
			if (bytes) wanted.set(hash, bytes);
		}
		this.#bytes = wanted;
		for (const hash of this.#grey.keys()) if (!wanted.has(hash)) this.#grey.delete(hash);
		for (const key of this.#images.keys())
			if (!wanted.has(key.slice(key.indexOf(' ') + 1))) this.#images.delete(key);
		return wanted;
	}

	async inLook(photos: Photos, look: Look): Promise<Photos> {
		if (look === 'colour') return photos;
		const grey = Array.from(photos, async ([hash, bytes]) => {
			const known = this.#grey.get(hash) ?? greyPhoto(bytes);
			this.#grey.set(hash, known);
			return [hash, await known] as const;
		});
		return new Map(await Promise.all(grey));
	}

	/**
	 * `photos` in their look; those of another are forgotten, because each takes ten megabytes. One that no decoder can
	 * read is an empty place on the page, and not a page the less.
	 */
	async images(photos: Photos, look: Look): Promise<ReadonlyMap<string, ImageBitmap>> {
		const images = new Map<string, ImageBitmap>();
		const ink = look === 'colour' ? 'colour' : 'grey';
		for (const key of this.#images.keys()) if (!key.startsWith(`${ink} `)) this.#images.delete(key);
		for (const [hash, bytes] of photos) {
			const key = `${ink} ${hash}`;
			const known =
				this.#images.get(key) ??
				createImageBitmap(new Blob([new Uint8Array(bytes)])).catch((): Image => undefined);
			this.#images.set(key, known);
			const image = await known;
			if (image) images.set(hash, image);
		}
		return images;
	}
}
