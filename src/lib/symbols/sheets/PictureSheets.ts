import type { Symbol } from '#lib/plan/index.ts';
import type { Tone } from '../tone.ts';
import type { DrawnSheet, SheetOrder, WantedPicture } from './messages.ts';
import { layOut, roomFor } from './sheetLayout.ts';

/** Where a picture is on its sheet, in pixels of the sheet. */
export interface PictureCell {
	readonly url: string;
	readonly sheetWidth: number;
	readonly sheetHeight: number;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** The part of `Worker` that is needed. */
export interface SheetWorker {
	postMessage(order: SheetOrder): void;
	addEventListener(type: 'message', listener: (event: { readonly data: DrawnSheet }) => void): void;
	addEventListener(type: 'error', listener: () => void): void;
}

interface Sheet {
	readonly url: string;
	readonly area: number;
	readonly keys: readonly string[];
	holders: number;
}

interface Entry {
	readonly wanted: WantedPicture;
	readonly pixels: number;
	holders: number;
	readonly waiting: Set<(cell: PictureCell) => void>;
	cell?: PictureCell;
	sheet?: Sheet;
}

/** Sides in pixels that pictures are drawn at: the next size up from what the screen shows. */
const SIZES = [48, 96, 144, 192, 288, 384, 576];

/** Pixels of sheets that nobody shows which are kept for the next screen: 8 million are 32 MB when decoded. */
const KEPT = 8_000_000;

/**
 * Pictures drawn together on sheets, in one worker, so that a board of hundreds costs the main thread next to nothing.
 * What is asked for in the same turn of the event loop lands on the same sheet. Sheets in use are never let go;
 * of the others the longest unused go first.
 */
export class PictureSheets {
	readonly #start: () => SheetWorker;
	readonly #packs: string;
	readonly #entries = new Map<string, Entry>();
	readonly #orders = new Map<number, readonly string[]>();
	#worker: SheetWorker | undefined;
	#asked: string[] = [];
	#order = 0;
	/** Sheets that nobody shows, the longest unused first. */
	readonly #idle = new Set<Sheet>();

	/** `packs` is the address of `static/symbols/` with its last `/`. The worker starts with the first picture. */
	constructor(start: () => SheetWorker, packs: string) {
		this.#start = start;
		this.#packs = packs;
	}

	/**
	 * Shows a picture at about `pixels` device pixels a side: `show` is called at once if it is drawn already, else as
	 * soon as it is, or never if its pack can't be had. Call what comes back when the picture is no longer shown.
	 */
	hold(symbol: Symbol, tone: Tone, pixels: number, show: (cell: PictureCell) => void): () => void {
		const size = SIZES.find((side) => side >= pixels) ?? 576;
		const key = [symbol.symbol, symbol.badge ?? '', tone.skin, tone.hair, size].join(' ');
		const entry = this.#entries.get(key) ?? this.#ask(key, { symbol, tone }, size);
		entry.holders++;
		if (entry.sheet && entry.sheet.holders++ === 0) this.#idle.delete(entry.sheet);
		if (entry.cell) show(entry.cell);
		else entry.waiting.add(show);
		let held = true;
		return () => {
			if (!held) return;
			held = false;
			entry.holders--;
			entry.waiting.delete(show);
			if (entry.sheet && --entry.sheet.holders === 0) this.#rest(entry.sheet);
		};
	}

	#ask(key: string, wanted: WantedPicture, pixels: number): Entry {
		const entry: Entry = { wanted, pixels, holders: 0, waiting: new Set() };
		this.#entries.set(key, entry);
		if (this.#asked.push(key) === 1) queueMicrotask(() => this.#send());
		return entry;
	}

	#send(): void {
		const bySize = new Map<number, string[]>();
		for (const key of this.#asked) {
			const pixels = this.#entries.get(key)?.pixels ?? 0;
			bySize.set(pixels, [...(bySize.get(pixels) ?? []), key]);
		}
		this.#asked = [];
		for (const [pixels, keys] of bySize) {
			const room = roomFor(pixels);
			for (let from = 0; from < keys.length; from += room)
				this.#sendSheet(pixels, keys.slice(from, from + room));
		}
	}

	#sendSheet(pixels: number, keys: readonly string[]): void {
		const pictures = keys.flatMap((key) => this.#entries.get(key)?.wanted ?? []);
		const order = this.#order++;
		this.#orders.set(order, keys);
		this.#running().postMessage({ order, packs: this.#packs, pixels, pictures });
	}

	#running(): SheetWorker {
		if (this.#worker) return this.#worker;
		const worker = this.#start();
		worker.addEventListener('message', ({ data }) => this.#arrive(data));
		// A worker that fell over takes its orders with it; the next picture asked for starts another.
		worker.addEventListener('error', () => {
			this.#worker = undefined;
			for (const [order, keys] of [...this.#orders])
				this.#arrive({ order, image: undefined, missing: keys.map((_, at) => at) });
		});
		return (this.#worker = worker);
	}

	#arrive({ order, image, missing }: DrawnSheet): void {
		const keys = this.#orders.get(order);
		this.#orders.delete(order);
		if (!keys) return;
		const failed = new Set(missing);
		for (const at of failed) this.#entries.delete(keys[at] ?? '');
		const pixels = this.#entries.get(keys.find((_, at) => !failed.has(at)) ?? '')?.pixels;
		if (!image || pixels === undefined) return;
		const { width, height, cells } = layOut(keys.length, pixels);
		const sheet: Sheet = { url: URL.createObjectURL(image), area: width * height, keys, holders: 0 };
		for (const [at, key] of keys.entries()) {
			const entry = failed.has(at) ? undefined : this.#entries.get(key);
			const [x, y] = cells[at] ?? [0, 0];
			if (!entry) continue;
			entry.sheet = sheet;
			entry.cell = { url: sheet.url, sheetWidth: width, sheetHeight: height, x, y, size: pixels };
			sheet.holders += entry.holders;
			for (const show of entry.waiting) show(entry.cell);
			entry.waiting.clear();
		}
		if (sheet.holders === 0) this.#rest(sheet);
	}

	#rest(sheet: Sheet): void {
		this.#idle.add(sheet);
		let area = 0;
		for (const idle of this.#idle) area += idle.area;
		for (const idle of this.#idle) {
			if (area <= KEPT) return;
			area -= idle.area;
			this.#idle.delete(idle);
			URL.revokeObjectURL(idle.url);
			for (const key of idle.keys) if (this.#entries.get(key)?.sheet === idle) this.#entries.delete(key);
		}
	}
}
