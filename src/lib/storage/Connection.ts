import type { Database } from './database.ts';
import { SCHEMA } from './database.ts';
import { NewerData, SaveFailed, isClosed } from './errors.ts';

/** Why this window may no longer read or write: a newer app has taken over the data, or the data was deleted. */
export type Stopped = 'newer' | 'deleted';

/** IndexedDB counts Dexie's versions tenfold, and Dexie may add one of its own. */
const isNewer = (version: number): boolean => Math.floor(version / 10) > SCHEMA;

/** The version of the data as it lies there; 0 where there is none, and none is made. */
function storedVersion(name: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onupgradeneeded = () => {
			// Nothing is there: this look must not make an empty database.
			request.transaction?.abort();
			resolve(0);
		};
		request.onsuccess = () => {
			resolve(request.result.version);
			request.result.close();
		};
		request.onerror = () => {
			reject(request.error ?? new Error('No database'));
		};
	});
}

/**
 * Opens only data of this code's version or older. Dexie by itself opens newer data as if it were its own, and may
 * even alter its tables; so the version is looked at before (nothing is touched) and, for another window may have
 * been quicker, after.
 * @throws {NewerData}
 */
async function openGuarded(db: Database): Promise<void> {
	if (isNewer(await storedVersion(db.name))) throw new NewerData();
	await db.open();
	if (isNewer(db.backendDB().version)) {
		db.close({ disableAutoOpen: true });
		throw new NewerData();
	}
}

/** The one connection of a window: keeps out of the way of newer code, and mends itself when the browser drops it. */
export class Connection {
	readonly db: Database;
	#stopped: Stopped | undefined;
	#mending: Promise<void> | undefined;
	readonly #listeners = new Set<(why: Stopped) => void>();

	private constructor(db: Database) {
		this.db = db;
		db.on('versionchange', (event) => {
			this.#stop(event.newVersion === null ? 'deleted' : 'newer');
			return false;
		});
	}

	/** @throws {NewerData} */
	static async to(db: Database): Promise<Connection> {
		const connection = new Connection(db);
		await openGuarded(db);
		return connection;
	}

	get stopped(): Stopped | undefined {
		return this.#stopped;
	}

	/** Told once, when this window stops; at once if it already has. */
	onStopped(listener: (why: Stopped) => void): () => void {
		if (this.#stopped) listener(this.#stopped);
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/**
	 * Does work on the database. If the browser had dropped the connection, opens it again and does the same work
	 * once more: so the work must be harmless to do twice.
	 * @throws {NewerData} once a newer app owns the data
	 */
	async use<T>(work: () => PromiseLike<T>): Promise<T> {
		this.#refuseStopped();
		try {
			return await work();
		} catch (error) {
			this.#refuseStopped();
			if (!isClosed(error)) throw error;
			await (this.#mending ??= this.#mend());
			return await work();
		}
	}

	close(): void {
		this.db.close({ disableAutoOpen: true });
	}

	async #mend(): Promise<void> {
		try {
			this.db.close();
			await openGuarded(this.db);
		} catch (error) {
			if (error instanceof NewerData) this.#stop('newer');
			throw error;
		} finally {
			this.#mending = undefined;
		}
	}

	#refuseStopped(): void {
		if (this.#stopped) throw this.#stopped === 'newer' ? new NewerData() : new SaveFailed('closed');
	}

	#stop(why: Stopped): void {
		this.db.close({ disableAutoOpen: true });
		if (this.#stopped) return;
		this.#stopped = why;
		for (const listener of this.#listeners) listener(why);
	}
}
