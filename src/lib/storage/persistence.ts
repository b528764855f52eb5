export interface Persistence {
	/** The browser has promised not to clear this by itself. */
	readonly persisted: boolean;
	/** In bytes; absent where the browser does not tell. */
	readonly quota?: number;
	readonly usage?: number;
}

/** Asks the browser to keep what is stored here, and tells its answer. Some browsers ask the person. */
export async function persistence(): Promise<Persistence> {
	// Absent outside secure pages, and in Node.
	const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage as
		Partial<StorageManager> | undefined;
	const persisted = (await storage?.persist?.().catch(() => false)) ?? false;
	const { quota, usage } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
	return {
		persisted,
		...(quota === undefined ? {} : { quota }),
		...(usage === undefined ? {} : { usage })
	};
}
