import { Zip, ZipPassThrough } from 'fflate';
import { joined } from './zip/zipEntries.ts';

/** Zip writes local time; the first day it knows is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** Many PDFs as one zip, taken in one after the other. They are packed already, and lie in it as they are. */
export class PdfFolder {
	readonly #chunks: Uint8Array[] = [];
	readonly #zip = new Zip((error, chunk) => {
		if (error) throw error;
		this.#chunks.push(chunk);
	});

	add(name: string, pdf: Uint8Array): void {
		const entry = new ZipPassThrough(name);
		entry.mtime = NO_TIME;
		this.#zip.add(entry);
		entry.push(pdf, true);
	}

	/** The zip; nothing more can be added. */
	close(): Uint8Array {
		this.#zip.end();
		return joined(
			this.#chunks,
			this.#chunks.reduce((size, chunk) => size + chunk.length, 0)
		);
	}
}
