/** How PDF writes numbers, texts and colours. Strings here are binary: one character a byte. */

/** Of points: a hundredth is 3.5 micrometres, a tenth of a dot of a fine printer. */
const DECIMALS = 2;
/** Of parts of one: colours are in 255 steps. Of text: readers put letters on whole pixels, one way or the other. */
const FINE_DECIMALS = 3;
/** Of a scale, which multiplies numbers in the thousands. */
const DECIMALS_OF_A_SCALE = 6;

function rounded(value: number, decimals: number): string {
	const whole = Math.round(value * 10 ** decimals) / 10 ** decimals;
	if (Object.is(whole, -0)) return '0';
	const text = String(whole);
	return text.includes('e') ? whole.toFixed(decimals) : text;
}

export const num = (value: number): string => rounded(value, DECIMALS);

/** How much of a colour, how much shows through; where text stands and how large it is. */
export const fineNum = (value: number): string => rounded(value, FINE_DECIMALS);

export const scaleNum = (value: number): string => rounded(value, DECIMALS_OF_A_SCALE);

export function nums(...values: readonly number[]): string {
	return values.map(num).join(' ');
}

export function hex16(code: number): string {
	return code.toString(16).padStart(4, '0');
}

/** UTF-16BE in hex digits. */
export function utf16(text: string): string {
	let hex = '';
	for (let index = 0; index < text.length; index++) hex += hex16(text.charCodeAt(index));
	return hex;
}

/** A text string that may hold any character. */
export function textString(text: string): string {
	return `<feff${utf16(text)}>`;
}

/** A string of ASCII characters. */
export function asciiString(text: string): string {
	return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgb(color: string): string {
	if (!/^#[\da-f]{6}$/i.test(color)) throw new Error(`Not a colour: ${color}`);
	return [1, 3, 5].map((at) => fineNum(parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');
}

export function binary(bytes: Uint8Array): string {
	let out = '';
	for (let at = 0; at < bytes.length; at += 8192)
		out += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return out;
}

export function bytesOf(binaryText: string): Uint8Array {
	const bytes = new Uint8Array(binaryText.length);
	for (let index = 0; index < bytes.length; index++) bytes[index] = binaryText.charCodeAt(index);
	return bytes;
}

export function utf8(text: string): string {
	return binary(new TextEncoder().encode(text));
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

export function xml(text: string): string {
	return text.replace(/[<>&"]/g, (character) => ENTITIES[character] ?? character);
}
