/** How much memory the programs that this one has started take meanwhile: the browser, with all its processes. */
import { readFile, readdir } from 'node:fs/promises';

const EVERY = 40;
const MB = 1_000_000;

interface Process {
	readonly parent: number;
	/** Bytes in memory, shared ones counted with each. */
	readonly resident: number;
}

async function processOf(id: number): Promise<Process | undefined> {
	const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
	const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
	const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
	return parent === undefined
		? undefined
		: { parent: Number(parent), resident: 1024 * Number(kilobytes ?? 0) };
}

/** Nothing where there is no `/proc`. */
async function residentNow(): Promise<number> {
	const names = await readdir('/proc').catch((): string[] => []);
	const ids = names.filter((name) => /^\d+$/.test(name)).map(Number);
	const all = new Map<number, Process>();
	for (const id of ids) {
		const found = await processOf(id);
		if (found) all.set(id, found);
	}
	const isOurs = (id: number): boolean => {
		const parent = all.get(id)?.parent;
		return parent !== undefined && (parent === process.pid || isOurs(parent));
	};
	return [...all].filter(([id]) => isOurs(id)).reduce((sum, [, { resident }]) => sum + resident, 0);
}

/** What a deed gives, and by how many MB memory grew at most while it was done. */
export async function grownMeanwhile<Result>(
	deed: () => Promise<Result>
): Promise<{ readonly result: Result; readonly grown: number }> {
	const before = await residentNow();
	let most = before;
	const stop = new AbortController();
	const watching = (async () => {
		while (!stop.signal.aborted) {
			most = Math.max(most, await residentNow());
			await new Promise((resolve) => setTimeout(resolve, EVERY));
		}
	})();
	try {
		const result = await deed();
		return { result, grown: (most - before) / MB };
	} finally {
		stop.abort();
		await watching;
	}
}
