import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

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

export default defineConfig({
	plugins: [absent(UNUSED), sveltekit()],
	// Six-year-old tablets; es2022 for top-level await.
	build: {
		target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
		rolldownOptions: { checks: { bundlerTimings: false } }
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
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					setupFiles: ['fake-indexeddb/auto']
				}
			}
		]
	}
});
