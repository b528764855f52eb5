/**
 * What the strict content policy still lets strings do. Trusted Types turn every other string that would become
 * markup or code into an error.
 */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: {
			createHTML: (markup: string) => string | null;
			createScriptURL: (url: string) => string | null;
		}
	): unknown;
}

/** Where the build puts our own scripts, below the folder the app is served from; during development, the sources. */
const OWN_SCRIPTS = import.meta.env.DEV
	? /^\/src\/lib\/[\w./-]+\.ts\?worker_file&type=module$/
	: /(^|\/)_app\/immutable\/[\w./-]+\.js$/;

/** `new Worker(new URL(…))` hands over a string: only a script of this very build may start. */
function ownScript(url: string): string | null {
	const { origin, pathname, search } = new URL(url, location.href);
	return origin === location.origin && OWN_SCRIPTS.test(pathname + search) ? url : null;
}

(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
	// svelte-dnd-action empties its live region with `innerHTML = ''` (0.9.79, November 2026).
	createHTML: (markup) => (markup === '' ? '' : null),
	createScriptURL: ownScript
});
