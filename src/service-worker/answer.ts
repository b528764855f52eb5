/** Answering a request of an open window from the cache of this build. */

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
	const path = pathFor(new URL(request.url).pathname, request.mode, build);
	const cached = path && (await (await caches.open(build.cache)).match(path));
	return cached || fetch(request);
}
