import type { MediaHash } from '#lib/plan/index.ts';
import type { PrintJob } from '../pages/printJob.ts';
import type { Answer, Ask, DrawnPage, PdfTrouble, Photos, PreviewPage } from './messages.ts';

/** The part of `Worker` that is needed. */
export interface PdfWorker {
	postMessage(ask: Ask): void;
	addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
	addEventListener(type: 'error', listener: () => void): void;
	terminate(): void;
}

export type Failed = {
	readonly ok: false;
	readonly trouble: PdfTrouble | 'cancelled';
	readonly detail: string;
};
export type Previewed =
	{ readonly ok: true; readonly pages: readonly PreviewPage[]; readonly missing: readonly string[] } | Failed;
export type Written =
	| {
			readonly ok: true;
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly pages: number;
			/** Signs that no font has; tell the people before they print. */
			readonly missing: readonly string[];
	  }
	| Failed;

export interface PreviewOptions {
	/** Pixels a point: 2 on a sharp screen where the page is as large as on paper. */
	readonly scale: number;
	readonly signal?: AbortSignal;
	/** Pages that are shown now: those that do not change are given back as they are, images and all. */
	readonly shown?: readonly PreviewPage[];
}
export interface WriteOptions {
	/** When, in milliseconds. */
	readonly date: number;
	/** The plan as JSON, so that the PDF can be opened as a plan again: a choice that the people see. */
	readonly planJson?: string;
	/** From 0 to 1. */
	readonly onProgress?: (part: number) => void;
	readonly signal?: AbortSignal;
}

interface Waiting {
	readonly answer: (answer: Answer) => void;
	readonly fail: (trouble: PdfTrouble | 'cancelled', detail: string) => void;
}

type Unnumbered<Each> = Each extends Ask ? Omit<Each, 'id' | 'fonts' | 'hashes'> : never;

/**
 * Pages of a plan, drawn and written in a worker that starts with the first wish and remembers what it has learnt.
 * Never throws: what goes wrong is part of the result.
 */
export class PdfStudio {
	readonly #fonts: string;
	readonly #start: () => PdfWorker;
	readonly #waiting = new Map<number, Waiting>();
	#worker: PdfWorker | undefined;
	/** What this worker has of photos and pages. */
	#sent: ReadonlySet<MediaHash> = new Set();
	#drawn = new WeakSet<PreviewPage>();
	#next = 0;

	/** `fonts` is the address of `static/fonts/`, with its last `/`. */
	constructor(fonts: string, start: () => PdfWorker) {
		this.#fonts = fonts;
		this.#start = start;
	}

	/** The pages as they will be printed. Close the images of pages that are no longer shown. */
	preview(job: PrintJob, photos: Photos, options: PreviewOptions): Promise<Previewed> {
		const { scale, signal, shown = [] } = options;
		const known = new Map(
			shown.filter((page) => this.#drawn.has(page)).map((page) => [page.mark, page] as const)
		);
		return new Promise((resolve) => {
			this.#ask({ kind: 'preview', job, photos, scale, known: [...known.keys()] }, signal, {
				answer: (answer) => {
					if (answer.kind !== 'pages') return;
					const pages = answer.pages.flatMap((page) => (isWhole(page) ? page : (known.get(page.mark) ?? [])));
					for (const page of pages) this.#drawn.add(page);
					resolve({ ok: true, pages, missing: answer.missing });
				},
				fail: (trouble, detail) => {
					resolve({ ok: false, trouble, detail });
				}
			});
		});
	}

	write(job: PrintJob, photos: Photos, options: WriteOptions): Promise<Written> {
		const { date, planJson, onProgress, signal } = options;
		return new Promise((resolve) => {
			const ask = { kind: 'write' as const, job, photos, date, ...(planJson !== undefined && { planJson }) };
			this.#ask(ask, signal, {
				answer: (answer) => {
					if (answer.kind === 'progress') onProgress?.(answer.done / answer.of);
					if (answer.kind !== 'pdf') return;
					resolve({ ok: true, bytes: answer.bytes, pages: answer.pages, missing: answer.missing });
				},
				fail: (trouble, detail) => {
					resolve({ ok: false, trouble, detail });
				}
			});
		});
	}

	/** Lets the worker go; the next wish starts another. */
	close(): void {
		this.#stop('cancelled', 'closed');
	}

	#ask(ask: Unnumbered<Ask>, signal: AbortSignal | undefined, waiting: Waiting): void {
		if (signal?.aborted) {
			waiting.fail('cancelled', 'before it began');
			return;
		}
		const id = this.#next++;
		const cancel = (): void => {
			this.#cancel(id);
		};
		this.#waiting.set(id, {
			answer: waiting.answer,
			fail: (trouble, detail) => {
				signal?.removeEventListener('abort', cancel);
				waiting.fail(trouble, detail);
			}
		});
		signal?.addEventListener('abort', cancel, { once: true });
		const worker = this.#running();
		const hashes = [...ask.photos.keys()];
		const photos = new Map([...ask.photos].filter(([hash]) => !this.#sent.has(hash)));
		this.#sent = new Set(hashes);
		worker.postMessage({ ...ask, photos, hashes, id, fonts: this.#fonts });
	}

	/** Work in a worker cannot be interrupted: when nobody else waits for it, the worker itself goes. */
	#cancel(id: number): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		this.#waiting.delete(id);
		waiting.fail('cancelled', 'on the way');
		if (this.#waiting.size === 0) this.#stop('cancelled', 'on the way');
	}

	#running(): PdfWorker {
		if (this.#worker) return this.#worker;
		const worker = this.#start();
		worker.addEventListener('message', ({ data }) => {
			this.#hear(data);
		});
		worker.addEventListener('error', () => {
			if (this.#worker === worker) this.#stop('failed', 'The worker stopped');
		});
		this.#worker = worker;
		return worker;
	}

	#hear(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		if (!waiting) {
			if (answer.kind === 'pages') for (const { image } of answer.pages.filter(isWhole)) image.close();
			return;
		}
		if (answer.kind === 'trouble') {
			this.#waiting.delete(answer.id);
			waiting.fail(answer.trouble, answer.detail);
			// Perhaps a part of the worker did not come: the next wish begins with a new one.
			if (answer.trouble === 'failed' && this.#waiting.size === 0) this.#stop('failed', answer.detail);
			return;
		}
		if (answer.kind !== 'progress') this.#waiting.delete(answer.id);
		waiting.answer(answer);
	}

	#stop(trouble: PdfTrouble | 'cancelled', detail: string): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#sent = new Set();
		this.#drawn = new WeakSet();
		const left = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const waiting of left) waiting.fail(trouble, detail);
	}
}

const isWhole = (page: DrawnPage): page is PreviewPage => 'image' in page;
