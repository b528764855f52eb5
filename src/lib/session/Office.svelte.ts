import type { OpenedPack } from '#lib/exchange/index.ts';
import type { Vocabulary } from '#lib/i18n/index.ts';
import {
	type OfficeLibrary,
	checkLibrary,
	emptyLibrary,
	joined,
	lanesByName,
	mediaOfLibrary,
	saidHere
} from '#lib/office/index.ts';
import { type Plan, Refusal, sameValue } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import type { Store } from '#lib/storage/index.ts';
import type { InterfaceLanguage } from './InterfaceLanguage.svelte.ts';
import type { LaneShelf } from './LaneShelf.svelte.ts';
import type { LawChoices } from './LawChoices.svelte.ts';
import { handOver } from './PlanFiles.ts';
import { readAll } from './photosOf.ts';

export type { OpenedPack };

const KEY = 'office';

interface Rooms {
	readonly language: InterfaceLanguage;
	readonly vocabulary: Vocabulary;
	readonly lanes: LaneShelf;
	readonly law: LawChoices;
}

/** What the municipality has in common, as it is on this device: cards, wording, places, tips, templates, settings. */
export class Office {
	readonly #store: Store;
	readonly #spoken: readonly (InterfaceLanguage | Vocabulary)[];
	/** Roads and choices about the law have their own rooms; the library is where they travel together. */
	readonly #lanes: LaneShelf;
	readonly #law: LawChoices;
	#own = $state.raw<OfficeLibrary>(emptyLibrary);
	readonly #library = $derived.by((): OfficeLibrary => ({
		...this.#own,
		lanes: lanesByName(this.#lanes.templates),
		law: this.#law.settings
	}));

	constructor(store: Store, { language, vocabulary, lanes, law }: Rooms) {
		this.#store = store;
		this.#spoken = [language, vocabulary];
		this.#lanes = lanes;
		this.#law = law;
	}

	get library(): OfficeLibrary {
		return this.#library;
	}

	async load(): Promise<void> {
		const kept = await this.#store.settings.get(KEY);
		if (kept === undefined) return;
		try {
			this.#show(checkLibrary(kept));
		} catch (error) {
			// What another version has kept stays where it is; this one begins without it.
			if (!(error instanceof Refusal)) throw error;
		}
	}

	/** Keeps the library as it shall be; shown once it is on the disc. @throws {SaveFailed} */
	async keep(library: OfficeLibrary): Promise<void> {
		const own = { ...library, lanes: {}, law: emptyLibrary.law };
		await this.#store.settings.set(KEY, own);
		this.#show(own);
		if (!sameValue(library.law, this.#law.settings)) await this.#law.change(library.law);
		// The one kept last stands first: in their own order again.
		for (const lane of Object.values(library.lanes).toReversed())
			if (!this.#lanes.templates.some((one) => sameValue(one, lane))) await this.#lanes.keep(lane);
	}

	/** Reads a pack. Throws `Refusal`; nothing is stored. */
	async read(file: Blob): Promise<OpenedPack> {
		if (file.size > LIMITS.fileBytes) throw new Refusal('file-too-large');
		const { readPackFile } = await import('#lib/exchange/index.ts');
		return readPackFile(new Uint8Array(await file.arrayBuffer()));
	}

	/** Takes a pack in: its word counts where both have a thing, what only we have stays. @throws {SaveFailed} */
	async take({ library, media }: OpenedPack): Promise<void> {
		for (const bytes of media.values()) await this.#store.media.put(bytes);
		await this.keep(joined(this.#library, library));
	}

	/** Hands the library over as one file. */
	async save(today: string): Promise<void> {
		const { writePackFile } = await import('#lib/exchange/index.ts');
		const media = await readAll(mediaOfLibrary(this.#library), this.#store.media);
		handOver(writePackFile(this.#library, media), `kommune-${today}.bildekommune`, 'application/zip');
	}

	/** The plans with these ids that can be read: for counting, never for showing. */
	async plans(ids: readonly string[]): Promise<readonly Plan[]> {
		const plans: Plan[] = [];
		for (const id of ids) {
			const plan = await this.#store.read(id).catch(() => undefined);
			if (plan) plans.push(plan);
		}
		return plans;
	}

	#show(library: OfficeLibrary): void {
		const words = saidHere(library);
		for (const one of this.#spoken) one.sayInstead(words);
		this.#own = library;
	}
}
