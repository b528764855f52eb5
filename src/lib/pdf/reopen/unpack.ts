import { inflate } from '../fonts/inflate.ts';

const FEWEST_BYTES_A_GROUP = 2;
/** Nobody packs a stream more often. */
const MOST_FILTERS = 4;

/**
 * A stream's bytes after the filters of its dictionary: deflated, as hex digits, in base 85, or plain. Throws for other
 * filters or too many, for broken data, and where unpacking it goes past `most` bytes.
 */
export async function unpack(data: Uint8Array, dictionary: string, most: number): Promise<Uint8Array> {
	const [, many, one] = /\/Filter\s*(?:\[([^\]]{0,200})\]|\/(\w{1,40}))/.exec(dictionary) ?? [];
	const filters = (many ?? one ?? '').match(/\w+/g) ?? [];
	if (filters.length > MOST_FILTERS) throw new Error('Too many filters');
	let plain = data;
	for (const filter of filters) {
		if (filter === 'FlateDecode' || filter === 'Fl') plain = await inflate(plain, most);
		else if (filter === 'ASCIIHexDecode' || filter === 'AHx') plain = fromHex(plain);
		else if (filter === 'ASCII85Decode' || filter === 'A85') plain = fromBase85(plain, most);
		else throw new Error(`No such filter here: ${filter}`);
	}
	return plain;
}

function fromHex(data: Uint8Array): Uint8Array {
	const [digits = ''] = new TextDecoder('latin1').decode(data).split('>', 1);
	const packed = digits.replace(/\s/g, '');
	if (/[^\da-f]/i.test(packed)) throw new Error('Not hex digits');
	return Uint8Array.from({ length: Math.ceil(packed.length / 2) }, (_, index) =>
		parseInt(packed.slice(2 * index, 2 * index + 2).padEnd(2, '0'), 16)
	);
}

/** Four bytes in five digits from `!`; `z` is four zeros; `~` ends (ISO 32000-1, 7.4.3). */
function fromBase85(data: Uint8Array, most: number): Uint8Array {
	const bytes: number[] = [];
	let group: number[] = [];
	const flush = (): void => {
		const count = group.length - 1;
		const digits = [...group, 84, 84, 84, 84].slice(0, 5);
		const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
		for (let byte = 0; byte < count; byte++) bytes.push(Math.floor(value / 256 ** (3 - byte)) % 256);
		group = [];
	};
	for (const code of data) {
		if (bytes.length > most) throw new Error('Too much');
		if (code === 0x7e) break;
		if (code <= 0x20) continue;
		if (code === 0x7a && group.length === 0) bytes.push(0, 0, 0, 0);
		else if (code < 0x21 || code > 0x75) throw new Error('Not in base 85');
		else if (group.push(code - 0x21) === 5) flush();
	}
	if (group.length >= FEWEST_BYTES_A_GROUP) flush();
	return Uint8Array.from(bytes);
}
