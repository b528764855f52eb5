/** Franklin Liang's patterns as the package `hyphen` packs them; it brings no types. */
declare module 'hyphen/patterns/*.js' {
	import type { Patterns } from '#lib/pdf/text/hyphens/Hyphenator.ts';

	const patterns: Patterns;
	export default patterns;
}
