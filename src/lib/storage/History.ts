/**
 * What this device did to a plan, oldest first, and which of it was taken back. Kept in memory for the buttons, and
 * as rows for the next visit; one action changes both in the same way.
 */
import type { Change } from '#lib/plan/index.ts';
import type { Database, HistoryRow } from './database.ts';
import { type Envelope, openJson } from './envelope.ts';

/** More than anyone takes back; what is older is dropped when the plan is folded. */
export const HISTORY_LIMIT = 200;

export interface Deed {
	readonly id: string;
	readonly change: Change;
	undone: boolean;
}

export type HistoryAction =
	/** Done, and with it everything that was taken back can no longer be made again. */
	| { readonly kind: 'did'; readonly id: string; readonly change: Change; readonly drops: readonly string[] }
	| { readonly kind: 'undid' | 'redid'; readonly id: string };

export class History {
	#deeds = new Map<string, Deed>();
	/** What was done while stored rows were being read. */
	#since: HistoryAction[] = [];

	/** The next to take back. */
	get last(): Deed | undefined {
		return [...this.#deeds.values()].findLast((deed) => !deed.undone);
	}

	/** The next to make again. */
	get next(): Deed | undefined {
		return this.#undone()[0];
	}

	did(id: string, change: Change): HistoryAction {
		return { kind: 'did', id, change, drops: this.#undone().map((deed) => deed.id) };
	}

	act(action: HistoryAction): void {
		this.#since.push(action);
		if (action.kind === 'did') {
			for (const id of action.drops) this.#deeds.delete(id);
			if (!this.#deeds.has(action.id))
				this.#deeds.set(action.id, { id: action.id, change: action.change, undone: false });
		} else {
			const deed = this.#deeds.get(action.id);
			if (deed) deed.undone = action.kind === 'undid';
		}
	}

	/**
	 * Takes over the stored rows, which another window may have changed, and puts on top what was not saved when
	 * they were read, and what was done since.
	 */
	async renew(
		read: () => PromiseLike<readonly HistoryRow[]>,
		unsaved: readonly HistoryAction[]
	): Promise<void> {
		this.#since = [];
		const rows = await read();
		const deeds = new Map<string, Deed>();
		for (const { id, undone, body } of rows.toSorted((a, b) => a.seq - b.seq)) {
			try {
				deeds.set(id, { id, change: (await openJson(body)) as Change, undone: undone !== undefined });
			} catch {
				// A deed that can't be read can't be taken back. The plan itself does not need it.
			}
		}
		this.#deeds = deeds;
		for (const action of [...unsaved, ...this.#since]) this.act(action);
		this.#since = [];
	}

	#undone(): Deed[] {
		return [...this.#deeds.values()].filter((deed) => deed.undone);
	}
}

/** Writes an action into its rows, inside the transaction that holds the op numbered `seq`. */
export async function writeAction(
	{ history }: Database,
	planId: string,
	{ action, body, seq, written }: { action: HistoryAction; body?: Envelope; seq: number; written: string }
): Promise<void> {
	if (action.kind === 'did') {
		if (action.drops.length) await history.bulkDelete([...action.drops]);
		if (body) await history.put({ id: action.id, planId, seq, body });
		return;
	}
	const row = await history.get(action.id);
	if (!row) return;
	const { undone: _, ...done } = row;
	await history.put(action.kind === 'undid' ? { ...done, undone: written } : done);
}
