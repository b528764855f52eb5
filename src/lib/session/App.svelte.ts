import { type Area, Translator, Vocabulary, browserLocales } from '#lib/i18n/index.ts';
import type { Head, Plan } from '#lib/plan/index.ts';
import { type Store, openStore } from '#lib/storage/index.ts';
import { SymbolLibrary } from '#lib/symbols/index.ts';
import { GuidanceSession } from './GuidanceSession.svelte.ts';
import { LawChoices } from './LawChoices.svelte.ts';
import { InterfaceLanguage } from './InterfaceLanguage.svelte.ts';
import { PlanFiles } from './PlanFiles.ts';
import { PictureFinder } from './PictureFinder.ts';
import { Portraits } from './Portraits.svelte.ts';
import { Recent } from './Recent.svelte.ts';
import { Keeping } from './Keeping.svelte.ts';
import { LaneShelf } from './LaneShelf.svelte.ts';
import { MediaUrls } from './MediaUrls.svelte.ts';
import { Office } from './Office.svelte.ts';
import { PictureCollections } from './PictureCollections.svelte.ts';
import { PictureLookup } from './PictureLookup.svelte.ts';
import { PlanWords, type SpokenHead } from './PlanWords.ts';
import { Speech } from './Speech.svelte.ts';
import { Today } from './Today.svelte.ts';
import { WordTables } from './WordTables.ts';
import { WordVoices } from './WordVoices.svelte.ts';

/** Joins the parts once, for all pages: the store, the words, the pictures. */
export class App {
	readonly store: Store;
	readonly translator: Translator;
	readonly vocabulary: Vocabulary;
	readonly language: InterfaceLanguage;
	readonly symbols: SymbolLibrary;
	readonly media: MediaUrls;
	readonly speech: Speech;
	readonly voices: WordVoices;
	readonly portraits: Portraits;
	readonly files: PlanFiles;
	readonly finder: PictureFinder;
	readonly collections: PictureCollections;
	readonly lookup: PictureLookup;
	readonly recent: Recent;
	readonly keeping: Keeping;
	readonly lanes: LaneShelf;
	readonly office: Office;
	readonly wordTables: WordTables;
	readonly law: LawChoices;
	readonly today = new Today();
	/** What a plan's two languages are asked for. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen shows it
	readonly #areas = new Set<Area>(['board', 'editor', 'card', 'mapping', 'road', 'house']);
	/** Open plans, and those that were left with work that could not be saved. Not state: no screen shows them. */
	#open: readonly GuidanceSession[] = [];
	#stranded: readonly GuidanceSession[] = [];

	private constructor(store: Store, assets: string) {
		const locales = browserLocales();
		this.store = store;
		this.translator = new Translator(locales);
		this.vocabulary = new Vocabulary(locales);
		this.language = new InterfaceLanguage(this.translator);
		const loadSymbols = async (name: string): Promise<unknown> => {
			const answer = await fetch(`${assets}/symbols/${name}.json`);
			if (!answer.ok) throw new Error(`No file ${name}`);
			return answer.json();
		};
		this.symbols = new SymbolLibrary(loadSymbols);
		this.files = new PlanFiles(store);
		this.finder = new PictureFinder(this.vocabulary, loadSymbols);
		this.collections = new PictureCollections(store, this.finder);
		this.lookup = new PictureLookup(this);
		this.recent = new Recent(store.settings);
		this.keeping = new Keeping(store);
		this.lanes = new LaneShelf(store.settings);
		this.law = new LawChoices(store.settings);
		this.office = new Office(store, this);
		this.wordTables = new WordTables(this);
		this.media = new MediaUrls((hash) => store.media.get(hash));
		this.portraits = new Portraits(store, (hashes) => {
			this.media.forget(hashes);
		});
		this.voices = new WordVoices(store);
		this.speech = new Speech({
			read: (hash) => store.media.get(hash),
			recorded: (concept, tag) => this.voices.of(concept, tag),
			mayAskNetwork: () => this.office.library.speech.network,
			settings: store.settings
		});
	}

	/**
	 * Opens what this device holds. `assets` is where the static files are.
	 * Throws `NewerData` when a newer version of the app has been at work here.
	 */
	static async start(assets: string): Promise<App> {
		const app = new App(await openStore(), assets);
		const chosen = await app.store.settings.get('interfaceLanguage');
		await app.language.change(typeof chosen === 'string' ? chosen : 'nb');
		await Promise.all([
			app.recent.load(),
			app.collections.load(),
			app.lookup.load(),
			app.lanes.load(),
			app.office.load(),
			app.law.load()
		]);
		await Promise.all([app.voices.load(), app.speech.load()]);
		return app;
	}

	/** Remembers the language of the tools for next time. */
	async speak(tag: string): Promise<void> {
		await this.language.change(tag);
		await this.store.settings.set('interfaceLanguage', this.language.tag);
	}

	/** Words of a room that is entered later, for its tools and for the two languages of a plan. */
	async need(areas: readonly Area[], head?: Pick<Head, 'own' | 'norwegian'>): Promise<void> {
		for (const area of areas) this.#areas.add(area);
		const tags = head ? [head.own, head.norwegian] : [];
		await Promise.all([this.language.need(areas), ...tags.map((tag) => this.translator.load(tag, areas))]);
	}

	/** Words for a plan's two languages; load them before showing the plan. With its cards also those it needs more of. */
	async loadWords(head: Pick<Head, 'own' | 'norwegian'>, cards: Plan['cards'] = {}): Promise<void> {
		await Promise.all(
			[head.own, head.norwegian].flatMap((tag) => [
				this.translator.load(tag, [...this.#areas]),
				this.vocabulary.loadFor(tag, Object.values(cards))
			])
		);
	}
	wordsFor(head: SpokenHead): PlanWords {
		return new PlanWords(head, { translator: this.language.translator, vocabulary: this.vocabulary });
	}

	/** Opens a plan of this device. Throws `NotThere` when there is none by this id. */
	async open(id: string): Promise<GuidanceSession> {
		const session = this.#takeStranded(id) ?? (await this.#openStored(id));
		await this.loadWords(session.plan.head, session.plan.cards);
		return session;
	}

	/** Saves and closes a plan. With work that could not be saved it waits, whole, to be opened again. */
	async leave(session: GuidanceSession): Promise<void> {
		try {
			this.portraits.forget(session);
			await session.close();
			this.#open = this.#open.filter((other) => other !== session);
		} catch {
			this.#stranded = [...this.#stranded, session];
		}
	}

	/** Something would be lost if this window closed now. */
	get hasUnsavedWork(): boolean {
		return this.#open.some((session) => !session.saving.isSaved);
	}

	async #openStored(id: string): Promise<GuidanceSession> {
		const session = new GuidanceSession(id, await this.store.open(id), () => void this.keeping.saved());
		this.#open = [...this.#open, session];
		return session;
	}
	#takeStranded(id: string): GuidanceSession | undefined {
		const session = this.#stranded.find((one) => one.id === id);
		this.#stranded = this.#stranded.filter((one) => one !== session);
		session?.saving.retry();
		return session;
	}
}
