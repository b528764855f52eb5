import type {
	Fetch,
	LookupFault,
	LookupLanguage,
	LookupService,
	LookupTrouble,
	Sighting
} from '#lib/exchange/index.ts';
import { type Vocabulary, languageName } from '#lib/i18n/index.ts';
import type { CollectedPicture, CollectionId } from '#lib/office/index.ts';
import type { PhotoCredit, Text } from '#lib/plan/index.ts';
import { type KeptPhoto, LIMITS, type OutsideBytes, PictureError, pictogramOf } from '#lib/safety/index.ts';
import type { Store } from '#lib/storage/index.ts';
import { loadMoreWords, normalise } from '#lib/symbols/index.ts';
import { LOOKUP_ORIGIN } from './builtFor.ts';
import type { PictureCollections } from './PictureCollections.svelte.ts';

/** The device's own choice: it does not travel with the municipality's file. */
const KEY = 'pictureLookup';
export const LOOKED_UP: CollectionId = 'collection:arasaac';
const NAME = 'ARASAAC';

export type { LookupLanguage };

/** What came in the way of a look-up; nothing for any other error. */
export const lookupFault = (error: unknown): LookupFault | undefined =>
	error instanceof Error && error.name === 'LookupTrouble'
		? (error as Error & Pick<LookupTrouble, 'code'>).code
		: undefined;

/** A picture that was looked up: already one of our own JPEGs, not stored yet. */
export interface LookedUp extends KeptPhoto {
	readonly id: number;
	readonly name: string;
	readonly credit: PhotoCredit;
}

interface Rooms {
	readonly store: Pick<Store, 'settings' | 'media'>;
	readonly collections: Pick<PictureCollections, 'add'>;
	readonly vocabulary: Pick<Vocabulary, 'load' | 'loadMore' | 'words' | 'ofLanguage'>;
}
interface World {
	readonly origin: string;
	readonly fetch: Fetch;
	readonly decode: (picture: OutsideBytes) => Promise<KeptPhoto>;
}
interface Watch {
	readonly signal: AbortSignal;
	readonly onprogress: (at: number, number: number) => void;
}

const OUR_WORLD: World = {
	origin: LOOKUP_ORIGIN,
	fetch: (address, init) => fetch(address, init),
	decode: pictogramOf
};

/**
 * Pictures looked up at a service of others: only in a build that may (`LOOKUP_ORIGIN`), only where this device has
 * switched it on, and only when somebody sends a word. Nothing of a plan but that word leaves the device.
 */
export class PictureLookup {
	readonly #rooms: Rooms;
	readonly #world: World;
	#isOn = $state(false);
	#service: Promise<LookupService> | undefined;

	constructor(rooms: Rooms, world: World = OUR_WORLD) {
		this.#rooms = rooms;
		this.#world = world;
	}

	/** Whether this build may ask anybody at all. */
	get isOffered(): boolean {
		return this.#world.origin !== '';
	}
	get isOn(): boolean {
		return this.isOffered && this.#isOn;
	}

	async load(): Promise<void> {
		this.#isOn = (await this.#rooms.store.settings.get(KEY)) === true;
	}
	/** @throws {SaveFailed} */
	async turn(isOn: boolean): Promise<void> {
		await this.#rooms.store.settings.set(KEY, isOn);
		this.#isOn = isOn;
	}

	/** The languages it can be asked in, by their own names, and which of them a tag of ours means. */
	async languages(): Promise<{
		readonly all: readonly { readonly tag: LookupLanguage; readonly own: string }[];
		readonly of: (tag: string) => LookupLanguage | undefined;
	}> {
		const { LOOKUP_LANGUAGES, NAMES_OF_OTHERS, lookupLanguageOf } = await import('#lib/exchange/index.ts');
		const all = LOOKUP_LANGUAGES.map((tag) => ({ tag, own: NAMES_OF_OTHERS[tag] ?? languageName(tag) }));
		return { all, of: lookupLanguageOf };
	}

