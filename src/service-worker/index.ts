/// <reference types="@sveltejs/kit" />
/**
 * Keeps the whole app on the device, so that a session needs no network.
 *
 * Always holds: a cache belongs to one build; what a first session needs comes first, the rest right after, and it is
 * called complete only when every file is in it; a window goes on
 * with the build it started with, also when another window has asked for a new one; a new build waits until somebody
 * asks for it (`skip-waiting`). To switch the
 * worker off from the server, see static/sw-off.js.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { answer } from './answer.ts';
import { cacheName, fill, isLate, otherCaches } from './precache.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
/** The page for every address that only the app knows, such as /plan/<id>. */
const shell = `${base}/200.html`;
/** Every file of this build, spelled as the browser asks for it. */
const paths = [shell, ...prerendered, ...build, ...files].map(
	(path) => new URL(path, worker.location.origin).pathname
);
const known = new Set(paths);
const name = cacheName(version);

worker.addEventListener('install', (event) => {
	event.waitUntil(
		fill(
			name,
			paths.filter((path) => !isLate(path))
		)
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const old = await otherCaches(name);
			const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
			// One window is the one that asked for this build; a second still runs an older one, and needs its files
			// until it is loaded again. They go when the next build comes.
			if (windows.length <= 1) await Promise.all(old.map((cache) => caches.delete(cache)));
			// The very first visit: the open window is of this build, and may go offline at once. Later builds never
			// take over a window that is open.
			if (old.length === 0) await worker.clients.claim();
		})()
	);
});

/**
 * `skip-waiting`: the person wants the new version now. `ready?`: fetches what is missing, and answers on the port that
 * came along with `{ ready, version }`; ready is true only if every file of this build is on the device.
 */
worker.addEventListener('message', (event) => {
	if (event.data === 'skip-waiting') event.waitUntil(worker.skipWaiting());
	if (event.data === 'ready?') {
		const port = event.ports[0];
		event.waitUntil(
			fill(name, paths).then(
				() => port?.postMessage({ ready: true, version }),
				() => port?.postMessage({ ready: false, version })
			)
		);
	}
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(answer(request, { cache: name, paths: known, shell }));
});
