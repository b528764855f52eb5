import {
	type Direction,
	type Habits,
	type Key,
	type Translator,
	type Values,
	type Vocabulary,
	conceptKey,
	dateLanguage,
	directionOf,
	formatDay,
	isChecked,
	monthName,
	type DayStyle,
	textAttributes,
	weekdayName,
	withDigits,
	wordsOfCard
} from '#lib/i18n/index.ts';
import type { Card, Head, LanguageTag, Text, TextState } from '#lib/plan/index.ts';

/** A text as it is shown: never without its language and direction. */
export interface PlanLine {
	readonly text: string;
	readonly lang: string;
	readonly dir: Direction;
	readonly state: TextState;
}

/** A text of ours in a language of the plan, and who answers for it. */
export interface WordStanding {
	/** `area:path.to.key`, for a concept `conceptKey`. Nothing for a text that only this plan has. */
	readonly key: string | undefined;
	readonly tag: LanguageTag;
	readonly nb: string;
	/** Empty where the language has none, and Norwegian stands there. */
	readonly text: string;
	readonly state: TextState | undefined;
}

/**
 * The two languages of a plan, in the order the plan shows them. Everything a participant reads comes through here,
 * so that both languages are always there together; a language without words for something is left out, never faked.
 */
export class PlanWords {
	/** One, where both are the same. */
	readonly languages: readonly LanguageTag[];
	/** The direction the boards run in: that of the language that stands first. */
	readonly dir: Direction;
	readonly own: LanguageTag;
	readonly norwegian: LanguageTag;
	/** How the participant's language says days and numbers; Norwegian keeps Norway's way. */
	readonly habits: Habits;
	readonly #translator: Translator;
	readonly #vocabulary: Vocabulary;
	/** Every card asks for the same few words. */
	readonly #known = new Map<Key, readonly PlanLine[]>();
	readonly #asked = new Map<Key, Values>();

	constructor(
		head: SpokenHead,
		{ translator, vocabulary }: { translator: Translator; vocabulary: Vocabulary }
	) {
		this.own = head.own;
		this.norwegian = head.norwegian;
		this.habits = { calendar: head.calendar, ownDigits: head.ownDigits };
		const [first, second] = head.first === 'own' ? [head.own, head.norwegian] : [head.norwegian, head.own];
		this.languages = first === second ? [first] : [first, second];
		this.dir = directionOf(first);
		this.#translator = translator;
		this.#vocabulary = vocabulary;
	}

	line(tag: LanguageTag, text: string, state: TextState = 'own'): PlanLine {
		return { text, ...textAttributes(tag), state };
	}

	ofText(text: Text): readonly PlanLine[] {
		return this.languages.flatMap((tag) => {
			const words = text[tag];
			return words?.text.trim() ? [this.line(tag, words.text, words.state)] : [];
		});
	}

	ofCard(card: Pick<Card, 'text' | 'concept'>): readonly PlanLine[] {
		const shown = this.languages.flatMap((tag) => {
			const words = wordsOfCard(this.#vocabulary, card, tag);
			return words ? [this.line(tag, words.text, words.state)] : [];
		});
		return shown.length ? shown : this.#anyWords(card.text);
	}
	/** A card that has words in neither language of the plan shows those it has. */
	#anyWords(text: Text): readonly PlanLine[] {
		const [other] = Object.entries(text);
		return other ? [this.line(other[0], other[1].text, other[1].state)] : [];
	}

	ofConcept(concept: string): readonly PlanLine[] {
		return this.ofCard({ text: {}, concept });
	}

	/** What a new card of this concept says from the start, in every language we have loaded words for. */
	textOfConcept(concept: string): Text {
		return Object.fromEntries(
			this.languages.flatMap((tag) => {
				const words = this.#vocabulary.words(concept, tag);
				// Not the words of the people in the room: what the municipality says next year counts then.
				return words
					? [[tag, { text: words.text, state: words.state === 'own' ? 'source' : words.state }]]
					: [];
			})
		);
	}

