import type { Left, OutsidePack } from '#lib/exchange/index.ts';
import {
	type CollectionId,
	type PictureCollection,
	checkCollection,
	withPictureWords,
	withoutPicture
} from '#lib/office/index.ts';
import { Refusal, type Text } from '#lib/plan/index.ts';
import { LIMITS, pictogramOf } from '#lib/safety/index.ts';
import type { Store } from '#lib/storage/index.ts';
import { randomName } from './newId.ts';
import { readAll } from './photosOf.ts';
import { handOver } from './PlanFiles.ts';
import type { PictureFinder } from './PictureFinder.ts';

export type { OutsidePack };

/** The ids of the collections, in their order; each lies in a setting of its own. */
const LIST = 'pictureCollections';
const rowOf = (id: CollectionId): string => `pictures ${id}`;

interface Choice {
	readonly name: string;
	/** Of the words whose language the file does not tell. */
	readonly language: string;
	readonly onprogress: (done: number) => void;
	readonly signal: AbortSignal;
}

/** The collections of pictures from outside that are on this device. */
export class PictureCollections {
	readonly #store: Pick<Store, 'settings' | 'media'>;
	readonly #finder: Pick<PictureFinder, 'bring'>;
	#all = $state.raw<readonly PictureCollection[]>([]);

	constructor(store: Pick<Store, 'settings' | 'media'>, finder: Pick<PictureFinder, 'bring'>) {
		this.#store = store;
		this.#finder = finder;
	}

	get all(): readonly PictureCollection[] {
		return this.#all;
	}

	async load(): Promise<void> {
		const ids = await this.#store.settings.get(LIST);
		const found: PictureCollection[] = [];
		for (const id of Array.isArray(ids) ? (ids as unknown[]) : []) {
			const kept = await this.#store.settings.get(rowOf(id as CollectionId));
			try {
				found.push(checkCollection(kept));
			} catch (error) {
				// What can't be read stays where it is, and is not shown.
				if (!(error instanceof Refusal)) throw error;
			}
		}
		this.#show(found);
	}

	/** Reads what a file holds; nothing is unpacked yet and nothing stored. @throws {Refusal} */
	async read(file: Blob): Promise<OutsidePack> {
		if (file.size > LIMITS.fileBytes) throw new Refusal('file-too-large');
		const { readPictures } = await import('#lib/exchange/index.ts');
		return readPictures(new Uint8Array(await file.arrayBuffer()));
	}

	/**
	 * Takes the pictures in as a collection, all that can be had; tells what was left. Nothing is stored when it is
	 * refused or stopped.
	 * @throws {Refusal}
	 * @throws {SaveFailed}
	 * @throws whatever the signal was aborted with
	 */
	async take(pack: OutsidePack, { name, ...choice }: Choice): Promise<{ count: number; left: Left }> {
		const { collectPictures } = await import('./collectPictures.ts');
		const { pictures, media, left } = await collectPictures(pack, {
			...choice,
			decode: pictogramOf,
			hashOf: (bytes) => this.#store.media.hashOf(bytes)
		});
		await this.#store.media.putAll([...media.values()]);
		await this.keep({ id: `collection:${randomName()}`, name, pictures });
		return { count: pictures.length, left };
	}

	/** Keeps a collection as it shall be; a new one stands last. @throws {SaveFailed} */
	async keep(collection: PictureCollection): Promise<void> {
		const isNew = !this.#all.some(({ id }) => id === collection.id);
		await this.#store.settings.set(rowOf(collection.id), collection);
		const all = isNew
			? [...this.#all, collection]
			: this.#all.map((one) => (one.id === collection.id ? collection : one));
		if (isNew) await this.#list(all);
		this.#show(all);
	}

	/**
	 * Puts pictures first in a collection, which is made where there is none. One that is there already is called what
	 * it was and what it is called now.
	 * @throws {Refusal} where there is no room; nothing is stored
	 * @throws {SaveFailed}
	 */
	async add({ id, name, pictures }: PictureCollection, media: readonly Uint8Array[]): Promise<void> {
		const before = this.#all.find((one) => one.id === id) ?? { id, name, pictures: [] };
		const old = (wanted: string) => before.pictures.find((one) => one.id === wanted);
		const added = pictures.map((one) => ({ ...one, text: { ...old(one.id)?.text, ...one.text } }));
		const others = before.pictures.filter((one) => !added.some((fresh) => fresh.id === one.id));
		if (added.length + others.length > LIMITS.packPictures) throw new Refusal('too-many-pictures');
		await this.#store.media.putAll(media);
		await this.keep({ ...before, pictures: [...added, ...others] });
	}

	rename(collection: PictureCollection, name: string): Promise<void> {
		return this.keep({ ...collection, name });
	}
	say(collection: PictureCollection, picture: string, text: Text): Promise<void> {
		return this.keep(withPictureWords(collection, picture, text));
	}
	removePicture(collection: PictureCollection, picture: string): Promise<void> {
		return this.keep(withoutPicture(collection, picture));
	}

	/** Cards in plans keep their pictures; what nobody shows any more is cleared away with the bin. */
	async remove(collection: PictureCollection): Promise<void> {
		const all = this.#all.filter(({ id }) => id !== collection.id);
		await this.#list(all);
		await this.#store.settings.set(rowOf(collection.id), null);
		this.#finder.bring(collection.id, []);
		this.#show(all);
	}

	/** Hands a collection over as a zip with pictures and a list. */
	async save({ name, pictures }: PictureCollection, file: string): Promise<void> {
		const { writePictures } = await import('#lib/exchange/index.ts');
		const media = await readAll(
			pictures.map(({ picture }) => picture.media),
			this.#store.media
		);
		const rows = pictures.map(({ text, picture }) => ({
			words: text,
			media: picture.media,
			...(picture.credit && { credit: picture.credit })
		}));
		handOver(writePictures(name, rows, media), file, 'application/zip');
	}

	async #list(all: readonly PictureCollection[]): Promise<void> {
		await this.#store.settings.set(
			LIST,
			all.map(({ id }) => id)
		);
	}
	#show(all: readonly PictureCollection[]): void {
		this.#all = all;
		for (const { id, pictures } of all) this.#finder.bring(id, pictures);
	}
}
