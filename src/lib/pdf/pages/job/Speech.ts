import {
	type Habits,
	type Key,
	type Translator,
	type Values,
	type Vocabulary,
	conceptKey,
	dateLanguage,
	formatDay,
	hasDateNames,
	isChecked,
	withDigits,
	wordsOfCard
} from '#lib/i18n/index.ts';
import type { Card, LanguageTag, Norwegian, Text } from '#lib/plan/index.ts';
import type { Pair, Unchecked } from '../printJob.ts';

/** Says things in the two languages of a plan, and remembers whether a machine put any of it into words. */
export class Speech {
	readonly norwegian: Norwegian;
	readonly own: LanguageTag;
	readonly #translator: Translator;
	readonly #vocabulary: Vocabulary;
	readonly #habits: Habits;
	readonly #unchecked = new Map<string, Unchecked>();

	/** `habits`: how the participant's language says days and numbers. */
	constructor(
		translator: Translator,
		vocabulary: Vocabulary,
		norwegian: Norwegian,
		own: LanguageTag,
		habits: Habits = {}
	) {
		this.#habits = habits;
		this.#translator = translator;
		this.#vocabulary = vocabulary;
		this.norwegian = norwegian;
		this.own = own;
	}

	get saidByMachine(): boolean {
		return this.#unchecked.size > 0;
	}

	/** What a machine has put into words, each text once. */
	get unchecked(): readonly Unchecked[] {
		return [...this.#unchecked.values()];
	}

	/**
	 * Whether texts about rights or contracts must be said by an interpreter: nobody who speaks the participant's language
	 * has checked them all, or they are not there.
	 */
	needsInterpreter(keys: readonly Key[]): boolean {
		return (
			this.own !== 'nb' &&
			this.own !== 'nn' &&
			keys.some((key) => !isChecked(this.#translator.stateOf(this.own, key)))
		);
	}

	/** Words of the paper. A language that has none leaves Norwegian to stand alone. */
	pair(key: Key, values: Values = {}): Pair {
		return this.pairBy(key, () => values);
	}

	/** The same with values in the words of each language. */
	pairBy(key: Key, values: (tag: LanguageTag) => Values): Pair {
		const own = this.#own(key, values(this.own));
		return { norwegian: this.#translator.t(this.norwegian, key, values(this.norwegian)), own };
	}

	/** Nothing where we have no such words in Norwegian; for keys that a plan names. */
	found(key: string): Pair | undefined {
		return this.#translator.find(this.norwegian, key as Key) === undefined
			? undefined
			: this.pair(key as Key);
	}

	norwegianOf(key: Key, values: Values = {}): string {
		return this.#translator.t(this.norwegian, key, values);
	}

	#own(key: Key, values: Values): string {
		if (this.own === this.norwegian) return '';
		const found = this.#translator.find(this.own, key, values);
		if (found === undefined) return '';
		if (this.#translator.stateOf(this.own, key, values) === 'machine') {
			const full = this.#translator.fullKey(this.own, key, values) ?? key;
			this.#tell({ key: full, tag: this.own, nb: this.#translator.t('nb', key, values), text: found });
		}
		return found;
	}

	/**
	 * What stands on a card: what somebody wrote there, else the words of its concept. Bokmål where nobody has said it
	 * in nynorsk, and the other way round; words in neither language of the plan rather than none.
	 */
	cardWords(card: Pick<Card, 'text' | 'concept'>): Pair {
		const other = this.norwegian === 'nb' ? 'nn' : 'nb';
		const norwegian = this.#cardWordsIn(this.norwegian, card) || this.#cardWordsIn(other, card);
		const own = this.own === this.norwegian ? '' : this.#cardWordsIn(this.own, card);
		if (norwegian || own) return { norwegian, own };
		const [foreign] = Object.keys(card.text);
		return { norwegian: foreign === undefined ? '' : this.#cardWordsIn(foreign, card), own };
	}

	#cardWordsIn(tag: LanguageTag, card: Pick<Card, 'text' | 'concept'>): string {
		const words = wordsOfCard(this.#vocabulary, card, tag);
		if (words?.state === 'machine') {
			const { concept } = card;
			const ours = concept === undefined ? undefined : this.#vocabulary.words(concept, tag);
			const key = ours?.text === words.text && concept !== undefined ? conceptKey(concept) : undefined;
			const nb = (concept !== undefined && this.#vocabulary.words(concept, 'nb')?.text) || card.text.nb?.text;
			this.#tell({ key, tag, nb: nb ?? '', text: words.text });
		}
		return words?.text.trim() ?? '';
	}

	#tell(one: Unchecked): void {
		this.#unchecked.set(`${one.tag} ${one.key ?? one.text}`, one);
	}

	/** Nothing when neither language has words. */
	text(text: Text): Pair | undefined {
		const words = this.cardWords({ text });
		return words.norwegian || words.own ? words : undefined;
	}

	hours(hours: number): Pair {
		const translator = this.#translator;
		const own =
			this.#own('board:hoursAWeek', { count: hours }) &&
			withDigits(this.own, translator.hours(this.own, hours), this.#habits);
		return { norwegian: translator.hours(this.norwegian, hours), own };
	}

	/** A day in both languages; once where we have no names of months in the participant's. */
	day(day: string, style: 'long' | 'short' | 'weekday' = 'long'): Pair {
		const own =
			this.own !== this.norwegian && hasDateNames(this.own)
				? formatDay(this.own, day, style, this.#habits)
				: '';
		return { norwegian: formatDay(dateLanguage(this.norwegian), day, style), own };
	}

	/** What a person does in the plan; a role that we have no word for goes by its own name. */
	role(role: string): Pair {
		const key = `board:roles.${role}` as 'board:roles.other';
		return this.#translator.find(this.norwegian, key) === undefined
			? { norwegian: role, own: '' }
			: this.pair(key);
	}
}
