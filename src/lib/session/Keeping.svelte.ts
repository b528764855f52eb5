import type { Store } from '#lib/storage/index.ts';

const TOLD = 'keepingTold';

/**
 * Whether the browser has promised not to clear the plans by itself. It is asked at the first save on this device,
 * when there is something to keep, and its answer is shown once; the settings page shows it always.
 */
export class Keeping {
	readonly #store: Store;
	#isAsked = false;
	#answer = $state<boolean>();

	constructor(store: Store) {
		this.#store = store;
	}

	/** The answer, until somebody has read it. */
	get answer(): boolean | undefined {
		return this.#answer;
	}

	/** Called after every save; asks only once. */
	async saved(): Promise<void> {
		if (this.#isAsked) return;
		this.#isAsked = true;
		if ((await this.#store.settings.get(TOLD)) === true) return;
		this.#answer = (await this.#store.persistence()).persisted;
	}

	read(): void {
		this.#answer = undefined;
		void this.#store.settings.set(TOLD, true).catch(() => undefined);
	}
}
