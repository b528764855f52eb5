/**
 * The envelope round every payload that says something about a person. Encryption finds its place here: another
 * `alg`, the same two verbs. Sealing may take time, so it is done before a transaction opens: an IndexedDB
 * transaction does not wait.
 */
import { Unreadable } from './errors.ts';

export interface Envelope {
	readonly v: 1;
	readonly alg: 'none';
	readonly data: Uint8Array<ArrayBuffer>;
}

// A copy: what is handed in may be a view into a larger buffer, and the whole buffer would be stored.
export const seal = (data: Uint8Array): Promise<Envelope> =>
	Promise.resolve({ v: 1, alg: 'none', data: data.slice() });

/** @throws {Unreadable} for an envelope that is damaged or of a later kind */
export function open(envelope: unknown): Promise<Uint8Array> {
	const { v, alg, data } = (envelope ?? {}) as Partial<Record<keyof Envelope, unknown>>;
	// By its tag and not by `instanceof`: what another realm made is just as good.
	const isBytes = ArrayBuffer.isView(data) && Object.prototype.toString.call(data) === '[object Uint8Array]';
	if (v !== 1 || alg !== 'none' || !isBytes) return Promise.reject(new Unreadable('Unknown envelope'));
	return Promise.resolve(data as Uint8Array);
}

export const sealJson = (value: unknown): Promise<Envelope> =>
	seal(new TextEncoder().encode(JSON.stringify(value)));

/** @throws {Unreadable} */
export async function openJson(envelope: unknown): Promise<unknown> {
	const bytes = await open(envelope);
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
	} catch (cause) {
		throw new Unreadable('Not JSON', { cause });
	}
}
