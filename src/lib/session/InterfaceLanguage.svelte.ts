import {
	type Area,
	type Direction,
	INTERFACE_LANGUAGES,
	type Key,
	type Overrides,
	type Translator,
	type Values,
	canonicalTag,
	directionOf
} from '#lib/i18n/index.ts';

/** What every room says. */
const EVERYWHERE: readonly Area[] = [
	'app',
	'board',
	'editor',
	'refusal',
	'print',
	'card',
	'mapping',
	'road',
	'house'
];

/** The language that the tools speak: the device's, and in participant view the participant's. */
export class InterfaceLanguage {
	readonly #translator: Translator;
	#areas: readonly Area[] = EVERYWHERE;
	#tag = $state('nb');
	/** Another box round the same words whenever some of them are said otherwise. */
	#said: { readonly translator: Translator };
	/** The newest wish counts, whichever words come first. */
	#wish = 0;

	constructor(translator: Translator) {
		this.#translator = translator;
		this.#said = $state.raw({ translator });
	}

	get tag(): string {
		return this.#tag;
	}
	get dir(): Direction {
		return directionOf(this.#tag);
	}
	/** The words of every language. What is drawn with them is drawn again when the municipality says some otherwise. */
	get translator(): Translator {
		return this.#said.translator;
	}
	/** The words for a key. Drawn again when the language changes, or what is said in it. */
	readonly t = (key: Key, values?: Values): string => this.translator.t(this.#tag, key, values);

	/** Whether we have a whole interface in this language. */
	speaks(tag: string): boolean {
		return INTERFACE_LANGUAGES.includes(canonicalTag(tag));
	}
	/** A municipality's own words, at once on every screen. */
	sayInstead(words: Overrides): void {
		this.#translator.sayInstead(words);
		this.#said = { translator: this.#translator };
	}
	/** Words of a room that is entered later. */
	async need(areas: readonly Area[]): Promise<void> {
		this.#areas = [...this.#areas, ...areas.filter((area) => !this.#areas.includes(area))];
		await this.#translator.load(this.#tag, areas);
	}
	/** Loads the words first, so that nothing is ever shown half in one language. */
	async change(tag: string): Promise<void> {
		const wanted = this.speaks(tag) || tag.startsWith('x-') ? canonicalTag(tag) : 'nb';
		const wish = ++this.#wish;
		await this.#translator.load(wanted, this.#areas);
		if (wish === this.#wish) this.#tag = wanted;
	}
}
