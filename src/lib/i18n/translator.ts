/**
 * The words of the interface and the paper. One Translator holds every language and area it has been asked to
 * load; asking for a word is then immediate. A missing word comes in Norwegian, never in English by accident.
 */
import { createInstance } from 'i18next';
import type { i18n as Engine } from 'i18next';
import { canonicalTag, isPseudoLanguage, languageOf, textAttributes } from './languages.ts';
import { AREAS, type Area, type LoadArea, type LocaleStatus, metaOf } from './locale.ts';
import { pseudoContent } from './pseudo.ts';
import type { Key } from './keys.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Words of one language: `(key, values) => text`. */
export type Translate = (key: Key, values?: Values) => string;

export class Translator {
	readonly #load: LoadArea;
	readonly #engine: Engine;
	readonly #loading = new Map<string, Promise<void>>();
	readonly #status = new Map<string, LocaleStatus>();

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
		if (Object.keys(content).length === 0) return;
		this.#status.set(`${tag}/${area}`, metaOf(content).status);
		this.#engine.addResourceBundle(engineTag(tag), area, content);
	}

	/**
	 * The text of a key, with its values put in and the plural form that `count` asks for. What is not there in the
	 * language comes in Norwegian; what is nowhere comes as the key, which a test makes sure nobody sees.
	 */
	t(tag: string, key: Key, values: Values = {}): string {
		return this.#engine.t(key, { ...values, lng: engineTag(tag) });
	}

	/** The text in this very language, or nothing: for paper, where Norwegian would otherwise stand twice. */
	find(tag: string, key: Key, values: Values = {}): string | undefined {
		const options = { ...values, lng: engineTag(tag), fallbackLng: [] };
		return this.#engine.exists(key, options) ? this.#engine.t(key, options) : undefined;
	}

	/** The words of one language, for a screen that speaks only that. */
	inLanguage(tag: string): Translate {
		return (key, values) => this.t(tag, key, values);
	}

	/** Who answers for an area's words in a language; nothing when they are not there or not loaded. */
	statusOf(tag: string, area: Area): LocaleStatus | undefined {
		return this.#status.get(`${canonicalTag(tag)}/${area}`);
	}

	/** Hours a week in words: "15 timer i uka". */
	hours(tag: string, hours: number): string {
		return this.t(tag, 'board:hoursAWeek', { count: hours, hours: formatNumber(tag, hours) });
	}
}

/** Digits 0–9 with the language's own decimal sign; at most one decimal. */
export const formatNumber = (tag: string, value: number): string =>
	String(Math.round(value * 10) / 10).replace('.', languageOf(tag).decimal);

/** i18next asks Intl for plural forms, and Intl knows no `x-long`: it gets `nb-x-long`. */
const engineTag = (tag: string): string => textAttributes(tag).lang;
