import { type Change, type Plan, invert, isNothing, sameValue, stillApplying } from '#lib/plan/index.ts';
import type { Connection } from './Connection.ts';
import { coverOf } from './Cover.ts';
import type { OpRow } from './database.ts';
import { openJson } from './envelope.ts';
import type { SaveFailed, SaveReason } from './errors.ts';
import { type Deed, History, type HistoryAction } from './History.ts';
import type { FieldCheck, PlanDocument } from './PlanDocument.ts';
import { type Job, buildPlan, fold, openRows, readRows, writeJobs } from './planLog.ts';
import { SaveQueue } from './SaveQueue.ts';

/** So many ops make opening slower than a snapshot does. */
const FOLD_AFTER = 100;

export interface PlanEvent {
	readonly plan: Plan;
	readonly change: Change;
	readonly origin: 'here' | 'elsewhere';
}

export interface Running {
	/** Kept out of undo. */
	readonly lasting?: boolean;
}

export interface Saving {
	/** Changes that are not on the disc yet. */
	readonly unsaved: number;
	/** Why the newest attempt to save failed; nothing while all is well. */
	readonly failed: SaveReason | undefined;
}

/** What was found in the store and could not be used. It stays stored. */
export interface LeftOut {
	/** `<record>|<field>` */
	readonly fields: readonly string[];
	/** Rows of the log. */
	readonly rows: number;
}

/**
 * A plan that is open in this window. What is done is in `plan` at once and in the store when the promise resolves;
 * what other windows do comes by itself.
 */
export class StoredPlan {
	readonly id: string;
	readonly #connection: Connection;
	readonly #document: PlanDocument;
	readonly #history = new History();
	readonly #queue: SaveQueue<Job>;
	readonly #by = crypto.randomUUID();
	readonly #listeners = new Set<(event: PlanEvent) => void>();
	readonly #savingListeners = new Set<(saving: Saving) => void>();
	#damaged: number;
	#hasWritten = false;
	/** Ops up to here have been looked at. */
	#seen: number;
	#receiving: Promise<void> = Promise.resolve();
	#unfollow: () => void = () => undefined;

	private constructor(
		connection: Connection,
		id: string,
		document: PlanDocument,
		{ damaged, seen, now }: { damaged: number; seen: number; now: () => string }
	) {
		this.id = id;
		this.#connection = connection;
		this.#document = document;
		this.#damaged = damaged;
		this.#seen = seen;
		this.#queue = new SaveQueue(
			(jobs) => writeJobs(connection, id, { by: this.#by, jobs, cover: coverOf(this.plan), now: now() }),
			() => {
				this.#tellSaving();
			}
		);
	}

	/** @throws {NotThere} */
	static async open(
		connection: Connection,
		id: string,
		{ check, now }: { check: FieldCheck; now: () => string }
	): Promise<StoredPlan> {
		const rows = await readRows(connection, id);
		const opened = await buildPlan(rows, check);
		const { document, damaged, merged } = opened;
		// Folding is thrift: if it fails, for want of room perhaps, the plan opens all the same.
		if (merged.length >= FOLD_AFTER) await fold(connection, rows, opened, now()).catch(() => false);
		const stored = new StoredPlan(connection, id, document, { damaged, seen: rows.seen, now });
		await stored.#history.renew(() => Promise.resolve(rows.history), []);
		stored.#follow();
		return stored;
	}

	get plan(): Plan {
		return this.#document.plan;
	}

	get leftOut(): LeftOut {
		return { fields: this.#document.leftOut, rows: this.#damaged };
	}

	get unsaved(): number {
		return this.#queue.size;
	}

	get failure(): SaveFailed | undefined {
		return this.#queue.failure;
	}

	/**
	 * Applies a change at once; resolves when it is durable. A lasting one, such as a revision, is never taken back:
	 * undo goes past it to what was done before.
	 * @throws {SaveFailed} the change stays in `plan`, and is saved before any later one
	 */
	run(change: Change, { lasting = false }: Running = {}): Promise<void> {
		if (isNothing(change)) return Promise.resolve();
		return this.#do(change, lasting ? [] : [this.#history.did(crypto.randomUUID(), change)]);
	}

	get canUndo(): boolean {
		return this.#history.last !== undefined;
	}

	get canRedo(): boolean {
		return this.#history.next !== undefined;
	}

	/**
	 * Takes back the newest thing this device did, as far as its fields still hold what it put there. What others
	 * have since written over whole is passed by. Gives what was changed; resolves when durable.
	 * @throws {SaveFailed}
	 */
	undo(): Promise<Change> {
		return this.#retrace('undid', () => this.#history.last, invert);
	}

	/** Makes again what was taken back last. */
	redo(): Promise<Change> {
		return this.#retrace(
			'redid',
			() => this.#history.next,
			(change) => change
		);
	}

	/** Told of every change after it is in `plan`. */
	subscribe(listener: (event: PlanEvent) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** Told at once and whenever something was done, saved, or could not be saved. */
	onSaving(listener: (saving: Saving) => void): () => void {
		this.#savingListeners.add(listener);
		listener(this.#saving());
		return () => void this.#savingListeners.delete(listener);
	}

	/**
	 * Tries again to save what is in memory alone.
	 * @throws {SaveFailed}
	 */
	retry(): Promise<void> {
		return this.#queue.flush();
	}

	/**
	 * Saves what waits and lets the plan go.
	 * @throws {SaveFailed} then the plan stays open, so that nothing is lost
	 */
	async close(): Promise<void> {
		await this.#queue.flush();
		this.#unfollow();
		await this.#receiving;
		this.#listeners.clear();
		this.#savingListeners.clear();
		this.#document.destroy();
	}

	async #retrace(
		kind: 'undid' | 'redid',
		deed: () => Deed | undefined,
		turn: (change: Change) => Change
	): Promise<Change> {
		const actions: HistoryAction[] = [];
		for (let found = deed(); found; found = deed()) {
			const action: HistoryAction = { kind, id: found.id };
			actions.push(action);
			const change = stillApplying(this.plan, turn(found.change));
			if (isNothing(change)) {
				this.#history.act(action);
				continue;
			}
			await this.#do(change, actions);
			return change;
		}
		if (actions.length) await this.#save({ actions });
		return { verb: 'nothing', edits: [] };
	}

	#do(change: Change, actions: readonly HistoryAction[]): Promise<void> {
		const update = this.#document.write(change.edits);
		for (const action of actions) this.#history.act(action);
		const saved = this.#save({ update, actions });
		this.#tell({ plan: this.plan, change, origin: 'here' });
		return saved;
	}

	#save(job: Job): Promise<void> {
		this.#hasWritten = true;
		const saved = this.#queue.add(job);
		this.#tellSaving();
		return saved;
	}

