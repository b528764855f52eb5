import type { Store } from '#lib/storage/index.ts';

const KEPT = 24;

/** The starter cards used last on this device, newest first. Says which pictures, never in whose plan. */
export class Recent {
	readonly #settings: Store['settings'];
	#concepts = $state.raw<readonly string[]>([]);

	constructor(settings: Store['settings']) {
		this.#settings = settings;
	}

	get concepts(): readonly string[] {
		return this.#concepts;
	}
	async load(): Promise<void> {
		const kept = await this.#settings.get('recentConcepts');
		if (Array.isArray(kept)) this.#concepts = kept.filter((one) => typeof one === 'string').slice(0, KEPT);
	}
	used(concept: string): void {
		this.#concepts = [concept, ...this.#concepts.filter((other) => other !== concept)].slice(0, KEPT);
		void this.#settings.set('recentConcepts', [...this.#concepts]).catch(() => undefined);
	}
}