	/**
	 * What a thing is called in a language of the service, if it is called so in Norwegian or in one of `spoken`. Asks
	 * nobody.
	 */
	async wordIn(language: string, asked: string, spoken: readonly string[]): Promise<string | undefined> {
		const wanted = normalise(asked);
		if (wanted === '') return undefined;
		const { vocabulary } = this.#rooms;
		const tags = ['nb', 'nn', ...spoken.filter((tag) => tag !== 'nb' && tag !== 'nn')];
		await Promise.all([...tags, language].flatMap((tag) => [vocabulary.load(tag), vocabulary.loadMore(tag)]));
		for (const tag of tags)
			for (const [concept, { text }] of vocabulary.ofLanguage(tag)) {
				if (normalise(bare(text)) !== wanted) continue;
				const said = vocabulary.words(concept, language);
				if (said) return bare(said.text).toLowerCase();
			}
		if (language !== 'en') return undefined;
		const also = (await loadMoreWords()).find(({ nb }) => nb.some((word) => normalise(word) === wanted));
		if (!also) return undefined;
		return also.en[0] ?? vocabulary.words(also.concept, 'en')?.text.toLowerCase();
	}

	/**
	 * Sends the word, and fetches the first pictures one at a time. Nothing is stored.
	 * @throws {LookupTrouble} also when there are pictures and not one of them can be had
	 * @throws whatever the signal was aborted with
	 */
	async find(word: string, language: LookupLanguage, watch: Watch): Promise<readonly LookedUp[]> {
		if (!this.isOn) return [];
		const { LookupTrouble } = await import('#lib/exchange/index.ts');
		const service = await (this.#service ??= this.#open());
		const sightings = await service.find(word, language, watch.signal);
		const found: LookedUp[] = [];
		for (const [index, sighting] of sightings.entries()) {
			watch.onprogress(index + 1, sightings.length);
			try {
				const picture = await this.#picture(service, sighting, watch.signal);
				if (picture) found.push(picture);
			} catch (error) {
				// Those that have come can be chosen; nobody waits for ten more that don't.
				if (!lookupFault(error) || !found.length) throw error;
				break;
			}
		}
		if (sightings.length && !found.length) throw new LookupTrouble('strange');
		return found;
	}

	/**
	 * Keeps pictures in the collection of those that were looked up, with their credit. `words` are what somebody
	 * calls them here.
	 * @throws {Refusal}
	 * @throws {SaveFailed}
	 */
	async keep(found: readonly LookedUp[], language: LookupLanguage, words: Text): Promise<void> {
		const pictures: CollectedPicture[] = [];
		for (const { id, name, bytes, width, height, credit } of found) {
			const media = await this.#rooms.store.media.hashOf(bytes);
			const text = { ...(name && { [language]: { text: name, state: 'own' as const } }), ...words };
			pictures.push({ id: String(id), text, picture: { kind: 'photo', media, width, height, credit } });
		}
		await this.#rooms.collections.add(
			{ id: LOOKED_UP, name: NAME, pictures },
			found.map(({ bytes }) => bytes)
		);
	}

	async #open(): Promise<LookupService> {
		const { LookupService } = await import('#lib/exchange/index.ts');
		const { origin, fetch } = this.#world;
		return new LookupService(origin, fetch, {
			time: LIMITS.lookupTime,
			answerBytes: LIMITS.lookupBytes,
			pictureBytes: LIMITS.pictureBytes,
			pictures: LIMITS.lookupPictures
		});
	}

	/** Nothing for one that can't be had: it does not spoil the others. */
	async #picture(
		service: LookupService,
		sighting: Sighting,
		signal: AbortSignal
	): Promise<LookedUp | undefined> {
		try {
			const photo = await this.#world.decode(await service.read(sighting, signal));
			return { ...photo, ...sighting, credit: service.creditOf(sighting) };
		} catch (error) {
			if (error instanceof PictureError || (error instanceof Error && error.name === 'LeftOut'))
				return undefined;
			throw error;
		}
	}
}

/** `Kokk (lærling)` and `طبّاخ/ة` without what follows. */
const bare = (text: string): string => (text.split(/[/(,;]/)[0] ?? '').trim();