	/** Follows the log: whatever any window writes touches the plan's row, in the same transaction as the op. */
	#follow(): void {
		const { db } = this.#connection;
		this.#unfollow = this.#connection.follow(
			() =>
				db.transaction('r', db.plans, db.ops, db.snapshots, async () => {
					const row = await db.plans.get(this.id);
					const ops = row ? await db.ops.where(':id').above(this.#seen).toArray() : [];
					// Another window may have folded ops that were never seen here.
					const snapshot = row && row.folded > this.#seen ? await db.snapshots.get(this.id) : undefined;
					return { ops, updates: snapshot ? [snapshot] : [], folded: row?.folded ?? 0 };
				}),
			({ ops, updates, folded }) => {
				const foreign = ops.filter((op) => op.planId === this.id && op.by !== this.#by);
				this.#seen = Math.max(this.#seen, folded, ...ops.map((op) => op.seq ?? 0));
				if (foreign.length || updates.length)
					this.#receiving = this.#receiving.then(() => this.#receive([...updates, ...foreign]));
			}
		);
	}

	async #receive(rows: readonly Pick<OpRow, 'body'>[]): Promise<void> {
		const opened = await openRows(rows);
		this.#damaged += rows.length - opened.length;
		const updates = opened.map(({ update }) => update);
		const edits = this.#document.receive(updates, () => this.#damaged++);
		await this.#renewHistory();
		if (!edits.length) return;
		this.#tell({ plan: this.plan, change: { verb: 'elsewhere', edits }, origin: 'elsewhere' });
		await this.#freshenCover();
	}

	/** The history belongs to the device: what another window did or took back counts here too. */
	async #renewHistory(): Promise<void> {
		const unsaved = this.#queue.jobs.flatMap((job) => job.actions);
		const read = () => this.#connection.db.history.where('planId').equals(this.id).toArray();
		// A connection that is gone tells so where something is to be saved; here the old view must do.
		await this.#history.renew(read, unsaved).catch(() => undefined);
	}

	/**
	 * Two windows that write at once each draw the cover without the other's work; the one that sees both puts it
	 * right. A window that only looks on leaves it to those.
	 */
	async #freshenCover(): Promise<void> {
		if (!this.#hasWritten || this.#queue.size) return;
		const row = await this.#connection.db.plans.get(this.id).catch(() => undefined);
		const stored = row && (await openJson(row.body).catch(() => undefined));
		if (row && !sameValue(stored, JSON.parse(JSON.stringify(coverOf(this.plan)))))
			await this.#save({ actions: [] }).catch(() => undefined);
	}

	#tell(event: PlanEvent): void {
		for (const listener of this.#listeners) listener(event);
	}

	#saving(): Saving {
		return { unsaved: this.#queue.size, failed: this.#queue.failure?.reason };
	}

	#tellSaving(): void {
		const saving = this.#saving();
		for (const listener of this.#savingListeners) listener(saving);
	}
}
