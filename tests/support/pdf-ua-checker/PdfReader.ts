import { inflateSync } from 'node:zlib';
import { type Dict, Name, Operator, Parser, Ref, Stream, type Value } from './syntax.ts';

/** The objects of a PDF with a plain cross-reference table, as our writer makes it. */
export class PdfReader {
	readonly trailer: Dict;
	/** The whole file, one character a byte. */
	readonly text: string;
	readonly #objects = new Map<number, Value>();

	constructor(bytes: Uint8Array) {
		const text = Buffer.from(bytes).toString('latin1');
		this.text = text;
		const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
		const table = new Parser(text.slice(start));
		const words: Value[] = [];
		let trailer: Value | undefined;
		for (let word = table.next(); word !== undefined; word = table.next()) {
			if (word instanceof Operator && word.operator === 'trailer') {
				trailer = table.next();
				break;
			}
			words.push(word);
		}
		if (!(trailer instanceof Map)) throw new Error('No trailer');
		this.trailer = trailer;
		// xref 0 count, then offset, generation and n or f for each object
		for (let index = 3; index + 2 < words.length; index += 3) {
			const [offset, , state] = words.slice(index, index + 3);
			if (!(state instanceof Operator) || state.operator !== 'n' || typeof offset !== 'number') continue;
			this.#read(text, offset, index / 3 - 1);
		}
	}

	#read(text: string, offset: number, number: number): void {
		const parser = new Parser(text, offset);
		const found = parser.next();
		parser.next();
		parser.next();
		if (found !== number) throw new Error(`Object ${String(number)} is not where the table says`);
		const value = parser.next();
		if (value === undefined) throw new Error(`Object ${String(number)} is empty`);
		const after = parser.next();
		if (!(value instanceof Map) || !(after instanceof Operator) || after.operator !== 'stream') {
			this.#objects.set(number, value);
			return;
		}
		const begin = parser.position + (text.startsWith('\r\n', parser.position) ? 2 : 1);
		const length = this.#length(value);
		if (!/^\s*endstream/.test(text.slice(begin + length, begin + length + 12))) {
			throw new Error(`The stream of object ${String(number)} has a wrong length`);
		}
		this.#objects.set(number, new Stream(value, text.slice(begin, begin + length)));
	}

	#length(dict: Dict): number {
		const length = dict.get('Length');
		if (typeof length !== 'number') throw new Error('A stream has no direct length');
		return length;
	}

	/** By their numbers. */
	get objects(): ReadonlyMap<number, Value> {
		return this.#objects;
	}

	/** What a value is or points at. */
	resolve(value: Value | undefined): Value | undefined {
		return value instanceof Ref ? this.#objects.get(value.number) : value;
	}

	/** A dictionary, also a stream's; empty when there is none. */
	dict(value: Value | undefined): Dict {
		const found = this.resolve(value);
		if (found instanceof Map) return found;
		return found instanceof Stream ? found.dict : new Map<string, Value>();
	}

	list(value: Value | undefined): Value[] {
		const found = this.resolve(value);
		if (Array.isArray(found)) return found;
		return found === undefined ? [] : [found];
	}

	name(value: Value | undefined): string | undefined {
		const found = this.resolve(value);
		return found instanceof Name ? found.name : undefined;
	}

	/** A stream's bytes, inflated where they are deflated. */
	data(value: Value | undefined): Buffer {
		const found = this.resolve(value);
		if (!(found instanceof Stream)) return Buffer.alloc(0);
		const raw = Buffer.from(found.raw, 'latin1');
		return this.name(found.dict.get('Filter')) === 'FlateDecode' ? inflateSync(raw) : raw;
	}

	/** Pages in order. */
	pages(node: Value | undefined = this.dict(this.trailer.get('Root')).get('Pages')): Ref[] {
		const kids = this.dict(node).get('Kids');
		if (kids === undefined) return node instanceof Ref ? [node] : [];
		return this.list(kids).flatMap((kid) => this.pages(kid));
	}
}
