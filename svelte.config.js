import adapter from '@sveltejs/adapter-static';
import { lookupOrigin } from './scripts/lookupOrigin.mjs';
import { appVersion } from './scripts/version.mjs';

const lookup = lookupOrigin(process.env.BILDEPLAN_LOOKUP);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter({ fallback: '200.html' }),
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// The one style attribute we can't avoid: SvelteKit's route announcer (2.70.4, November 2026).
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'blob:', 'data:'],
				'media-src': ['self', 'blob:'],
				'font-src': ['self'],
				// Nobody else, unless this build may look pictures up (docs/adr/21-looking-up.md).
				'connect-src': lookup ? ['self', /** @type {`https://${string}.${string}`} */ (lookup)] : ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				// The PDF that is on its way to the printer; nothing else is ever in a frame.
				'frame-src': ['blob:'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'default']
			}
		},
		// What a host reads or an emergency needs is no file of the app: the service worker must not ask for it.
		serviceWorker: { files: (file) => !file.startsWith('_') && file !== 'sw-off.js' },
		// Builds that may ask others are others: a device must not mix their files.
		version: { name: appVersion() + (lookup && `.asks-${new URL(lookup).host}`), pollInterval: 0 }
	}
};
