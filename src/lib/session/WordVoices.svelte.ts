import {
	type RecordedWords,
	checkRecordedWords,
	joinedWords,
	mediaOfWords,
	withWord
} from '#lib/office/index.ts';
import { type LanguageTag, Refusal, type Sound } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import type { Store } from '#lib/storage/index.ts';
import type { OpenedWords } from '#lib/exchange/index.ts';
import { handOver } from './PlanFiles.ts';
import { readAll } from './photosOf.ts';

export type { OpenedWords };

const KEY = 'recordedWords';

/** Starter cards that somebody here has said aloud, by language: for languages that no device speaks. */
export class WordVoices {
	readonly #store: Pick<Store, 'settings' | 'media'>;
	#words = $state.raw<RecordedWords>({});

	constructor(store: Pick<Store, 'settings' | 'media'>) {
		this.#store = store;
	}

	get words(): RecordedWords {
		return this.#words;
	}
	of(concept: string, language: LanguageTag): Sound | undefined {
		return this.#words[language]?.[concept];
	}

	async load(): Promise<void> {
		const kept = await this.#store.settings.get(KEY);
		if (kept === undefined) return;
		try {
			this.#words = checkRecordedWords(kept);
		} catch (error) {
			// What another version has kept stays where it is; this one begins without it.
			if (!(error instanceof Refusal)) throw error;
		}
	}

	/** Keeps a recording of a concept, in the place of the one before; nothing takes it away. @throws {SaveFailed} */
	set(concept: string, language: LanguageTag, sound: Sound | undefined): Promise<void> {
		return this.#keep(withWord(this.#words, language, concept, sound && { ...sound, language }));
	}
	/** Forgets all recordings of a language. @throws {SaveFailed} */
	forget(language: LanguageTag): Promise<void> {
		const { [language]: _, ...others } = this.#words;
		return this.#keep(others);
	}

	/** Reads a file of recordings. Throws `Refusal`; nothing is stored. */
	async read(file: Blob): Promise<OpenedWords> {
		if (file.size > LIMITS.fileBytes) throw new Refusal('file-too-large');
		const { readVoiceFile } = await import('#lib/exchange/index.ts');
		return readVoiceFile(new Uint8Array(await file.arrayBuffer()));
	}
	/** Takes recordings in. Where both have a word, ours stays unless they come `instead`. @throws {SaveFailed} */
	async take({ words, media }: OpenedWords, instead: boolean): Promise<void> {
		const joined = joinedWords(this.#words, words, instead);
		const needed = mediaOfWords(joined);
		for (const [hash, bytes] of media) if (needed.has(hash)) await this.#store.media.put(bytes);
		await this.#keep(joined);
	}
	/** Hands the recordings of one language over as a file. */
	async save(language: LanguageTag, today: string): Promise<void> {
		const { writeVoiceFile } = await import('#lib/exchange/index.ts');
		const words = { [language]: this.#words[language] ?? {} };
		const media = await readAll(mediaOfWords(words), this.#store.media);
		handOver(writeVoiceFile(words, media), `stemmer-${language}-${today}.bildestemmer`, 'application/zip');
	}

	/** Shown once it is on the disc. */
	async #keep(words: RecordedWords): Promise<void> {
		await this.#store.settings.set(KEY, words);
		this.#words = words;
	}
}
