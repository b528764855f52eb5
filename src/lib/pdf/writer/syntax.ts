/** How PDF writes numbers, texts and colours. Strings here are binary: one character a byte. */

export function num(value: number): string {
	const rounded = Math.round(value * 1000) / 1000;
	return Object.is(rounded, -0) ? '0' : String(rounded);
}

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
	return nums(...[1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255));
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
