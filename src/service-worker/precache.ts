/** Filling the cache of one build, and telling it from the caches of others. */

const PREFIX = 'bildeplan-';
/** Enough to fill a slow line, few enough not to starve the page that is being looked at. */
const AT_ONCE = 6;

export const cacheName = (version: string): string => `${PREFIX}${version}`;

export async function otherCaches(name: string): Promise<string[]> {
	return (await caches.keys()).filter((other) => other.startsWith(PREFIX) && other !== name);
}

async function missing(cache: Cache, paths: readonly string[]): Promise<string[]> {
	const there = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
	return paths.filter((path) => !there.has(new URL(path, location.origin).pathname));
}

/** True only if every file is there. The browser may have thrown away caches since the install. */
export async function isComplete(name: string, paths: readonly string[]): Promise<boolean> {
	return (await caches.has(name)) && (await missing(await caches.open(name), paths)).length === 0;
}

/** A file whose name holds the hash of its content is the same in every build that has it. */
export const neverChanges = (path: string): boolean => path.includes('/immutable/');

/**
 * What a first session in one language can begin without: the words of other languages, the whole library of pictures and its words, print and its
 * fonts, typefaces of other scripts, examples. It is fetched as soon as the app is there, and from the network if it is
 * asked for before that.
 */
export const isLate = (path: string): boolean =>
	/\/words\/(?!nb\/)/.test(path) ||
	/\/symbols\/(?:all-|whole|words-|picture-facts|LICENSE)/.test(path) ||
	/\/fonts\/.*\.woff$/.test(path) ||
	/\/fonts\/(?!NotoSans-)[^/]*\.woff2$/.test(path) ||
	/\/workers\/(?:assets|chunks)\//.test(path) ||
	/\/(?:licences|schema|examples)\//.test(path);

async function fetched(path: string): Promise<Response> {
	if (neverChanges(path)) {
		const known = await caches.match(path);
		if (known) return known;
	}
	const response = await fetch(path, { cache: neverChanges(path) ? 'default' : 'no-cache' });
	if (!response.ok) throw new Error(`${path} answered ${String(response.status)}.`);
	return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/**
 * Fetches what is missing. Fails if any file can't be had, and then the browser tries again at the next start; what
 * has come stays, so that an interrupted download goes on where it was.
 */
export async function fill(name: string, paths: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	const queue = await missing(cache, paths);
	const worker = async (): Promise<void> => {
		for (let path = queue.shift(); path !== undefined; path = queue.shift())
			await cache.put(path, await fetched(path));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
