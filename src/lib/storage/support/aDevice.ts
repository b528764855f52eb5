import { Connection } from '../Connection.ts';
import { type Database, describeDatabase } from '../database.ts';
import { Store } from '../Store.ts';
import { checkField } from '#lib/plan/index.ts';
import type { StoredPlan } from '../StoredPlan.ts';

let made = 0;

export interface Window {
	readonly store: Store;
	readonly db: Database;
}

export interface Device {
	/** One more window of the same device. */
	window(): Promise<Window>;
}

/** An empty device of its own, with a clock that moves a second whenever somebody looks at it. */
export function aDevice(): Device {
	const name = `device ${String(++made)}`;
	let second = Date.UTC(2026, 10, 21);
	const now = () => new Date((second += 1000)).toISOString();
	return {
		async window() {
			const db = describeDatabase(name);
			const store = new Store(await Connection.to(db), { check: checkField, now });
			return { store, db };
		}
	};
}

/** Waits for what other windows do to arrive, until this is true of the plan. */
export async function until(stored: StoredPlan, isSo: () => boolean): Promise<void> {
	if (isSo()) return;
	await new Promise<void>((resolve) => {
		const stop = stored.subscribe(() => {
			if (!isSo()) return;
			stop();
			resolve();
		});
	});
}
