/** Files in and out for the command line: read within the limits, written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type OpenedPlan, readAnyPlan } from '#lib/exchange/index.ts';
import { Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';

/** @throws Refusal `no-such-file`, or `file-too-large` before anything is read */
export async function read(path: string): Promise<Uint8Array> {
	try {
		const file = await open(path);
		try {
			const about = await file.stat();
			if (about.size > LIMITS.fileBytes) throw new Refusal('file-too-large', { place: path });
			if (about.isDirectory()) throw new Refusal('no-such-file', { place: path });
			return new Uint8Array(await file.readFile());
		} finally {
			await file.close();
		}
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal('no-such-file', { place: path, cause: error });
	}
}

export const readPlan = async (path: string): Promise<OpenedPlan> =>
	readAnyPlan(await read(path), async (bytes) => (await import('#lib/pdf/index.ts')).planJsonFromPdf(bytes));

/** Writes beside the wanted places first, and moves there when all is well. What stood there before stays till then. */
export async function writeAll(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
	const drafts = new Map<string, string>();
	let current = '';
	try {
		for (const [path, bytes] of files) {
			current = path;
			const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
			drafts.set(path, draft);
			await writeFile(draft, bytes, { flag: 'wx', flush: true });
		}
		for (const [path, draft] of drafts) {
			current = path;
			await rename(draft, path);
		}
	} catch (error) {
		await Promise.all([...drafts.values()].map((draft) => rm(draft, { force: true }).catch(() => undefined)));
		throw new Refusal('cannot-write', { place: current, cause: error });
	}
}

/** What the names of written files look like on standard output. */
export const written = (files: ReadonlyMap<string, unknown>): string => [...files.keys(), ''].join('\n');
