import { liveQuery } from 'dexie';
import type { Database } from './database.ts';
import { NewerData, SaveFailed, isClosed, isNewer } from './errors.ts';

/** Why this window may no longer read or write: a newer app has taken over the data, or the data was deleted. */
export type Stopped = 'newer' | 'deleted';

/**
 * Opens only data of this code's version or older.
 * @throws {NewerData} nothing was touched
 */
async function openGuarded(db: Database): Promise<void> {
	try {
		await db.open();
	} catch (error) {
		throw isNewer(error) ? new NewerData() : error;
	}
}

/** The one connection of a window: keeps out of the way of newer code, and mends itself when the browser drops it. */
export class Connection {
	readonly db: Database;
	#stopped: Stopped | undefined;
	#mending: Promise<void> | undefined;
	#isClosingItself = false;
	readonly #listeners = new Set<(why: Stopped) => void>();
	readonly #reopened = new Set<() => void>();

	private constructor(db: Database) {
		this.db = db;
		db.on('versionchange', (event) => {
			this.#stop(event.newVersion === null ? 'deleted' : 'newer');
			return false;
		});
		db.on('close', () => {
			// A window that only looks on has nothing to save that would tell it; what it can't mend, a save will tell.
			if (!this.#isClosingItself) this.#mend().catch(() => undefined);
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
			await this.#mend();
			return await work();
		}
	}

	/**
	 * Tells what `query` finds now, and again whenever any window changes it. Goes on over a dropped connection.
	 */
	follow<T>(query: () => Promise<T>, listener: (found: T) => void): () => void {
		const subscribe = () => liveQuery(() => query()).subscribe(listener);
		let subscription = subscribe();
		const again = () => {
			subscription.unsubscribe();
			subscription = subscribe();
		};
		this.#reopened.add(again);
		return () => {
			this.#reopened.delete(again);
			subscription.unsubscribe();
		};
	}

	close(): void {
		this.#isClosingItself = true;
		this.db.close({ disableAutoOpen: true });
	}

	#mend(): Promise<void> {
		return (this.#mending ??= this.#reopen().finally(() => {
			this.#mending = undefined;
		}));
	}

	async #reopen(): Promise<void> {
		// The connection that is being dropped must first be gone.
		await Promise.resolve();
		this.#refuseStopped();
		this.#isClosingItself = true;
		this.db.close({ disableAutoOpen: true });
		this.#isClosingItself = false;
		try {
			await openGuarded(this.db);
		} catch (error) {
			if (error instanceof NewerData) this.#stop('newer');
			throw error;
		}
		for (const again of this.#reopened) again();
	}

	#refuseStopped(): void {
		if (this.#stopped) throw this.#stopped === 'newer' ? new NewerData() : new SaveFailed('closed');
	}

	#stop(why: Stopped): void {
		this.close();
		if (this.#stopped) return;
		this.#stopped = why;
		for (const listener of this.#listeners) listener(why);
	}
}
