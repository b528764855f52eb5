// The emergency brake: serve this file as /service-worker.js, and every device that comes by forgets the stored
// copy of the app and asks the server again. Plans are not touched: they lie in the database, not in these caches.
async function forget() {
	for (const name of await caches.keys()) if (name.startsWith('bildeplan-')) await caches.delete(name);
	await self.registration.unregister();
}
// Already while installing: the worker that runs may keep this one waiting for minutes (Chromium 156, November 2026),
// and without its cache it asks the server for everything.
self.addEventListener('install', (event) => {
	self.skipWaiting();
	event.waitUntil(forget());
});
self.addEventListener('activate', (event) => event.waitUntil(forget()));
