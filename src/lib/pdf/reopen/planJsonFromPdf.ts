import { Refusal } from '#lib/plan/index.ts';
import { unpack } from './unpack.ts';

/** What every plan of ours says it is, in its first field. */
const FORMAT = 'bildeplan';
/** A plan is text: pictures are not in it. This is for all files of a PDF together. */
const MOST_BYTES = 25_000_000;
const BROKEN_COSTS = MOST_BYTES / 5;
/** Files in a PDF are few; more than this is somebody's trap. */
const MOST_STREAMS = 50;
const MOST_MENTIONS = 500;
/** A stream's dictionary of an embedded file is short. */
const LONGEST_DICTIONARY = 2_000;

/**
 * The plan inside a PDF that we wrote, as JSON text; null when there is none. Works without a PDF library, also after
 * other programs have rewritten the file: an embedded file is always a stream object, so its dictionary is never hidden
 * inside another stream. Where a program has added a newer one under the same number, the newer counts. The text has
 * not been checked yet.
 * @throws Refusal `pdf-locked` where the file is encrypted, and so nobody can tell whether a plan is in it
 */
export async function planJsonFromPdf(bytes: Uint8Array): Promise<string | null> {
	const text = new TextDecoder('latin1').decode(bytes);
	let left = MOST_BYTES;
	for (const place of embeddedIn(text)) {
		const plain = await embedded(bytes, text, place, left);
		const json = plain && decoded(plain);
		if (json !== null && isPlan(json)) return json;
		// What breaks off may have unpacked much before.
		left -= plain?.length ?? BROKEN_COSTS;
		if (left <= 0) break;
	}
	if (isEncrypted(text)) throw new Refusal('pdf-locked');
	return null;
}

interface Place {
	/** Where the object's dictionary begins. */
	readonly begin: number;
	/** Where the word `stream` ends it. */
	readonly keyword: number;
}

/** Where the embedded files are, each object once. */
function embeddedIn(text: string): Iterable<Place> {
	const places = new Map<string, Place>();
	let mentions = 0;
	for (const { index } of text.matchAll(/\/Type\s{0,20}\/EmbeddedFile\b/g)) {
		if (++mentions > MOST_MENTIONS || places.size >= MOST_STREAMS) break;
		const from = Math.max(0, index - LONGEST_DICTIONARY);
		const head = /^([^]*(?:^|\s)(\d{1,10} \d{1,5})) obj/.exec(text.slice(from, index));
		const length = text.slice(index, index + LONGEST_DICTIONARY).indexOf('stream');
		if (head && length >= 0)
			places.set(head[2] ?? '', { begin: from + head[0].length, keyword: index + length });
	}
	return places.values();
}

/** The trailer, or the dictionary of the stream that stands for it, is never encrypted itself. */
const isEncrypted = (text: string): boolean =>
	/\/Encrypt\s{0,20}(?:\d{1,10}\s{1,20}\d{1,5}\s{1,20}R\b|<<)/.test(text);

async function embedded(
	bytes: Uint8Array,
	text: string,
	{ begin, keyword }: Place,
	most: number
): Promise<Uint8Array | null> {
	const dictionary = text.slice(begin, keyword);
	let start = keyword + 'stream'.length;
	if (text[start] === '\r') start++;
	if (text[start] === '\n') start++;
	const end = endOf(text, dictionary, start);
	if (end === null || end - start > most) return null;
	try {
		return await unpack(bytes.subarray(start, end), dictionary, most);
	} catch {
		return null;
	}
}

function decoded(utf8: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(utf8);
	} catch {
		return null;
	}
}

/** By its length, which may stand in an object of its own, or else by the word that ends it. */
function endOf(text: string, dictionary: string, start: number): number | null {
	const direct = /\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary);
	const indirect = /\/Length\s+(\d+)\s+(\d+)\s+R/.exec(dictionary);
	let length = Number(direct?.[1] ?? NaN);
	if (indirect) {
		const [, id = '', generation = ''] = indirect;
		const object = new RegExp(`(?:^|\\s)${id} ${generation} obj\\s{1,20}(\\d{1,10})\\s{1,20}endobj`);
		length = Number(object.exec(text)?.[1] ?? NaN);
	}
	if (Number.isSafeInteger(length) && start + length <= text.length) return start + length;
	const end = text.indexOf('endstream', start);
	return end < 0 ? null : end;
}

/** Told by its content, because programs that rewrite a PDF hide the file's name. */
function isPlan(json: string): boolean {
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
	} catch {
		return false;
	}
}
