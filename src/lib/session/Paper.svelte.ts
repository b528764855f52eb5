import {
	type BoardId,
	type Audience,
	type Head,
	type MediaHash,
	type PageKind,
	type Plan,
	type ShareId,
	mayCarryPlan,
	photosIn,
	planOnPaper
} from '#lib/plan/index.ts';
import type {
	Failed,
	Look,
	PaperWishes,
	PdfStudio,
	Previewed,
	PreviewPage,
	PrintJob,
	Since,
	Written
} from '#lib/pdf/index.ts';
import type { App } from './App.svelte.ts';
import type { WordStanding } from './PlanWords.ts';
import { readAll } from './photosOf.ts';
import { textTwinPartsOf } from './textTwinOf.ts';

/** What the people in the room choose before they print. */
export interface PaperChoices {
	readonly boards: readonly BoardId[];
	readonly pages?: readonly PageKind[];
	/** The participant's where nothing is said. */
	readonly for?: Audience;
	/** Only the cards of this share. */
	readonly share?: ShareId;
	/** What the page of changes compares with. */
	readonly since?: Since;
	readonly look: Look;
	readonly wishes?: Partial<PaperWishes>;
	readonly first: Head['first'];
	readonly includePrivate: boolean;
}

/** Pixels a point: sharp on a screen; 216 dots an inch on paper. */
const ON_SCREEN = 2;
const ON_PAPER = 3;

/**
 * The pages of a plan as they will be printed. What belongs to PDF is loaded when the first page is asked for, and
 * the work is done beside the page; the newest wish counts.
 */
export class Paper {
	readonly #app: App;
	readonly #fonts: string;
	#studio: PdfStudio | undefined;
	#wish = 0;
	/** Whoever waits for a file or for sheets can change their mind. */
	#stop = $state.raw<AbortController>();
	#isClosed = false;
	#pages = $state.raw<readonly PreviewPage[]>([]);
	#missing = $state.raw<readonly string[]>([]);
	#trouble = $state<Failed['trouble']>();
	#isDrawing = $state(false);
	#written = $state<number>();
	#unchecked = $state.raw<readonly WordStanding[]>([]);

	/** `fonts` is the address of the fonts, with its last `/`. */
	constructor(app: App, fonts: string) {
		this.#app = app;
		this.#fonts = fonts;
	}

	get pages(): readonly PreviewPage[] {
		return this.#pages;
	}
	/** Signs that no font of ours has. */
	get missing(): readonly string[] {
		return this.#missing;
	}
	get trouble(): Failed['trouble'] | undefined {
		return this.#trouble;
	}
	get isDrawing(): boolean {
		return this.#isDrawing;
	}
	/** A file or the sheets for a printer are being made; `cancel` stops it. */
	get isWorking(): boolean {
		return this.#stop !== undefined;
	}
	/** How much of the PDF is written, from 0 to 1; nothing while none is being written. */
	get written(): number | undefined {
		return this.#written;
	}
	/** The words on the pages that come from a machine and nobody has checked. */
	get unchecked(): readonly WordStanding[] {
		return this.#unchecked;
	}

