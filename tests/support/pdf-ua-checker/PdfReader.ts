import { inflateSync } from 'node:zlib';
import { type Dict, Name, Operator, Parser, Ref, Stream, type Value } from './syntax.ts';

/** A row of the table of objects: lying in the file from an offset, or as one of many in an object stream. */
interface Row {
	readonly number: number;
	readonly offset?: number;
	readonly stream?: number;
	readonly index?: number;
}

/** The objects of a PDF with one cross-reference table, plain or as a stream; it may be packed in object streams. */
export class PdfReader {
	readonly trailer: Dict;
	/** The whole file, one character a byte. */
	readonly text: string;
	/** Numbers of objects that lie in the file by themselves. */
	readonly placed: ReadonlySet<number>;
	/** Numbers of objects that lie in object streams. */
	readonly packed: ReadonlySet<number>;
	readonly #objects = new Map<number, Value>();

	constructor(bytes: Uint8Array) {
		const text = Buffer.from(bytes).toString('latin1');
		this.text = text;
		const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
		const { rows, trailer } = text.startsWith('xref', start) ? plainTable(text, start) : this.#table(start);
		this.trailer = trailer;
		for (const { number, offset } of rows) if (offset !== undefined) this.#read(text, offset, number);
		for (const { number, stream, index } of rows)
			if (stream !== undefined && index !== undefined) this.#unpack(stream, index, number);
		this.placed = new Set(rows.flatMap(({ number, offset }) => (offset === undefined ? [] : number)));
		this.packed = new Set(rows.flatMap(({ number, stream }) => (stream === undefined ? [] : number)));
	}

	/** The table as a stream (ISO 32000-1, 7.5.8). */
	#table(start: number): Table {
		const number = Number(/^\d+/.exec(this.text.slice(start, start + 10))?.[0] ?? NaN);
		this.#read(this.text, start, number);
		const { dict } = this.#stream(number, 'XRef');
		const parms = this.dict(dict.get('DecodeParms'));
		const widths = this.list(dict.get('W')).map(Number);
		const columns = widths.reduce((sum, width) => sum + width, 0);
		if (parms.get('Predictor') !== 12 || parms.get('Columns') !== columns)
			throw new Error('The table is packed in a way that is not known here');
		const data = this.data(this.#objects.get(number));
		const above = Buffer.alloc(columns);
		const rows: Row[] = [];
		if (data.length !== Number(dict.get('Size')) * (columns + 1))
			throw new Error('The table has another size');
		for (let at = 0; at < data.length; at += columns + 1) {
			if (data[at] !== 2) throw new Error('A row of the table is not made from the one above');
			for (let column = 0; column < columns; column++)
				above[column] = (above[column] ?? 0) + (data[at + 1 + column] ?? 0);
			let from = 0;
			const [kind, where = 0, index = 0] = widths.map((width) =>
				above.readUIntBE((from += width) - width, width)
			);
			const row = rows.length;
			if (kind === 1) rows.push({ number: row, offset: where });
			else if (kind === 2) rows.push({ number: row, stream: where, index });
			else rows.push({ number: row });
		}
		return { rows, trailer: dict };
	}

	#stream(number: number, type: string): Stream {
		const stream = this.#objects.get(number);
		if (!(stream instanceof Stream) || this.name(stream.dict.get('Type')) !== type)
			throw new Error(`Object ${String(number)} is not a stream of the kind ${type}`);
		return stream;
	}

	/** One object out of an object stream (ISO 32000-1, 7.5.7). */
	#unpack(from: number, index: number, number: number): void {
		let members = this.#members.get(from);
		if (!members) {
			const { dict } = this.#stream(from, 'ObjStm');
			const first = Number(dict.get('First'));
			const text = this.data(this.#objects.get(from)).toString('latin1');
			const head = text.slice(0, first).trim().split(/\s+/).map(Number);
			if (head.length !== 2 * Number(dict.get('N'))) throw new Error('An object stream has another length');
			members = { text, first, head };
			this.#members.set(from, members);
		}
		if (members.head[2 * index] !== number)
			throw new Error(`Object ${String(number)} is not where the table says`);
		const value = new Parser(members.text, members.first + (members.head[2 * index + 1] ?? NaN)).next();
		if (value === undefined || value instanceof Operator)
			throw new Error(`Object ${String(number)} is empty`);
		this.#objects.set(number, value);
	}
	readonly #members = new Map<number, Members>();

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

interface Members {
	readonly text: string;
	readonly first: number;
	/** Numbers and places by turns. */
	readonly head: readonly number[];
}

interface Table {
	readonly rows: readonly Row[];
	readonly trailer: Dict;
}

/** The table in plain letters (ISO 32000-1, 7.5.4). */
function plainTable(text: string, start: number): Table {
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
	const rows: Row[] = [];
	// xref 0 count, then offset, generation and n or f for each object
	for (let index = 3; index + 2 < words.length; index += 3) {
		const [offset, , state] = words.slice(index, index + 3);
		const isThere = state instanceof Operator && state.operator === 'n' && typeof offset === 'number';
		if (isThere) rows.push({ number: index / 3 - 1, offset });
	}
	return { rows, trailer };
}
