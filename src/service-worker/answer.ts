/** Answering a request of an open window from the cache of this build. */
import { neverChanges } from './precache.ts';

interface Build {
	readonly cache: string;
	readonly paths: ReadonlySet<string>;
	readonly shell: string;
}

/** The file of this build that a request means, if it means one. */
export function pathFor(
	pathname: string,
	mode: RequestMode,
	build: Omit<Build, 'cache'>
): string | undefined {
	if (build.paths.has(pathname)) return pathname;
	// A page that only the app knows; a download or a missing file with an ending goes to the server.
	const last = pathname.slice(pathname.lastIndexOf('/') + 1);
	return mode === 'navigate' && !last.includes('.') ? build.shell : undefined;
}

export async function answer(request: Request, build: Build): Promise<Response> {
	const { pathname } = new URL(request.url);
	const path = pathFor(pathname, request.mode, build);
	// A window that still runs an older build asks for a script of that build.
	if (path === undefined && neverChanges(pathname)) return (await caches.match(pathname)) ?? fetch(request);
	// Not by caches.open, which would bring back a cache that has just been thrown away.
	const cached = path === undefined ? undefined : await caches.match(path, { cacheName: build.cache });
	return cached ?? fetch(request);
}
