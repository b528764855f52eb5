import { type MediaHash, type Plan, mediaOf } from '#lib/plan/index.ts';
import type { Connection, Stopped } from './Connection.ts';
import { type Cover, coverOf } from './Cover.ts';
import type { Database, PlanRow } from './database.ts';
import { openJson, seal, sealJson } from './envelope.ts';
import { AlreadyThere, NotThere, saveFailed } from './errors.ts';
import { Media } from './Media.ts';
import { type Persistence, persistence } from './persistence.ts';
import { type FieldCheck, PlanDocument } from './PlanDocument.ts';
import { buildPlan, readRows } from './planLog.ts';
import { replaceBy, revisionsFrom, writesOf } from './replaceBy.ts';
import { Settings, settingOfPlan } from './Settings.ts';
import { StoredPlan } from './StoredPlan.ts';

export interface ShelfRow {
	readonly id: string;
	/** ISO 8601 */
	readonly written: string;
	/** In the bin since then. */
	readonly removed?: string;
	/** Nothing where it could not be read; the plan may still open. */
	readonly cover: Cover | undefined;
}

export interface StoreOptions {
	readonly check: FieldCheck;
	/** The time of writing, ISO 8601. */
	readonly now: () => string;
}

/** Everything that is kept on this device. */
export class Store {
	readonly media: Media;
	readonly settings: Settings;
	readonly #connection: Connection;
	readonly #options: StoreOptions;

	constructor(connection: Connection, options: StoreOptions) {
		this.#connection = connection;
		this.#options = options;
		this.media = new Media(connection, options.now);
		this.settings = new Settings(connection);
	}

	/** Set once this window may no longer read or write: a newer version of the app has taken over, say. */
	get stopped(): Stopped | undefined {
		return this.#connection.stopped;
	}

	onStopped(listener: (why: Stopped) => void): () => void {
		return this.#connection.onStopped(listener);
	}