	async preview(plan: Plan, choices: PaperChoices): Promise<void> {
		const wish = ++this.#wish;
		this.#isDrawing = true;
		const pages = await this.#draw(plan, choices, { scale: ON_SCREEN, shown: () => this.#pages });
		// A page that did not change is the very same, and stays open.
		if (wish !== this.#wish) {
			closeAll(pages ?? [], this.#pages);
			return;
		}
		this.#isDrawing = false;
		if (!pages) return;
		closeAll(this.#pages, pages);
		this.#pages = pages;
	}

	/**
	 * The same pages, sharp enough for paper; none if it was cancelled or something went wrong. Whoever asked closes their
	 * images.
	 */
	async sheets(plan: Plan, choices: PaperChoices): Promise<readonly PreviewPage[]> {
		return (await this.#work((signal) => this.#draw(plan, choices, { scale: ON_PAPER, signal }))) ?? [];
	}

	/**
	 * The PDF, with the plan inside where it is for those who make it; nothing if it was cancelled or something went
	 * wrong, which `trouble` tells.
	 */
	async write(plan: Plan, choices: PaperChoices, attach: boolean): Promise<Uint8Array | undefined> {
		const { for: audience = 'participant', boards, pages = [] } = choices;
		this.#written = 0;
		const bytes = await this.#work(async (signal) => {
			const { job, photos, studio } = await this.#prepare(plan, choices);
			const { planJson } = await import('#lib/exchange/index.ts');
			const result = await studio.write(job, photos, {
				date: Date.now(),
				signal,
				onProgress: (part) => (this.#written = part),
				...(attach &&
					mayCarryPlan(audience, { boards, pages }) && {
						planJson: planJson(planOnPaper(plan, choices.includePrivate))
					})
			});
			this.#tell(result, job);
			return result.ok ? result.bytes : undefined;
		});
		this.#written = undefined;
		return bytes;
	}
	cancel(): void {
		this.#stop?.abort();
	}

	/** One thing at a time: what is asked for next takes the place of what is on the way. */
	async #work<Made>(make: (signal: AbortSignal) => Promise<Made>): Promise<Made | undefined> {
		this.#stop?.abort();
		const stop = new AbortController();
		this.#stop = stop;
		try {
			return await make(stop.signal);
		} catch {
			this.#trouble = 'failed';
			return undefined;
		} finally {
			if (this.#stop === stop) this.#stop = undefined;
		}
	}
	#tell(result: Previewed | Written, job: PrintJob): void {
		this.#trouble = result.ok || result.trouble === 'cancelled' ? undefined : result.trouble;
		if (!result.ok) return;
		this.#missing = result.missing;
		this.#unchecked = job.unchecked.map((one) => ({ ...one, state: 'machine' }));
	}

	close(): void {
		this.#isClosed = true;
		this.#wish += 1;
		this.#studio?.close();
		closeAll(this.#pages);
		this.#pages = [];
	}

	async #draw(
		plan: Plan,
		choices: PaperChoices,
		{ scale, signal, shown }: Drawing
	): Promise<readonly PreviewPage[] | undefined> {
		try {
			const { job, photos, studio } = await this.#prepare(plan, choices);
			const result = await studio.preview(job, photos, {
				scale,
				shown: shown?.() ?? [],
				...(signal && { signal })
			});
			this.#tell(result, job);
			return result.ok ? result.pages : undefined;
		} catch {
			this.#trouble = 'failed';
			return undefined;
		}
	}

	/** A photo that is not on this device, as after opening a PDF, is not waited for: its card has its words. */
	async #prepare(plan: Plan, { first, since, ...choices }: PaperChoices): Promise<Prepared> {
		const [{ printJobOf }, { pdfStudio }, { withoutPhotos }] = await Promise.all([
			import('#lib/pdf/index.ts'),
			import('#lib/pdf/screen.ts'),
			import('#lib/exchange/index.ts')
		]);
		const wanted = [plan, ...(since ? [since.plan] : [])].flatMap((one) => [...photosIn(one)]);
		const photos = await readAll(wanted, this.#app.store.media);
		const gone = wanted.filter((hash) => !photos.has(hash));
		const shown = withoutPhotos({ ...plan, head: { ...plan.head, first } }, gone);
		const before = since && { since: { ...since, plan: withoutPhotos(since.plan, gone) } };
		const today = this.#app.today.date;
		const twin = choices.pages?.includes('text-twin') && { twin: await textTwinPartsOf(this.#app, plan) };
		const job = await printJobOf(shown, { ...choices, ...before, ...twin, today }, this.#app);
		// Whoever left meanwhile needs no worker.
		if (this.#isClosed) throw new Error('The paper is closed');
		return { job, photos, studio: (this.#studio ??= pdfStudio(this.#fonts)) };
	}
}

interface Drawing {
	readonly scale: number;
	readonly signal?: AbortSignal;
	/** The pages that are open when the drawing begins: one that has not changed stays. */
	readonly shown?: () => readonly PreviewPage[];
}

interface Prepared {
	readonly job: PrintJob;
	readonly photos: ReadonlyMap<MediaHash, Uint8Array>;
	readonly studio: PdfStudio;
}

const closeAll = (pages: readonly PreviewPage[], but: readonly PreviewPage[] = []): void => {
	for (const page of pages) if (!but.includes(page)) page.image.close();
};
