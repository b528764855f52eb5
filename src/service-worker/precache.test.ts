import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, pathFor } from './answer.ts';
import { cacheName, fill, isComplete, isLate, otherCaches } from './precache.ts';

const ORIGIN = 'https://plan.example';
const absolute = (path: string): string => new URL(path, ORIGIN).href;

/** As much of a browser's caches as the service worker asks for, in memory. */
class MemoryCaches {
	readonly all = new Map<string, Map<string, Response>>();

	async open(name: string) {
		const entries = this.all.get(name) ?? new Map<string, Response>();
		this.all.set(name, entries);
		return {
			keys: async () => [...entries.keys()].map((url) => ({ url })),
			put: async (path: string, response: Response) => void entries.set(absolute(path), response),
			match: async (path: string) => entries.get(absolute(path))?.clone()
		};
	}
	async has(name: string) {
		return this.all.has(name);
	}
	async keys() {
		return [...this.all.keys()];
	}
	async match(path: string) {
		for (const entries of this.all.values()) {
			const found = entries.get(absolute(path));
			if (found) return found.clone();
		}
		return undefined;
	}
}

const NAME = cacheName('2');
const PATHS = ['/200.html', '/_app/immutable/a.js', '/_app/immutable/b.js', '/fonts/æ.woff2'];
let asked: string[];
let broken: Set<string>;

beforeEach(() => {
	asked = [];
	broken = new Set();
	vi.stubGlobal('caches', new MemoryCaches());
	vi.stubGlobal('location', { origin: ORIGIN });
	vi.stubGlobal('fetch', async (path: string) => {
		asked.push(path);
		return new Response(path, { status: broken.has(path) ? 503 : 200 });
	});
});
afterEach(() => void vi.unstubAllGlobals());

test('everything is fetched once, and then the device is ready', async () => {
	expect(await isComplete(NAME, PATHS)).toBe(false);
	await fill(NAME, PATHS);
	expect(await isComplete(NAME, PATHS)).toBe(true);
	expect(asked.toSorted()).toEqual(PATHS.toSorted());
});

test('a download that broke off is not called ready, and goes on where it was', async () => {
	broken.add('/fonts/æ.woff2');
	await expect(fill(NAME, PATHS)).rejects.toThrow(/503/);
	expect(await isComplete(NAME, PATHS)).toBe(false);
	broken.clear();
	asked = [];
	await fill(NAME, PATHS);
	expect(asked).toEqual(['/fonts/æ.woff2']);
	expect(await isComplete(NAME, PATHS)).toBe(true);
});

test('a new version fetches again only what may have changed', async () => {
	await fill(cacheName('1'), PATHS);
	asked = [];
	await fill(NAME, PATHS);
	expect(asked.toSorted()).toEqual(['/200.html', '/fonts/æ.woff2']);
	expect(await otherCaches(NAME)).toEqual([cacheName('1')]);
});

test('a window that still runs the old version gets its own scripts, when another one has switched', async () => {
	await fill(cacheName('1'), ['/_app/immutable/old.js']);
	await fill(NAME, PATHS);
	asked = [];
	const request = new Request(absolute('/_app/immutable/old.js'));
	const answered = await answer(request, { ...build, cache: NAME });
	expect(await answered.text()).toBe('/_app/immutable/old.js');
	expect(asked).toEqual([]);
});

const build = {
	paths: new Set(['/', '/200.html', '/_app/immutable/a.js', '/fonts/%C3%A6.woff2']),
	shell: '/200.html'
};

test.each([
	['/', 'navigate', '/'],
	['/_app/immutable/a.js', 'cors', '/_app/immutable/a.js'],
	['/fonts/%C3%A6.woff2', 'cors', '/fonts/%C3%A6.woff2'],
	['/plan/plan:0f9', 'navigate', '/200.html'],
	['/plan/plan:0f9', 'cors', undefined],
	['/licences/openmoji.txt', 'navigate', undefined],
	['/plan/%E0%A4%A', 'navigate', '/200.html']
] as const)('%s (%s) is answered with %s', (pathname, mode, path) => {
	expect(pathFor(pathname, mode, build)).toBe(path);
});

test.each([
	['/symbols/first.json', false],
	['/symbols/all-animals.json', true],
	['/symbols/words-ti.json', true],
	['/fonts/NotoSans-Regular-usual.woff2', false],
	['/fonts/NotoSansEthiopic-Regular-usual.woff2', true],
	['/fonts/NotoSans-Regular.woff', true],
	['/_app/immutable/workers/pictureWorker-1.js', false],
	['/_app/immutable/workers/assets/harfbuzz-1.wasm', true],
	['/_app/immutable/workers/chunks/1.js', true],
	['/_app/immutable/chunks/a.js', false],
	['/_app/immutable/words/nb/a.js', false],
	['/_app/immutable/words/ti/a.js', true],
	['/200.html', false]
])('%s can wait until the app is there: %s', (path, late) => {
	expect(isLate(path)).toBe(late);
});
