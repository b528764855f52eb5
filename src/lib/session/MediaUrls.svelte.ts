import { SvelteMap } from 'svelte/reactivity';
import type { MediaHash } from '#lib/plan/index.ts';

/** Photos and drawings as addresses that a page can show. Read from storage once, when first asked for. */
export class MediaUrls {
	readonly #read: (hash: MediaHash) => Promise<Uint8Array | undefined>;
	readonly #urls = new SvelteMap<MediaHash, string>();
	/** Not state: asking while a page is drawn must not draw it again. */
	#asked: Readonly<Record<MediaHash, boolean>> = {};

	constructor(read: (hash: MediaHash) => Promise<Uint8Array | undefined>) {
		this.#read = read;
	}

	/** Nothing until the bytes are there; then whoever asked is drawn again. */
	url(hash: MediaHash): string | undefined {
		if (!this.#asked[hash]) {
			this.#asked = { ...this.#asked, [hash]: true };
			void this.#load(hash);
		}
		return this.#urls.get(hash);
	}

	/** Nothing more is shown of these: they are gone. */
	forget(hashes: Iterable<MediaHash>): void {
		for (const hash of hashes) {
			const url = this.#urls.get(hash);
			if (url !== undefined) URL.revokeObjectURL(url);
			this.#urls.delete(hash);
			this.#asked = { ...this.#asked, [hash]: false };
		}
	}

	async #load(hash: MediaHash) {
		const bytes = await this.#read(hash).catch(() => undefined);
		if (bytes) this.#urls.set(hash, URL.createObjectURL(new Blob([bytes.slice()], { type: 'image/jpeg' })));
		else this.#asked = { ...this.#asked, [hash]: false };
	}
}
