import {
	type Change,
	type MediaHash,
	type Plan,
	type Revision,
	invert,
	planOfRevision,
	portraitsIn,
	removePortraits
} from '#lib/plan/index.ts';
import type { Store } from '#lib/storage/index.ts';
import type { GuidanceSession } from './GuidanceSession.svelte.ts';
import { readAll } from './photosOf.ts';

interface Removed {
	readonly plan: string;
	readonly change: Change;
	/** In memory only, so that it can be taken back while the plan is on the table. */
	readonly media: ReadonlyMap<MediaHash, Uint8Array>;
}

/** Photos and voices of a plan, taken out of it and off this device as one deed. */
export class Portraits {
	readonly #store: Pick<Store, 'media' | 'forgetMedia'>;
	readonly #forgetUrls: (hashes: Iterable<MediaHash>) => void;
	#removed = $state.raw<Removed>();

	constructor(
		store: Pick<Store, 'media' | 'forgetMedia'>,
		forgetUrls: (hashes: Iterable<MediaHash>) => void = () => undefined
	) {
		this.#store = store;
		this.#forgetUrls = forgetUrls;
	}

	/** How many photos and recordings a plan has now. */
	counts(plan: Plan): { readonly photos: number; readonly voices: number } {
		const { photos, voices } = portraitsIn(plan);
		return { photos: photos.size, voices: voices.size };
	}
	canTakeBack(session: Pick<GuidanceSession, 'id'>): boolean {
		return this.#removed?.plan === session.id;
	}

	/**
	 * Takes them out of the plan, then off the disc, also those that only a locked version shows. What another plan
	 * here or the municipality uses stays where it is.
	 */
	async remove(session: Pick<GuidanceSession, 'id' | 'plan' | 'run'>): Promise<void> {
		const { id, plan } = session;
		const hashes = hashesIn([plan, ...plansOf(plan)]);
		const media = await readAll(hashes, this.#store.media);
		const change = removePortraits(plan);
		session.run(change, { lasting: true });
		await this.#store.forgetMedia(hashes, id);
		this.#forgetUrls(hashes);
		this.#removed = { plan: id, change, media };
	}

	/** Puts them back as they were. */
	async takeBack(session: Pick<GuidanceSession, 'id' | 'run'>): Promise<void> {
		const removed = this.#removed;
		if (removed?.plan !== session.id) return;
		for (const bytes of removed.media.values()) await this.#store.media.put(bytes);
		session.run(invert(removed.change), { lasting: true });
		this.#removed = undefined;
	}

	/** The plan is left: nobody can take it back any more. */
	forget(session: Pick<GuidanceSession, 'id'>): void {
		if (this.canTakeBack(session)) this.#removed = undefined;
	}
}

const hashesIn = (plans: readonly Plan[]): readonly MediaHash[] =>
	plans.flatMap((plan) => {
		const { photos, voices } = portraitsIn(plan);
		return [...photos, ...voices];
	});

/** The plan as its locked versions show it; one that cannot be read shows nothing. */
const plansOf = (plan: Plan): readonly Plan[] =>
	(Object.values(plan.revisions) as Revision[]).flatMap((revision) => {
		try {
			return [planOfRevision(revision)];
		} catch {
			return [];
		}
	});
