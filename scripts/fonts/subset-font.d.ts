declare module 'subset-font' {
	/** Keeps the characters of `text`, all layout features, and nothing else. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'sfnt' | 'woff' | 'woff2' }
	): Promise<Uint8Array>;
}
