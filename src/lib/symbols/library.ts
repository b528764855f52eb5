import type { Symbol } from '#lib/plan/index.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';
import { composeBadge } from './composeBadge.ts';
import type { Drawing } from './drawing.ts';
import { MORE_PICTURES } from './morePictures.ts';
import { packOf } from './packs.ts';
import { readPack } from './readPack.ts';
import { languagesToName, readPictureWords } from './search/pictureWords.ts';
import { type PictureGroups, readGroups, WHOLE_INDEX, wholePack } from './wholePacks.ts';

export interface PictureName {
	readonly tag: string;
	readonly text: string;
}

/**
 * Our pictures, one pack at a time: a pack is fetched when the first picture in it is asked for.
 * What a pack holds is checked before anyone draws it.
 */
export class SymbolLibrary {
	readonly #loadPack: (name: string) => Promise<unknown>;
	readonly #packs = new Map<string, Promise<ReadonlyMap<string, Drawing>>>();
	readonly #names = new Map<string, Promise<ReadonlyMap<string, string>>>();
	#groups: Promise<PictureGroups> | undefined;

	/** `loadPack` gives the parsed JSON of `static/symbols/<name>.json`. */
	constructor(loadPack: (name: string) => Promise<unknown>) {
		this.#loadPack = loadPack;
	}

	/** Whether this is a picture of the starter packs: those are on the device from the first visit. */
	has(id: string): boolean {
		return packOf(id) !== undefined;
	}

	/** Whether there is such a picture in the whole library; false also while its index can't be had. */
	async knows(id: string): Promise<boolean> {
		if (this.has(id)) return true;
		return (await this.#wholePackOf(id).catch(() => undefined)) !== undefined;
	}

	/** The whole library by group, in the order it is browsed. Loads the index once. */
	groups(): Promise<PictureGroups> {
		this.#groups ??= this.#loadPack(WHOLE_INDEX).then(readGroups);
		// An index that could not be fetched may be there next time.
		this.#groups.catch(() => (this.#groups = undefined));
		return this.#groups;
	}

	/** The picture of a starter concept (`work.carehome`), or of one that only search finds (`more.dentist`). */
	ofConcept(concept: string): Symbol | undefined {
		return CONCEPT_PICTURES.get(concept) ?? MORE_PICTURES.get(concept);
	}

	/**
	 * What pictures are called by people who speak these languages, for a screen reader: each in the first language that
	 * has a name for it, Norwegian last. Never English for those who don't speak it: what has no name has a number.
	 */
	async names(languages: readonly string[]): Promise<ReadonlyMap<string, PictureName>> {
		const tags = languagesToName(languages);
		const lists = await Promise.all(tags.map((tag) => this.#namesIn(tag)));
		const names = new Map<string, PictureName>();
		for (const [at, tag] of tags.entries())
			for (const [id, text] of lists[at] ?? []) if (!names.has(id)) names.set(id, { tag, text });
		return names;
	}

	#namesIn(tag: string): Promise<ReadonlyMap<string, string>> {
		const known = this.#names.get(tag);
		if (known) return known;
		const loading = this.#loadPack(`words-${tag}`).then(
			(file) =>
				new Map(
					Object.entries(readPictureWords(file).pictures).map(([id, words]) => [
						id,
						words.split('|', 1)[0] ?? ''
					])
				),
			() => new Map<string, string>()
		);
		this.#names.set(tag, loading);
		return loading;
	}

	/** One library picture. Throws `RangeError` when there is none by that id. */
	async drawing(id: string): Promise<Drawing> {
		const name = packOf(id) ?? (await this.#wholePackOf(id));
		const found = name === undefined ? undefined : (await this.#pack(name)).get(id);
		if (!found) throw new RangeError(`No picture ${id}`);
		return found;
	}

	/** The whole picture of a card: its badge, if any, stands inside the box. */
	async composed(symbol: Symbol): Promise<Drawing> {
		if (symbol.badge === undefined) return this.drawing(symbol.symbol);
		const [main, badge] = await Promise.all([this.drawing(symbol.symbol), this.drawing(symbol.badge)]);
		return composeBadge(main, badge);
	}

	async #wholePackOf(id: string): Promise<string | undefined> {
		for (const [group, ids] of await this.groups()) if (ids.includes(id)) return wholePack(group);
		return undefined;
	}

	#pack(name: string): Promise<ReadonlyMap<string, Drawing>> {
		const known = this.#packs.get(name);
		if (known) return known;
		const loading = this.#loadPack(name).then(readPack);
		this.#packs.set(name, loading);
		// A pack that could not be fetched may be there next time.
		loading.catch(() => this.#packs.delete(name));
		return loading;
	}
}
