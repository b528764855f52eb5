/** What an embedded TrueType file says, read afresh without the code that wrote it. */
export class FontMetrics {
	readonly count: number;
	readonly #file: Buffer;
	readonly #tables = new Map<string, number>();
	readonly #unitsPerEm: number;
	readonly #longMetrics: number;

	constructor(file: Buffer) {
		this.#file = file;
		for (let index = 0; index < file.readUInt16BE(4); index++) {
			const entry = 12 + 16 * index;
			this.#tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
		}
		this.count = this.#read('maxp', 4);
		this.#unitsPerEm = this.#read('head', 18);
		this.#longMetrics = this.#read('hhea', 34);
	}

	has(table: string): boolean {
		return this.#tables.has(table);
	}

	#read(table: string, at: number): number {
		return this.#file.readUInt16BE((this.#tables.get(table) ?? 0) + at);
	}

	/** Thousandths of an em. */
	width(glyph: number): number {
		return (this.#read('hmtx', 4 * Math.min(glyph, this.#longMetrics - 1)) * 1000) / this.#unitsPerEm;
	}
}
