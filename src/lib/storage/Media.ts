import type { MediaHash } from '#lib/plan/index.ts';
import type { Connection } from './Connection.ts';
import { open, seal } from './envelope.ts';
import { MediaTooLarge, saveFailed } from './errors.ts';

/** In bytes: the size at which every engine still stores a picture whole. */
export const MEDIA_LIMIT = 1.5 * 1024 * 1024;

async function hashOf(bytes: Uint8Array): Promise<MediaHash> {
	const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Photos and drawings, each stored once under the hash of its bytes, whichever plans show it. */
export class Media {
	readonly #connection: Connection;
	readonly #now: () => string;

	constructor(connection: Connection, now: () => string) {
		this.#connection = connection;
		this.#now = now;
	}

	/**
	 * Stores a picture, durably, before any change may name it.
	 * @throws {MediaTooLarge}
	 * @throws {SaveFailed}
	 */
	async put(bytes: Uint8Array): Promise<MediaHash> {
		if (bytes.length > MEDIA_LIMIT) throw new MediaTooLarge(`${String(bytes.length)} bytes`);
		const hash = await hashOf(bytes);
		const row = { hash, written: this.#now(), size: bytes.length, body: await seal(bytes) };
		try {
			await this.#connection.use(() => this.#connection.db.media.put(row));
		} catch (error) {
			throw saveFailed(error);
		}
		return hash;
	}

	/** The hash that these bytes are kept under. */
	hashOf(bytes: Uint8Array): Promise<MediaHash> {
		return hashOf(bytes);
	}

	/**
	 * Stores many pictures, all or none.
	 * @throws {MediaTooLarge}
	 * @throws {SaveFailed}
	 */
	async putAll(pictures: readonly Uint8Array[]): Promise<void> {
		const written = this.#now();
		const rows = await Promise.all(
			pictures.map(async (bytes) => {
				if (bytes.length > MEDIA_LIMIT) throw new MediaTooLarge(`${String(bytes.length)} bytes`);
				return { hash: await hashOf(bytes), written, size: bytes.length, body: await seal(bytes) };
			})
		);
		try {
			await this.#connection.use(() => this.#connection.db.media.bulkPut(rows));
		} catch (error) {
			throw saveFailed(error);
		}
	}

	/** Nothing where the picture is not on this device. */
	async get(hash: MediaHash): Promise<Uint8Array | undefined> {
		const row = await this.#connection.use(() => this.#connection.db.media.get(hash));
		return row && (await open(row.body));
	}

	/** How many pictures, and their bytes in all. */
	async size(): Promise<{ count: number; bytes: number }> {
		let count = 0;
		let bytes = 0;
		await this.#connection.use(() => {
			count = bytes = 0;
			return this.#connection.db.media.each((row) => {
				count++;
				bytes += row.size;
			});
		});
		return { count, bytes };
	}

	/** Takes these away. @throws {SaveFailed} */
	async remove(hashes: readonly MediaHash[]): Promise<void> {
		try {
			await this.#connection.use(() => this.#connection.db.media.bulkDelete([...hashes]));
		} catch (error) {
			throw saveFailed(error);
		}
	}

	/**
	 * Takes away pictures that are not in `used` and were last put here before `before`, an ISO date: one that was
	 * just chosen is not in any plan yet.
	 */
	async clean(used: ReadonlySet<MediaHash>, before: string): Promise<number> {
		const { db } = this.#connection;
		return this.#connection.use(() =>
			db.media.filter(({ hash, written }) => !used.has(hash) && written < before).delete()
		);
	}
}
