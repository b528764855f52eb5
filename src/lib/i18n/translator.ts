/**
 * The words of the interface and the paper. One Translator holds every language and area it has been asked to
 * load; asking for a word is then immediate. A missing word comes in Norwegian, never in English by accident.
 */
import { createInstance } from 'i18next';
import type { i18n as Engine } from 'i18next';
import { canonicalTag, isPseudoLanguage, languageOf } from './languages.ts';
import { AREAS, type Area, type LoadArea, type LocaleStatus, metaOf } from './locale.ts';
import { type Overrides, type WordState, pathsIn, withTexts } from './overrides.ts';
import { engineTag } from './pluralRules.ts';
import { pseudoContent } from './pseudo.ts';
import { textsOf } from './texts.ts';
import type { Key } from './keys.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Words of one language: `(key, values) => text`. */
export type Translate = (key: Key, values?: Values) => string;

export class Translator {
	readonly #load: LoadArea;
	readonly #engine: Engine;
	readonly #loading = new Map<string, Promise<void>>();
	/** Files as they were loaded, by `tag/area`. */
	readonly #files = new Map<string, Record<string, unknown>>();
	#instead: Overrides = new Map();

	constructor(load: LoadArea) {
		this.#load = load;
		this.#engine = createInstance();
		void this.#engine.init({
			resources: {},
			lng: 'nb',
			fallbackLng: 'nb',
			load: 'currentOnly',
			ns: [...AREAS],
			defaultNS: 'app',
			initAsync: false,
			returnNull: false,
			interpolation: { escapeValue: false }
		});
	}

	/** Loads areas of a language, and the Norwegian they fall back on. Asking twice loads once. */
	async load(tag: string, areas: readonly Area[]): Promise<void> {
		const own = canonicalTag(tag);
		const tags = own === 'nb' ? ['nb'] : ['nb', own];
		await Promise.all(tags.flatMap((one) => areas.map((area) => this.#loadOnce(one, area))));
	}

	#loadOnce(tag: string, area: Area): Promise<void> {
		const name = `${tag}/${area}`;
		const begun = this.#loading.get(name);
		if (begun) return begun;
		const loading = this.#fetch(tag, area).catch((error: unknown) => {
			this.#loading.delete(name);
			throw error;
		});
		this.#loading.set(name, loading);
		return loading;
	}

	async #fetch(tag: string, area: Area): Promise<void> {
		const content = isPseudoLanguage(tag)
			? pseudoContent(tag, await this.#load('nb', area))
			: await this.#load(tag, area);
		this.#files.set(`${tag}/${area}`, content);
		this.#show(tag, area);
	}

	/** A municipality's own words, in the place of ours wherever they are loaded now or later. */
	sayInstead(words: Overrides): void {
		const changed = [...this.#files.keys()];
		this.#instead = words;
		for (const name of changed) {
			const [tag = '', area = ''] = name.split('/');
			this.#show(tag, area);
		}
	}

	/** What is said in a language and area: its file, with the municipality's words over it. */
	#show(tag: string, area: string): void {
		const file = this.#files.get(`${tag}/${area}`) ?? {};
		const instead = pathsIn(this.#instead, tag, area);
		const content = instead.size === 0 ? file : withTexts(file, instead);
		this.#engine.removeResourceBundle(engineTag(tag), area);
		if (Object.keys(content).length > 0) this.#engine.addResourceBundle(engineTag(tag), area, content);
	}

	/**
	 * The text of a key, with its values put in and the plural form that `count` asks for. What is not there in the
	 * language comes in Norwegian; what is nowhere comes as the key, which a test makes sure nobody sees.
	 */
	t(tag: string, key: Key, values: Values = {}): string {
		return this.#engine.t(key, { ...PLAIN, ...values, lng: engineTag(tag) });
	}

	/** The text in this very language, or nothing: for paper, where Norwegian would otherwise stand twice. */
	find(tag: string, key: Key, values: Values = {}): string | undefined {
		const options = { ...PLAIN, ...values, lng: engineTag(tag), fallbackLng: [] };
		return this.#engine.exists(key, options) ? this.#engine.t(key, options) : undefined;
	}

	/** Who answers for the text that `find` gives; nothing where it gives none. */
	stateOf(tag: string, key: Key, values: Values = {}): WordState | undefined {
		const full = this.fullKey(tag, key, values);
		if (full === undefined) return undefined;
		return this.stateOfText(tag, full);
	}

	/** Who answers for a text by its full key, with its plural form. */
	stateOfText(tag: string, full: string): WordState | undefined {
		const own = canonicalTag(tag);
		const instead = this.#instead.get(own)?.get(full);
		if (instead?.text.trim()) return instead.state;
		const [area = '', path = ''] = full.split(':');
		const file = this.#files.get(`${own}/${area}`);
		if (!file || Object.keys(file).length === 0) return undefined;
		const { keys, status } = metaOf(file);
		return keys && Object.hasOwn(keys, path) ? keys[path] : status;
	}

	/** The key of the very text that is shown, with its plural form: `board:hoursAWeek_few`. */
	fullKey(tag: string, key: Key, values: Values = {}): string | undefined {
		const options = { ...PLAIN, ...values, lng: engineTag(tag), fallbackLng: [] };
		if (!this.#engine.exists(key, options)) return undefined;
		const { exactUsedKey } = this.#engine.t(key, { ...options, returnDetails: true });
		return `${key.slice(0, key.indexOf(':'))}:${exactUsedKey}`;
	}

	/** Every text of a language in an area that is loaded, as it is said now, by path. */
	texts(tag: string, area: Area): ReadonlyMap<string, string> {
		const bundle = this.#engine.getResourceBundle(engineTag(tag), area) as unknown;
		return new Map(textsOf((bundle ?? {}) as Record<string, unknown>));
	}

	/** The words of one language, for a screen that speaks only that. */
	inLanguage(tag: string): Translate {
		return (key, values) => this.t(tag, key, values);
	}

	/** Who answers for an area's words in a language; nothing when they are not there or not loaded. */
	statusOf(tag: string, area: Area): LocaleStatus | undefined {
		const file = this.#files.get(`${canonicalTag(tag)}/${area}`);
		return file && Object.keys(file).length > 0 ? metaOf(file).status : undefined;
	}

	/** Hours a week in words: "15 timer i uka". */
	hours(tag: string, hours: number): string {
		return this.t(tag, 'board:hoursAWeek', { count: hours, hours: formatNumber(tag, hours) });
	}
}

/** Digits 0–9 with the language's own decimal sign; at most one decimal. */
export const formatNumber = (tag: string, value: number): string =>
	String(Math.round(value * 10) / 10).replace('.', languageOf(tag).decimal);

/** A text is only what stands in it: `$t(…)` in one from outside fetches nothing. */
const PLAIN = { nest: false } as const;
