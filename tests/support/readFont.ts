import { readFile } from 'node:fs/promises';

/** A font as the site serves it; `npm run -s assets` makes them. */
export function readFont(file: string): Promise<Uint8Array> {
	return readFile(new URL(`../../static/fonts/${file}`, import.meta.url));
}
