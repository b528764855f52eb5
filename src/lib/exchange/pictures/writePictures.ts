/** A pack of own pictures as a zip that any program can open: the pictures, and `manifest.json` about them. */
import { strToU8, type Zippable } from 'fflate';
import type { MediaHash, PhotoCredit, Text } from '#lib/plan/index.ts';
import { zipOf } from '../planFile.ts';
import { plainLine } from './plainWords.ts';

export interface WrittenPicture {
	readonly words: Text;
	readonly media: MediaHash;
	readonly credit?: PhotoCredit;
}

const FORMAT = 'bildeplan-pictures';
const VERSION = 1;

/** The same pack gives the same bytes. A picture whose bytes are not at hand stays out. */
export function writePictures(
	name: string,
	pictures: readonly WrittenPicture[],
	media: ReadonlyMap<MediaHash, Uint8Array>
): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	const taken = new Set<string>();
	const rows: unknown[] = [];
	for (const { words, media: hash, credit } of pictures) {
		const bytes = media.get(hash);
		if (!bytes) continue;
		const file = freeName(fileNameFor(words), taken);
		entries[file] = [bytes, { level: 0 }];
		rows.push({
			file,
			labels: Object.fromEntries(Object.entries(words).map(([tag, { text }]) => [tag, text])),
			...(credit?.licence !== undefined && { licence: credit.licence }),
			...(credit?.author !== undefined && { author: credit.author }),
			...(credit?.url !== undefined && { source: credit.url })
		});
	}
	const list = { format: FORMAT, version: VERSION, name, pictures: rows };
	entries['manifest.json'] = [strToU8(`${JSON.stringify(list, null, '\t')}\n`), { level: 6 }];
	return zipOf(entries);
}

/** Letters of any script, so that whoever opens the zip finds the picture by its word. */
function fileNameFor(words: Text): string {
	const first = plainLine(Object.values(words)[0]?.text, 60);
	return first.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'picture';
}

function freeName(base: string, taken: Set<string>): string {
	for (let number = 1; ; number++) {
		const name = number === 1 ? base : `${base}-${String(number)}`;
		if (taken.has(name.toLowerCase())) continue;
		taken.add(name.toLowerCase());
		return `${name}.jpg`;
	}
}