	/** Told of the shelf as it is, and again whenever any window changes it. The latest written stands first. */
	shelf(listener: (rows: readonly ShelfRow[]) => void): () => void {
		let newest = 0;
		const stop = this.#connection.follow(
			() => this.#connection.db.plans.toArray(),
			(rows) => {
				const number = ++newest;
				void Promise.all(rows.map(shelfRow)).then((shown) => {
					if (number === newest) listener(shown.sort((a, b) => (a.written < b.written ? 1 : -1)));
				});
			}
		);
		return () => {
			newest = Infinity;
			stop();
		};
	}

	/**
	 * @throws {AlreadyThere}
	 * @throws {SaveFailed}
	 */
	async create(id: string, plan: Plan): Promise<void> {
		const { check, now } = this.#options;
		const document = new PlanDocument(check);
		document.write(writesOf(plan));
		const written = now();
		const snapshot = { planId: id, written, body: await seal(document.encode()) };
		document.destroy();
		const row = { id, written, folded: 0, body: await sealJson(coverOf(plan)) };
		const isNew = await this.#write((db) =>
			db.transaction('rw', db.plans, db.snapshots, async () => {
				if (await db.plans.get(id)) return false;
				await db.plans.add(row);
				await db.snapshots.put(snapshot);
				return true;
			})
		);
		if (!isNew) throw new AlreadyThere(id);
	}

	/** @throws {NotThere} */
	open(id: string): Promise<StoredPlan> {
		return StoredPlan.open(this.#connection, id, this.#options);
	}

	/** The plan as it is stored now, without opening it for work. @throws {NotThere} */
	async read(id: string): Promise<Plan> {
		const { document } = await buildPlan(await readRows(this.#connection, id), this.#options.check);
		const { plan } = document;
		document.destroy();
		return plan;
	}

	/**
	 * Puts a second plan with the same content on the shelf.
	 * @throws {NotThere}
	 * @throws {SaveFailed}
	 */
	async duplicate(id: string, copy: string): Promise<void> {
		await this.create(copy, await this.read(id));
	}

	/**
	 * Gives a plan new content as one change, which can be taken back; windows that have it open follow. Its revisions
	 * stay, and those of the new content come to them for good.
	 * @throws {NotThere}
	 * @throws {SaveFailed}
	 */
	async replace(id: string, plan: Plan): Promise<void> {
		const stored = await this.open(id);
		try {
			const histories = stored.run(revisionsFrom(stored.plan, plan), { lasting: true });
			await Promise.all([histories, stored.run(replaceBy(stored.plan, plan))]);
		} finally {
			await stored.close().catch(() => undefined);
		}
	}

	/** Lays a plan in the bin of the shelf. Nothing of it is lost. @throws {NotThere} */
	remove(id: string): Promise<void> {
		return this.#alter(id, (row) => ({ ...row, removed: this.#options.now() }));
	}

	/** @throws {NotThere} */
	restore(id: string): Promise<void> {
		return this.#alter(id, ({ removed: _, ...row }) => row);
	}

	/**
	 * Destroys the plans that have been in the bin since before `before` (ISO date), and the pictures that no plan
	 * or history needs any more and nobody has put here since. Gives how many plans went.
	 */
	async emptyBin(before: string): Promise<number> {
		const count = await this.#write((db) =>
			db.transaction('rw', [db.plans, db.snapshots, db.ops, db.history, db.settings], async () => {
				const gone = await db.plans
					.filter(({ removed }) => removed !== undefined && removed < before)
					.toArray();
				for (const { id } of gone) {
					await db.plans.delete(id);
					await db.snapshots.delete(id);
					await db.ops.where('planId').equals(id).delete();
					await db.history.where('planId').equals(id).delete();
					await db.settings.where('key').startsWith(settingOfPlan(id, '')).delete();
				}
				return gone.length;
			})
		);
		const used = await this.#mediaInUse();
		if (used) await this.media.clean(used, before);
		return count;
	}

	/**
	 * Destroys pictures and sounds that a plan has let go of, whatever its own history still names; what another plan
	 * or the municipality uses stays. Where that cannot be told, nothing goes.
	 * @throws {SaveFailed}
	 */
	async forgetMedia(hashes: Iterable<MediaHash>, id: string): Promise<void> {
		const used = await this.#mediaInUse(id);
		if (used) await this.media.remove([...hashes].filter((hash) => !used.has(hash)));
	}

	/** Asks the browser to keep the data; tells what it answers. */
	persistence(): Promise<Persistence> {
		return persistence();
	}

	close(): void {
		this.#connection.close();
	}

	/** What the plans but one, and the settings, use. Nothing where something can't be read: what it may need is then kept. */
	async #mediaInUse(but?: string): Promise<ReadonlySet<string> | undefined> {
		const used = new Set<string>();
		const { db } = this.#connection;
		for (const id of await this.#connection.use(() => db.plans.toCollection().primaryKeys())) {
			if (id === but) continue;
			const rows = await readRows(this.#connection, id);
			const { document, damaged } = await buildPlan(rows, this.#options.check);
			const { plan, leftOut } = document;
			document.destroy();
			if (damaged || leftOut.length) return undefined;
			for (const hash of mediaOf(plan)) used.add(hash);
			for (const { body } of rows.history)
				for (const [hash] of JSON.stringify(await openJson(body).catch(() => '')).matchAll(/[0-9a-f]{64}/g))
					used.add(hash);
		}
		// Pictures of the municipality lie in the settings.
		for (const { body } of await this.#connection.use(() => db.settings.toArray()))
			for (const [hash] of JSON.stringify(await openJson(body).catch(() => '')).matchAll(/[0-9a-f]{64}/g))
				used.add(hash);
		return used;
	}

	async #alter(id: string, change: (row: PlanRow) => PlanRow): Promise<void> {
		const found = await this.#write((db) =>
			db.transaction('rw', db.plans, async () => {
				const row = await db.plans.get(id);
				if (row) await db.plans.put(change(row));
				return row !== undefined;
			})
		);
		if (!found) throw new NotThere(id);
	}

	async #write<T>(work: (db: Database) => PromiseLike<T>): Promise<T> {
		try {
			return await this.#connection.use(() => work(this.#connection.db));
		} catch (error) {
			throw saveFailed(error);
		}
	}
}

async function shelfRow({ id, written, removed, body }: PlanRow): Promise<ShelfRow> {
	const cover = (await openJson(body).catch(() => undefined)) as Cover | undefined;
	return { id, written, cover, ...(removed === undefined ? {} : { removed }) };
}
