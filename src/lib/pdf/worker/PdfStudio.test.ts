import { expect, test } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import type { Answer, Ask, DrawnPage, PreviewPage } from './messages.ts';
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

const photos = new Map([
	['a', new Uint8Array([1])],
	['b', new Uint8Array([2])]
]);
const sentIn = (ask: Ask | undefined): readonly string[] => [...(ask?.photos.keys() ?? [])];

test('a photo is sent to a worker once, and again to a worker that starts anew', async () => {
	const rooms = [aWorker(), aWorker()];
	let begun = 0;
	const studio = new PdfStudio('/fonts/', () => rooms[begun++]!.worker);
	const stop = new AbortController();
	void studio.write(job, photos, { date: 0 });
	void studio.preview(job, photos, { scale: 1 });
	expect(rooms[0]!.asked.map(sentIn)).toEqual([['a', 'b'], []]);
	expect(rooms[0]!.asked[1]?.hashes).toEqual(['a', 'b']);
	studio.close();
	void studio.write(job, photos, { date: 0, signal: stop.signal });
	expect(sentIn(rooms[1]!.asked[0])).toEqual(['a', 'b']);
});

test('a photo that the last pages did not show is sent again, for the worker has forgotten it', () => {
	const room = aWorker();
	const studio = new PdfStudio('/fonts/', () => room.worker);
	for (const shown of [photos, new Map([...photos].slice(0, 1)), photos])
		void studio.preview(job, shown, { scale: 1 });
	expect(room.asked.map(sentIn)).toEqual([['a', 'b'], [], ['b']]);
});

const aPage = (mark: string): PreviewPage => ({
	width: 1,
	height: 1,
	image: { close: () => undefined, width: 1, height: 1 },
	text: [],
	mark
});
const pagesOf = (id: number, pages: readonly DrawnPage[]): Answer => ({
	id,
	kind: 'pages',
	pages,
	missing: []
});

test('a page that did not change comes back as it was, and the others are new', async () => {
	const room = aWorker();
	const studio = new PdfStudio('/fonts/', () => room.worker);
	const before = studio.preview(job, none, { scale: 1 });
	room.say(pagesOf(0, [aPage('one'), aPage('two')]));
	const first = await before;
	const shown = first.ok ? first.pages : [];
	const after = studio.preview(job, none, { scale: 1, shown });
	expect(room.asked[1]).toMatchObject({ known: ['one', 'two'] });
	room.say(pagesOf(1, [{ mark: 'one' }, aPage('three')]));
	const second = await after;
	const pages = second.ok ? second.pages : [];
	expect(pages[0]).toBe(shown[0]);
	expect(pages.map(({ mark }) => mark)).toEqual(['one', 'three']);
});

test('pages of a worker that is gone are not taken for those of the next one', async () => {
	const rooms = [aWorker(), aWorker()];
	let begun = 0;
	const studio = new PdfStudio('/fonts/', () => rooms[begun++]!.worker);
	const before = studio.preview(job, none, { scale: 1 });
	rooms[0]!.say(pagesOf(0, [aPage('one')]));
	const first = await before;
	rooms[0]!.fall();
	void studio.preview(job, none, { scale: 1, shown: first.ok ? first.pages : [] });
	expect(rooms[1]!.asked[0]).toMatchObject({ known: [] });
});