	/** Words of the interface in both languages of the plan, such as the name of a zone, with who answers for them. */
	of(key: Key, values?: Values): readonly PlanLine[] {
		const known = values ? undefined : this.#known.get(key);
		if (known) return known;
		this.#asked.set(key, values ?? {});
		const lines = this.languages.flatMap((tag) => {
			const text = this.#translator.find(tag, key, values);
			return text === undefined ? [] : [this.line(tag, text, this.#translator.stateOf(tag, key, values))];
		});
		// A language that has no word for it may still be on its way here.
		if (!values && lines.length === this.languages.length) this.#known.set(key, lines);
		return lines;
	}

	/** What has been asked for since the words were laid out: the labels that people have seen, by key. */
	get asked(): ReadonlyMap<Key, Values> {
		return this.#asked;
	}

	/**
	 * Whether texts about rights, consent or contracts must be said by an interpreter: nobody who speaks the participant's
	 * language has checked them all, or they are not there.
	 */
	needsInterpreter(keys: readonly Key[]): boolean {
		return (
			this.own !== 'nb' &&
			this.own !== 'nn' &&
			keys.some((key) => !isChecked(this.#translator.stateOf(this.own, key)))
		);
	}

	/** Every language of the plan but bokmål, which all words are written in first: how a label stands in it. */
	standing(key: Key, values: Values = {}): readonly WordStanding[] {
		const nb = this.#translator.t('nb', key, values);
		return this.languages.flatMap((tag): WordStanding[] => {
			if (tag === 'nb') return [];
			const text = this.#translator.find(tag, key, values) ?? '';
			const full = this.#translator.fullKey(tag, key, values) ?? key;
			return [{ key: full, tag, nb, text, state: this.#translator.stateOfText(tag, full) }];
		});
	}

	/** The same for the words of a starter card. */
	standingOfConcept(concept: string): readonly WordStanding[] {
		const nb = this.#vocabulary.words(concept, 'nb')?.text ?? '';
		return this.languages.flatMap((tag): WordStanding[] => {
			if (tag === 'nb') return [];
			const words = this.#vocabulary.words(concept, tag);
			return [{ key: conceptKey(concept), tag, nb, text: words?.text ?? '', state: words?.state }];
		});
	}

	/** The same as one string, for a name that only a screen reader says. */
	say(key: Key, values?: Values): string {
		return spoken(this.of(key, values));
	}

	/** A number of hours a week, in words. */
	ofHours(hours: number): readonly PlanLine[] {
		return this.languages.flatMap((tag) =>
			this.#translator.find(tag, 'board:hoursAWeek', { count: hours, hours }) === undefined
				? []
				: [
						this.line(
							tag,
							this.#digits(tag, this.#translator.hours(tag, hours)),
							this.#translator.stateOf(tag, 'board:hoursAWeek', { count: hours })
						)
					]
		);
	}

	/** A day of the week, Monday 1, in the languages we have names for. */
	ofWeekday(day: number): readonly PlanLine[] {
		return this.languages.flatMap((tag) =>
			dateLanguage(tag) === tag ? [this.line(tag, weekdayName(tag, day), 'source')] : []
		);
	}

	/** A month of the year, January 1, in the languages we have names for. */
	ofMonth(month: number): readonly PlanLine[] {
		return this.languages.flatMap((tag) =>
			dateLanguage(tag) === tag ? [this.line(tag, monthName(tag, month, this.#habitsIn(tag)), 'source')] : []
		);
	}

	/** A day in both languages, Norwegian first: that is the date on letters and bus tables here. */
	ofDay(day: string, style: DayStyle = 'short'): readonly PlanLine[] {
		const hasOwn = this.own !== this.norwegian && dateLanguage(this.own) === this.own;
		const tags = [this.norwegian, ...(hasOwn ? [this.own] : [])];
		return tags.map((tag) =>
			this.line(dateLanguage(tag), formatDay(tag, day, style, this.#habitsIn(tag)), 'source')
		);
	}

	#habitsIn(tag: LanguageTag): Habits {
		return tag === this.norwegian ? {} : this.habits;
	}
	#digits(tag: LanguageTag, text: string): string {
		return withDigits(tag, text, this.#habitsIn(tag));
	}
}

/** What of the head decides how things are said. */
export type SpokenHead = Pick<Head, 'own' | 'norwegian' | 'first'> & Habits;

/** The lines as one string, for where only a string can stand; each isolated from the next. */
export const spoken = (lines: readonly { readonly text: string }[]): string =>
	lines.map((line) => `\u2068${line.text}\u2069`).join(', ');
