import type { Connection } from './Connection.ts';
import { openJson, sealJson } from './envelope.ts';
import { saveFailed } from './errors.ts';

/** Under this name stands what this device remembers about one plan; it goes when the plan goes. */
export const settingOfPlan = (plan: string, name: string): string => `plan/${plan}/${name}`;

/** What this device remembers besides plans: small JSON values by name. */
export class Settings {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Nothing where it was never set, or can't be read; whoever asks checks what it is. */
	async get(key: string): Promise<unknown> {
		const row = await this.#connection.use(() => this.#connection.db.settings.get(key));
		return row && (await openJson(row.body).catch(() => undefined));
	}

	/** @throws {SaveFailed} */
	async set(key: string, value: unknown): Promise<void> {
		const row = { key, body: await sealJson(value) };
		try {
			await this.#connection.use(() => this.#connection.db.settings.put(row));
		} catch (error) {
			throw saveFailed(error);
		}
	}

	/** The same for a plan, as long as it is there: of one that was destroyed nothing is remembered. @throws {SaveFailed} */
	async setOfPlan(plan: string, name: string, value: unknown): Promise<void> {
		const row = { key: settingOfPlan(plan, name), body: await sealJson(value) };
		const { db } = this.#connection;
		try {
			await this.#connection.use(() =>
				db.transaction('rw', [db.plans, db.settings], async () => {
					if (await db.plans.get(plan)) await db.settings.put(row);
				})
			);
		} catch (error) {
			throw saveFailed(error);
		}
	}

	/** @throws {SaveFailed} */
	async forget(key: string): Promise<void> {
		try {
			await this.#connection.use(() => this.#connection.db.settings.delete(key));
		} catch (error) {
			throw saveFailed(error);
		}
	}
}
