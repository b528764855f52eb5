/**
 * A plan on the disc: a snapshot and the ops since. Reading, adding and folding, each in one transaction, so that
 * another window sees all of it or nothing.
 */
import type { Connection } from './Connection.ts';
import type { Database, HistoryRow, OpRow, PlanRow, SnapshotRow } from './database.ts';
import { type Envelope, open, seal, sealJson } from './envelope.ts';
import { NotThere } from './errors.ts';
import { HISTORY_LIMIT, type HistoryAction, writeAction } from './History.ts';
import type { Cover } from './Cover.ts';
import { type FieldCheck, PlanDocument } from './PlanDocument.ts';

export interface PlanRows {
	readonly plan: PlanRow;
	readonly snapshot: SnapshotRow | undefined;
	readonly ops: readonly OpRow[];
	readonly history: readonly HistoryRow[];
	/** The newest op of any plan when this was read. */
	readonly seen: number;
}

/** Typed by Dexie as any key at all. */
const newestOp = (db: Database): PromiseLike<number | undefined> =>
	db.ops.toCollection().lastKey() as PromiseLike<number | undefined>;

/** @throws {NotThere} */
export const readRows = (connection: Connection, id: string): Promise<PlanRows> =>
	connection.use(() => {
		const { db } = connection;
		return db.transaction('r', db.plans, db.snapshots, db.ops, db.history, async () => {
			const plan = await db.plans.get(id);
			if (!plan) throw new NotThere(id);
			return {
				plan,
				snapshot: await db.snapshots.get(id),
				ops: await db.ops.where('planId').equals(id).toArray(),
				history: await db.history.where('planId').equals(id).toArray(),
				seen: (await newestOp(db)) ?? 0
			};
		});
	});

/** A row with what was in its envelope. */
interface OpenedRow<Row> {
	readonly row: Row;
	readonly update: Uint8Array;
}

/** What was stored, opened. Rows that cannot be opened are left out, and stay where they are. */
export async function openRows<Row extends { readonly body: Envelope }>(
	rows: readonly Row[]
): Promise<OpenedRow<Row>[]> {
	const opened = await Promise.all(
		rows.map((row) =>
			open(row.body).then(
				(update) => ({ row, update }),
				() => undefined
			)
		)
	);
	return opened.filter((one) => one !== undefined);
}

export interface OpenedPlan {
	readonly document: PlanDocument;
	/** How many rows could not be read. */
	readonly damaged: number;
	/** The ops that are in the document. */
	readonly merged: readonly number[];
}

/** Builds the plan from its rows; damage in one costs the plan only what that one held. */
export async function buildPlan(rows: PlanRows, check: FieldCheck): Promise<OpenedPlan> {
	const document = new PlanDocument(check);
	const all: readonly (SnapshotRow | OpRow)[] = [...(rows.snapshot ? [rows.snapshot] : []), ...rows.ops];
	const opened = await openRows(all);
	const refused = new Set<number>();
	document.receive(
		opened.map(({ update }) => update),
		(index) => refused.add(index)
	);
	const merged = opened.flatMap(({ row }, index) => (!refused.has(index) && 'seq' in row ? [row.seq] : []));
	return { document, damaged: all.length - opened.length + refused.size, merged };
}

/** One step of work on an open plan: what it writes into the document, and into the history. */
export interface Job {
	readonly update?: Uint8Array | undefined;
	readonly actions: readonly HistoryAction[];
}

/**
 * Writes steps, their history and the cover in one transaction. Doing it twice is harmless: the document knows an
 * update it already has, and a deed keeps its id.
 * @throws {NotThere} if the plan was destroyed meanwhile
 */
export async function writeJobs(
	connection: Connection,
	planId: string,
	{ by, jobs, cover, now }: { by: string; jobs: readonly Job[]; cover: Cover; now: string }
): Promise<void> {
	const { db } = connection;
	const sealed = await Promise.all(
		jobs.map(async ({ update, actions }) => ({
			op: update && { planId, by, written: now, body: await seal(update) },
			actions: await Promise.all(
				actions.map(async (action) =>
					action.kind === 'did' ? { action, body: await sealJson(action.change) } : { action }
				)
			)
		}))
	);
	const body = await sealJson(cover);
	await connection.use(() =>
		db.transaction('rw', db.plans, db.ops, db.history, async () => {
			const row = await db.plans.get(planId);
			if (!row) throw new NotThere(planId);
			let seq = 0;
			for (const { op, actions } of sealed) {
				// A copy, for Dexie writes the number into what it is given, and this may have to be done again.
				if (op) seq = await db.ops.add({ ...op });
				for (const each of actions) await writeAction(db, planId, { ...each, seq, written: now });
			}
			await db.plans.put({ ...row, written: now, body });
		})
	);
}

/**
 * Folds a plan's ops into its snapshot. Only the ops that are in the new snapshot are taken away, and only if nobody
 * has folded since they were read, so an op that another window adds meanwhile stays.
 */
export async function fold(
	connection: Connection,
	rows: PlanRows,
	{ document, merged, damaged }: OpenedPlan,
	now: string
): Promise<boolean> {
	// A snapshot that could not be read may still be readable by later code: nothing is written over it.
	if (!merged.length || damaged) return false;
	const { db } = connection;
	const planId = rows.plan.id;
	const snapshot = { planId, written: now, body: await seal(document.encode()) };
	const tooOld = rows.history
		.toSorted((a, b) => b.seq - a.seq)
		.slice(HISTORY_LIMIT)
		.map(({ id }) => id);
	return connection.use(() =>
		db.transaction('rw', db.plans, db.snapshots, db.ops, db.history, async () => {
			const row = await db.plans.get(planId);
			if (row?.folded !== rows.plan.folded) return false;
			await db.snapshots.put(snapshot);
			await db.ops.bulkDelete([...merged]);
			await db.history.bulkDelete(tooOld);
			await db.plans.put({ ...row, folded: Math.max(...merged) });
			return true;
		})
	);
}
