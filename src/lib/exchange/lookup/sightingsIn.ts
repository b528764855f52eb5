/** The gate for what the service answers: a list of pictures with words. Nothing in it is believed. */
import { jsonOf, textOfBytes } from '../pictures/PackageFiles.ts';
import { plainLine } from '../pictures/plainWords.ts';
import { LookupTrouble } from './LookupTrouble.ts';

/** A picture that the service has. */
export interface Sighting {
	/** The service's own number for it. */
	readonly id: number;
	/** What it is called in the language that was asked in: one plain line, perhaps empty. */
	readonly name: string;
}

const HIGHEST = 99_999_999;
const MOST_KEYWORDS = 50;

const isNumber = (id: unknown): id is number =>
	typeof id === 'number' && Number.isSafeInteger(id) && id > 0 && id <= HIGHEST;

/**
 * The first pictures of an answer, each once. Those that the service itself marks as violence or sex are left out:
 * somebody sits beside who has not asked for them. What is no picture is passed over.
 * @throws LookupTrouble `strange` for what is no list
 */
export function sightingsIn(bytes: Uint8Array, word: string, most: number): readonly Sighting[] {
	const list = jsonOf(textOfBytes(bytes));
	if (!Array.isArray(list)) throw new LookupTrouble('strange');
	const found = new Map<number, Sighting>();
	for (const one of list as readonly unknown[]) {
		if (found.size >= most) break;
		if (typeof one !== 'object' || one === null) continue;
		const { _id: id, keywords, sex, violence } = one as Readonly<Record<string, unknown>>;
		if (!isNumber(id) || found.has(id) || sex === true || violence === true) continue;
		found.set(id, { id, name: nameIn(keywords, word) });
	}
	return [...found.values()];
}

/** The keyword that was asked for, if it is one of them, else the first. */
function nameIn(keywords: unknown, word: string): string {
	const names = (Array.isArray(keywords) ? (keywords as readonly unknown[]) : [])
		.slice(0, MOST_KEYWORDS)
		.map((one) => plainLine((one as { keyword?: unknown } | null)?.keyword))
		.filter((name) => name !== '');
	const asked = word.toLowerCase();
	return names.find((name) => name.toLowerCase() === asked) ?? names[0] ?? '';
}
