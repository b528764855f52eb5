import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { lookupOrigin } from './scripts/lookupOrigin.mjs';

/** jsPDF brings these three for pages of HTML, which we never give it: 105 kB that nobody should download. */
const UNUSED = ['html2canvas', 'canvg', 'dompurify'];

function absent(names: readonly string[]): Plugin {
	const empty = '\0absent';
	return {
		name: 'absent-packages',
		enforce: 'pre',
		resolveId: (name) => (names.includes(name) ? empty : undefined),
		load: (id) => (id === empty ? 'export default undefined;' : undefined)
	};
}

const WORKERS = '_app/immutable/workers';

/**
 * Vite's list of what it built names workers, but not the parts and WebAssembly that they load (8.3, November 2026).
 * The service worker keeps what is on that list: without the parts no PDF could be made away from the network.
 */
function listWorkerParts(): Plugin {
	return {
		name: 'list-worker-parts',
		writeBundle({ dir = '' }) {
			const path = join(dir, '.vite/manifest.json');
			if (!existsSync(path) || !existsSync(join(dir, WORKERS))) return;
			const list = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly file: string }>;
			for (const entry of readdirSync(join(dir, WORKERS), { recursive: true, withFileTypes: true }))
				if (entry.isFile()) {
					const file = join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/');
					list[file] ??= { file };
				}
			writeFileSync(path, JSON.stringify(list));
		}
	};
}

/**
 * Words get a name that says their language, so that the service worker can fetch those that nobody here reads yet
 * after the rest: thirteen languages are half of the app.
 */
function nameWords(): Plugin {
	return {
		name: 'name-words',
		outputOptions(options) {
			const usual = options.chunkFileNames ?? '[name]-[hash].js';
			options.chunkFileNames = (chunk) => {
				const tag = /\/locales\/([\w-]+)\/\w+\.json$/.exec(chunk.facadeModuleId ?? '')?.[1];
				if (tag === undefined) return typeof usual === 'string' ? usual : usual(chunk);
				return `_app/immutable/words/${tag}/[hash].js`;
			};
			return options;
		}
	};
}

export default defineConfig({
	plugins: [absent(UNUSED), listWorkerParts(), nameWords(), sveltekit()],
	define: { BILDEPLAN_LOOKUP: JSON.stringify(lookupOrigin(process.env.BILDEPLAN_LOOKUP)) },
	// Six-year-old tablets; es2022 for top-level await.
	build: {
		target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
		rolldownOptions: {
			checks: { bundlerTimings: false, circularDependency: true },
			// Two files that need each other are one thought in two places, or start in an order nobody chose.
			onLog(level, log, tell) {
				if (log.code !== 'CIRCULAR_DEPENDENCY') tell(level, log);
				else if (!log.message.includes('node_modules/')) throw new Error(log.message);
			}
		}
	},
	worker: { format: 'es', plugins: () => [absent(UNUSED)] },
	server: { fs: { allow: ['locales'] } },
	// Tests see Svelte as a browser does, so that runes react.
	...(process.env.VITEST ? { resolve: { conditions: ['browser'] } } : {}),
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Not to hold anything against time: only to end what hangs, on a busy machine too.
					testTimeout: 60_000,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					setupFiles: ['fake-indexeddb/auto']
				}
			}
		]
	}
});
