import { checkField } from '#lib/plan/index.ts';
import { Connection } from './Connection.ts';
import { describeDatabase } from './database.ts';
import { Store, type StoreOptions } from './Store.ts';

/**
 * Opens what is kept on this device, and makes it where nothing is.
 * @throws {NewerData} when a newer version of the app has upgraded the data; nothing was touched
 */
export async function openStore({
	name,
	...options
}: Partial<StoreOptions> & { readonly name?: string } = {}): Promise<Store> {
	const connection = await Connection.to(describeDatabase(name));
	return new Store(connection, { check: checkField, now: () => new Date().toISOString(), ...options });
}
