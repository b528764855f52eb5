/** One request to another origin, with nothing in it but its address, and an end to how long and how much. */
import { LookupTrouble } from './LookupTrouble.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface Asking {
	readonly fetch: Fetch;
	/** Most bytes of an answer, counted as they come. */
	readonly most: number;
	/** Longest wait for the whole answer, in milliseconds. */
	readonly time: number;
	readonly signal?: AbortSignal | undefined;
}

export interface Answer {
	readonly status: number;
	readonly bytes: Uint8Array;
}

/** No cookie, no word of which page asks, nothing kept by the browser, and no other address than the one asked for. */
const BARE: RequestInit = {
	mode: 'cors',
	credentials: 'omit',
	referrerPolicy: 'no-referrer',
	redirect: 'error',
	cache: 'no-store'
};

/** @throws LookupTrouble; whatever the signal was aborted with */
export async function ask(address: string, { fetch, most, time, signal }: Asking): Promise<Answer> {
	signal?.throwIfAborted();
	const stopper = new AbortController();
	const stop = () => {
		stopper.abort(signal?.reason);
	};
	signal?.addEventListener('abort', stop);
	const timer = setTimeout(() => {
		stopper.abort(new LookupTrouble('silent'));
	}, time);
	try {
		const answer = await fetch(address, { ...BARE, signal: stopper.signal });
		return { status: answer.status, bytes: await read(answer, most) };
	} catch (error) {
		// Browsers differ in what they throw at a stop.
		stopper.signal.throwIfAborted();
		if (error instanceof LookupTrouble) throw error;
		throw new LookupTrouble('silent', { cause: error });
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', stop);
		// What nobody reads any more need not come.
		stopper.abort();
	}
}

async function read({ body }: Response, most: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = body?.getReader();
	for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
		size += part.value.length;
		if (size > most) throw new LookupTrouble('strange');
		parts.push(part.value);
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
