import type { SaveReason, Saving, StoredPlan } from '#lib/storage/index.ts';

/**
 * Whether all that is on the screen is on the disc. Saved is said only when storage has nothing left to write, and
 * storage calls a change written only when it is durable.
 */
export class SaveState {
	readonly #stored: StoredPlan;
	#saving = $state.raw<Saving>({ unsaved: 0, failed: undefined });

	/** `onsaved` is told each time all that waited has become durable. */
	constructor(stored: StoredPlan, onsaved: () => void) {
		this.#stored = stored;
		stored.onSaving((saving) => {
			const isDone = this.#saving.unsaved > 0 && saving.unsaved === 0;
			this.#saving = saving;
			if (isDone) onsaved();
		});
	}

	get isSaved(): boolean {
		return this.#saving.unsaved === 0;
	}
	/** Why work is in memory only; nothing while all is well. */
	get failure(): SaveReason | undefined {
		return this.#saving.failed;
	}
	get state(): 'saved' | 'saving' | 'failed' {
		return this.failure !== undefined ? 'failed' : this.isSaved ? 'saved' : 'saving';
	}

	/** Tries again to save what is in memory only. */
	retry(): void {
		this.#stored.retry().catch(() => undefined);
	}
}
