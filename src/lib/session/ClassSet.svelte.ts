import { type Plan, pagesFor, paperFor, paperToTakeHome } from '#lib/plan/index.ts';
import type { PaperWishes } from '#lib/pdf/index.ts';
import type { App } from './App.svelte.ts';
import { fileNameOf } from './fileNameOf.ts';
import { Paper, type PaperChoices } from './Paper.svelte.ts';
import { PaperMemory } from './PaperMemory.ts';
import type { WordStanding } from './PlanWords.ts';

/** What a class gets, the same of every plan. */
export type SetContent = 'take-home' | 'boards' | 'profile' | 'picture-cards';

export interface SetChoices {
	readonly content: SetContent;
	readonly look: PaperChoices['look'];
	readonly wishes?: Partial<PaperWishes>;
}
/** A plan by its number in the set, which stands for its name wherever names could be read. */
export interface SetPlan {
	readonly id: string;
	readonly number: number;
}

/**
 * The paper of several plans, one PDF after the other in one zip. One plan at a time is read and forgotten; no private
 * card is on any of them.
 */
export class ClassSet {
	readonly #app: App;
	readonly #paper: Paper;
	#at = $state.raw<{ readonly number: number; readonly all: number }>();
	#left = $state.raw<readonly number[]>([]);
	#missing = $state.raw<readonly string[]>([]);
	#unchecked = $state.raw<readonly WordStanding[]>([]);
	#isStopped = false;

	/** `fonts` is the address of the fonts, with its last `/`. */
	constructor(app: App, fonts: string) {
		this.#app = app;
		this.#paper = new Paper(app, fonts);
	}

	/** Which PDF of how many is being made; nothing while none is. */
	get at(): { readonly number: number; readonly all: number } | undefined {
		return this.#at;
	}
	/** How much is done, from 0 to 1. */
	get part(): number {
		return this.#at ? (this.#at.number - 1 + (this.#paper.written ?? 0)) / this.#at.all : 0;
	}
	/** Numbers of the plans that gave no PDF the last time. */
	get left(): readonly number[] {
		return this.#left;
	}
	/** Signs on any of the pages that no font of ours has. */
	get missing(): readonly string[] {
		return this.#missing;
	}
	/** The words on any of the pages that come from a machine and nobody has checked, each once. */
	get unchecked(): readonly WordStanding[] {
		return this.#unchecked;
	}

	/** The zip; nothing if it was cancelled or no plan gave a PDF. `today` is in the names of the files. */
	async write(
		plans: readonly SetPlan[],
		choices: SetChoices,
		today: string
	): Promise<Uint8Array | undefined> {
		this.#isStopped = false;
		this.#left = [];
		this.#missing = [];
		this.#unchecked = [];
		const all = plans.length;
		this.#at = { number: 1, all };
		const digits = String(Math.max(...plans.map(({ number }) => number))).length;
		try {
			const { PdfFolder } = await import('#lib/exchange/index.ts');
			const folder = new PdfFolder();
			for (const [at, { id, number }] of plans.entries()) {
				if (this.#stopped()) return undefined;
				this.#at = { number: at + 1, all };
				const pdf = await this.#pdfOf(id, choices);
				if (this.#stopped()) return undefined;
				if (!pdf) {
					this.#left = [...this.#left, number];
					continue;
				}
				folder.add(fileNameOf(today, 'pdf', String(number).padStart(digits, '0')), pdf);
				const signs = this.#paper.missing.filter((sign) => !this.#missing.includes(sign));
				this.#missing = [...this.#missing, ...signs];
				this.#unchecked = eachOnce([...this.#unchecked, ...this.#paper.unchecked]);
			}
			return this.#left.length < all ? folder.close() : undefined;
		} finally {
			this.#at = undefined;
		}
	}
	cancel(): void {
		this.#isStopped = true;
		this.#paper.cancel();
	}
	close(): void {
		this.cancel();
		this.#paper.close();
	}

	#stopped(): boolean {
		return this.#isStopped;
	}
	async #pdfOf(id: string, { content, look, wishes = {} }: SetChoices): Promise<Uint8Array | undefined> {
		const plan = await this.#app.store.read(id).catch(() => undefined);
		const pages = plan && pagesOf(plan, content);
		if (!pages || this.#stopped()) return undefined;
		const { first } = plan.head;
		const { kept } = await new PaperMemory(this.#app.store.settings).recall(id);
		const choices = { ...pages, look, first, wishes, includePrivate: false };
		return this.#paper.write(plan, choices, kept.attach ?? true);
	}
}

/** What a plan has of it; nothing where it has none. */
function pagesOf(plan: Plan, content: SetContent): Pick<PaperChoices, 'boards' | 'pages'> | undefined {
	switch (content) {
		case 'take-home':
			return paperToTakeHome(plan);
		case 'boards':
			return { boards: paperFor(plan, 'participant').boards };
		default:
			return pagesFor(plan, 'participant').includes(content) ? { boards: [], pages: [content] } : undefined;
	}
}

const eachOnce = (words: readonly WordStanding[]): readonly WordStanding[] => [
	...new Map(words.map((word) => [[word.tag, word.key, word.text].join('\0'), word])).values()
];
