import type { Plan } from '#lib/plan/index.ts';
import type { Paper, PaperChoices } from '#lib/session/index.ts';
import { printsPdf } from './printWays.ts';

/**
 * Brings paper to the printer: the very PDF where the browser prints one, otherwise its pages as images. What lies here
 * goes to the browser through `PrinterTray`.
 */
export class Printer {
	readonly #paper: Paper;
	#pdf = $state.raw<Uint8Array>();
	#sheets = $state.raw<Paper['pages']>();
	#wanted: readonly [Plan, PaperChoices] | undefined;

	constructor(paper: Paper) {
		this.#paper = paper;
	}

	/** What lies in the frame that the browser prints. */
	get pdf(): Uint8Array | undefined {
		return this.#pdf;
	}
	get sheets(): Paper['pages'] | undefined {
		return this.#sheets;
	}
	/** The paper is at work, for the printer or for a file, or its images are on their way to the printer. */
	get isBusy(): boolean {
		return this.#paper.isWorking || this.#sheets !== undefined;
	}

	/** Nothing is printed if it was cancelled or something went wrong, which the paper tells. */
	async print(plan: Plan, choices: PaperChoices): Promise<void> {
		this.#pdf = undefined;
		this.#wanted = [plan, choices];
		if (printsPdf()) this.#pdf = await this.#paper.write(plan, choices, false);
		else await this.printImages();
	}
	/** The same once more, where the browser kept its viewer of PDFs to itself. */
	async printImages(): Promise<void> {
		this.#pdf = undefined;
		if (!this.#wanted) return;
		const drawn = await this.#paper.sheets(...this.#wanted);
		// Without pages the paper says why; the printer gets no empty sheet.
		if (drawn.length) this.#sheets = drawn;
	}
	/** The printer has the images, or nobody wanted them. */
	printed(): void {
		for (const { image } of this.#sheets ?? []) image.close();
		this.#sheets = undefined;
	}
}
