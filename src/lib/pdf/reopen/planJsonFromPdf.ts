import { inflate } from '../fonts/inflate.ts';

/** What every plan of ours says it is, in its first field. */
const FORMAT = 'bildeplan';
/** A plan is text: pictures are not in it. */
const MOST_BYTES = 25_000_000;
/** Files in a PDF are few; more than this is somebody's trap. */
const MOST_STREAMS = 50;
/** A stream's dictionary of an embedded file is short. */
const LONGEST_DICTIONARY = 2_000;

/**
 * The plan inside a PDF that we wrote, as JSON text; null when there is none. Works without a PDF library, also after
 * other programs have rewritten the file: an embedded file is always a stream object, so its dictionary is never hidden
 * inside another stream. The text has not been checked yet.
 */
export async function planJsonFromPdf(bytes: Uint8Array): Promise<string | null> {
	const text = new TextDecoder('latin1').decode(bytes);
	let count = 0;
	for (const { index } of text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)) {
		if (++count > MOST_STREAMS) break;
		const json = await embeddedJson(bytes, text, index);
		if (json !== null && isPlan(json)) return json;
	}
	return null;
}

async function embeddedJson(bytes: Uint8Array, text: string, type: number): Promise<string | null> {
	const begin = text.lastIndexOf(' obj', type);
	const keyword = text.indexOf('stream', type);
	if (begin < 0 || keyword < 0 || keyword - begin > LONGEST_DICTIONARY) return null;
	const dictionary = text.slice(begin, keyword);
	let start = keyword + 'stream'.length;
	if (text[start] === '\r') start++;
	if (text[start] === '\n') start++;
	const end = endOf(text, dictionary, start);
	if (end === null || end - start > MOST_BYTES) return null;
	try {
		const data = bytes.subarray(start, end);
		const plain = dictionary.includes('/FlateDecode') ? await inflate(data, MOST_BYTES) : data;
		return new TextDecoder('utf-8', { fatal: true }).decode(plain);
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
		length = Number(
			new RegExp(`(?:^|\\s)${id} ${generation} obj\\s+(\\d+)\\s+endobj`).exec(text)?.[1] ?? NaN
		);
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
