// The emergency brake: serve this file as /service-worker.js, and every device that comes by forgets the stored
// copy of the app and asks the server again. Plans are not touched: they lie in the database, not in these caches.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys()) if (name.startsWith('bildeplan-')) await caches.delete(name);
			await self.registration.unregister();
		})()
	);
});
