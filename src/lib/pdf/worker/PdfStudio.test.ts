import { expect, test } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import type { Answer, Ask } from './messages.ts';
import { PdfStudio, type PdfWorker } from './PdfStudio.ts';

/** A worker that answers when the test says so. */
function aWorker() {
	const asked: Ask[] = [];
	const listeners: ((event: { readonly data: Answer }) => void)[] = [];
	const fall: (() => void)[] = [];
	let ended = 0;
	const worker: PdfWorker = {
		postMessage: (ask) => asked.push(ask),
		addEventListener: (type: string, listener: never) => {
			if (type === 'message') listeners.push(listener);
			else fall.push(listener);
		},
		terminate: () => {
			ended += 1;
		}
	};
	return {
		worker,
		asked,
		ended: () => ended,
		say: (data: Answer) => {
			for (const listener of listeners) listener({ data });
		},
		fall: () => {
			for (const listener of fall) listener();
		}
	};
}

const job = await aPrintJob(aPlan());
const none = new Map<string, Uint8Array>();
const pdf = (id: number): Answer => ({
	id,
	kind: 'pdf',
	bytes: new Uint8Array([1]),
	pages: 3,
	missing: ['\u{13000}']
});

test('a job is plain data, so that it can be sent to a worker', () => {
	expect(structuredClone(job)).toEqual(job);
});

test('writing tells how far it has come, and which signs no font has', async () => {
	const room = aWorker();
	const studio = new PdfStudio('/fonts/', () => room.worker);
	const seen: number[] = [];
	const written = studio.write(job, none, { date: 0, onProgress: (part) => seen.push(part) });
	room.say({ id: 0, kind: 'progress', done: 1, of: 4 });
	room.say(pdf(0));
	expect(await written).toEqual({ ok: true, bytes: new Uint8Array([1]), pages: 3, missing: ['\u{13000}'] });
	expect(seen).toEqual([0.25]);
});

test('cancelling stops the work, and the next wish begins afresh', async () => {
	const rooms = [aWorker(), aWorker()];
	let started = 0;
	const studio = new PdfStudio('/fonts/', () => rooms[started++]!.worker);
	const stop = new AbortController();
	const written = studio.write(job, none, { date: 0, signal: stop.signal });
	stop.abort();
	expect(await written).toMatchObject({ ok: false, trouble: 'cancelled' });
	expect(rooms[0]!.ended()).toBe(1);
	const again = studio.write(job, none, { date: 0 });
	rooms[1]!.say(pdf(1));
	expect(await again).toMatchObject({ ok: true });
});

test('cancelling one wish leaves the others alone', async () => {
	const room = aWorker();
	const studio = new PdfStudio('/fonts/', () => room.worker);
	const stop = new AbortController();
	const cancelled = studio.preview(job, none, { scale: 1, signal: stop.signal });
	const written = studio.write(job, none, { date: 0 });
	stop.abort();
	room.say(pdf(1));
	expect(await cancelled).toMatchObject({ ok: false, trouble: 'cancelled' });
	expect(await written).toMatchObject({ ok: true });
	expect(room.ended()).toBe(0);
});

test('a font that did not come and a worker that fell are told, not thrown', async () => {
	const room = aWorker();
	const studio = new PdfStudio('/fonts/', () => room.worker);
	const first = studio.write(job, none, { date: 0 });
	room.say({ id: 0, kind: 'trouble', trouble: 'fonts', detail: '404' });
	expect(await first).toEqual({ ok: false, trouble: 'fonts', detail: '404' });
	const second = studio.preview(job, none, { scale: 1 });
	room.fall();
	expect(await second).toMatchObject({ ok: false, trouble: 'failed' });
});
