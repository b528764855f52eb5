/**
 * The tables. In clear stand only random ids, sequence numbers, dates of writing and hashes of pictures; everything
 * else is in envelopes.
 */
import Dexie, { type Table } from 'dexie';
import type { Envelope } from './envelope.ts';

/** Raise this with every change of the tables; code that knows only a lower number then refuses the data. */
export const SCHEMA = 1;
export const DATABASE = 'bildeplan';

/** One plan on the shelf. */
export interface PlanRow {
	readonly id: string;
	/** When the plan was last written, ISO 8601. */
	readonly written: string;
	/** In the bin of the shelf since then. */
	readonly removed?: string;
	/** Every op up to this sequence number may be in the snapshot only. */
	readonly folded: number;
	/** A `Cover`. */
	readonly body: Envelope;
}

/** One or more changes: an update of the plan's document. Never altered, only folded into the snapshot. */
export interface OpRow {
	/** Given by the database, in the order of commits. */
	readonly seq?: number;
	readonly planId: string;
	/** The open plan that wrote it, so that it need not read its own work again. */
	readonly by: string;
	readonly written: string;
	readonly body: Envelope;
}

/** The document as it was when its ops were folded. */
export interface SnapshotRow {
	readonly planId: string;
	readonly written: string;
	readonly body: Envelope;
}

/** A change that this device made and can take back. */
export interface HistoryRow {
	readonly id: string;
	readonly planId: string;
	/** The op that made it: the order of the history. */
	readonly seq: number;
	/** Taken back at this time. */
	readonly undone?: string;
	/** A `Change`. */
	readonly body: Envelope;
}

export interface MediaRow {
	/** SHA-256 of the bytes, hex. */
	readonly hash: string;
	/** When it was last put here. */
	readonly written: string;
	/** In bytes; the length of an envelope tells as much. */
	readonly size: number;
	readonly body: Envelope;
}

export interface SettingRow {
	readonly key: string;
	readonly body: Envelope;
}

export type Database = Dexie & {
	readonly plans: Table<PlanRow, string>;
	readonly ops: Table<OpRow, number>;
	readonly snapshots: Table<SnapshotRow, string>;
	readonly history: Table<HistoryRow, string>;
	readonly media: Table<MediaRow, string>;
	readonly settings: Table<SettingRow, string>;
};

/**
 * Opens a database by its version alone. Dexie, when the data is newer than its code, opens it again without one, as
 * if it were its own, and may alter its tables (Dexie 4.4, November 2026); IndexedDB itself refuses newer data.
 */
const byVersion = {
	open(name: string, version?: number): IDBOpenDBRequest {
		if (version === undefined) throw new DOMException('Newer data', 'VersionError');
		return indexedDB.open(name, version);
	},
	deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
	databases: () => indexedDB.databases()
};

/** The database, not yet opened. */
export function describeDatabase(name = DATABASE): Database {
	const db = new Dexie(name, {
		// Without it Chromium and Firefox report a write as done before it is on the disc: a power cut then took
		// every acknowledged change of the last ten seconds (Chromium 156, Firefox 153, November 2026).
		chromeTransactionDurability: 'strict',
		indexedDB: byVersion,
		IDBKeyRange,
		// Dexie would open again by itself, newer data too; the connection does it, and looks first.
		autoOpen: false,
		// What is read must be what is stored, never a guess at what will be.
		cache: 'disabled'
	}) as Database;
	db.version(SCHEMA).stores({
		plans: 'id',
		ops: '++seq, planId',
		snapshots: 'planId',
		history: 'id, planId',
		media: 'hash',
		settings: 'key'
	});
	return db;
}
