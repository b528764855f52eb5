/** PDF's values, as far as a checker needs them. Strings are binary: one character a byte. */
export class Name {
	readonly name: string;
	constructor(name: string) {
		this.name = name;
	}
}
export class Ref {
	readonly number: number;
	constructor(number: number) {
		this.number = number;
	}
}
export class Operator {
	readonly operator: string;
	constructor(operator: string) {
		this.operator = operator;
	}
}
export class Stream {
	readonly dict: Dict;
	readonly raw: string;
	constructor(dict: Dict, raw: string) {
		this.dict = dict;
		this.raw = raw;
	}
}
export class PdfString {
	readonly bytes: string;
	constructor(bytes: string) {
		this.bytes = bytes;
	}
}
export type Dict = Map<string, Value>;
export type Value = number | boolean | null | Name | PdfString | Ref | Operator | Stream | Dict | Value[];

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other from an object or a content stream. */
export class Parser {
	readonly #text: string;
	#at: number;

	constructor(text: string, at = 0) {
		this.#text = text;
		this.#at = at;
	}

	get position(): number {
		return this.#at;
	}

	/** Undefined at the end. `n g R` comes as a Ref. */
	next(): Value | undefined {
		this.#skipSpace();
		const text = this.#text;
		const character = text[this.#at];
		if (character === undefined) return undefined;
		if (text.startsWith('<<', this.#at)) return this.#dict();
		if (character === '[') return this.#list(']');
		if (character === '(') return this.#literal();
		if (character === '<') return this.#hex();
		if (character === '/') return new Name(this.#match(/\/[^\s/[\]<>(){}%]*/y).slice(1));
		const reference = this.#maybe(/(\d+)\s+\d+\s+R(?![\w])/y);
		if (reference) return new Ref(Number(reference[1]));
		const number = this.#maybe(/[-+]?(?:\d+\.?\d*|\.\d+)(?=[\s/[\]<>()]|$)/y);
		if (number) return Number(number[0]);
		const word = this.#match(/[^\s/[\]<>(){}%]+|./sy);
		if (word === 'true' || word === 'false') return word === 'true';
		return word === 'null' ? null : new Operator(word);
	}

	#skipSpace(): void {
		this.#maybe(/(?:\s|\0|%[^\r\n]*)*/y);
	}

	#maybe(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#text);
		if (match) this.#at += match[0].length;
		return match;
	}

	#match(pattern: RegExp): string {
		return this.#maybe(pattern)?.[0] ?? '';
	}

	#list(end: string): Value[] {
		this.#at += end.length;
		const values: Value[] = [];
		for (;;) {
			this.#skipSpace();
			if (this.#text.startsWith(end, this.#at)) {
				this.#at += end.length;
				return values;
			}
			const value = this.next();
			if (value === undefined) throw new Error('A list does not end');
			values.push(value);
		}
	}

	#dict(): Dict {
		const values = this.#list('>>');
		const dict: Dict = new Map();
		for (let index = 0; index + 1 < values.length; index += 2) {
			const [key, value] = [values[index], values[index + 1]];
			if (!(key instanceof Name) || value === undefined) throw new Error('A dictionary key is not a name');
			dict.set(key.name, value);
		}
		return dict;
	}

	#literal(): PdfString {
		let depth = 0;
		let bytes = '';
		for (; this.#at < this.#text.length; this.#at++) {
			const character = this.#text.charAt(this.#at);
			if (character === '\\') {
				this.#at++;
				const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at, this.#at + 3))?.[0];
				if (octal) this.#at += octal.length - 1;
				const escaped = this.#text.charAt(this.#at);
				bytes += octal ? String.fromCharCode(parseInt(octal, 8) & 255) : (ESCAPES[escaped] ?? escaped);
				continue;
			}
			if (character === '(' && depth++ === 0) continue;
			if (character === ')' && --depth === 0) break;
			bytes += character;
		}
		this.#at++;
		return new PdfString(bytes);
	}

	#hex(): PdfString {
		const digits = this.#match(/<[\s\da-f]*>/iy).replace(/[<>\s]/g, '');
		let bytes = '';
		for (let at = 0; at < digits.length; at += 2) {
			bytes += String.fromCharCode(parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
		}
		return new PdfString(bytes);
	}
}

/** A text string in UTF-16BE with its mark, or in Latin letters. */
export function textOf(value: Value | undefined): string | undefined {
	if (!(value instanceof PdfString)) return undefined;
	if (!value.bytes.startsWith('\u00FE\u00FF')) return value.bytes;
	let text = '';
	for (let at = 2; at + 1 < value.bytes.length; at += 2) {
		text += String.fromCharCode((value.bytes.charCodeAt(at) << 8) | value.bytes.charCodeAt(at + 1));
	}
	return text;
}
