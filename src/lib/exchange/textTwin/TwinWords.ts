import type { Key, Values } from '#lib/i18n/index.ts';
import {
	type Card,
	type LanguageTag,
	type Plan,
	type Text,
	type Words,
	namesIn,
	takeOut
} from '#lib/plan/index.ts';
import { plainLine } from './plainLine.ts';

/** The words of whoever writes the text: those of the areas law, board, card and talk, in the plan's Norwegian. */
export interface TwinHelp {
	readonly t: (key: Key, values?: Values) => string;
	readonly day: (day: string) => string;
	readonly number: (value: number) => string;
	readonly languageName: (tag: LanguageTag) => string;
	/** What a starter card is called. */
	readonly concept: (concept: string) => string | undefined;
}

/** A plan's texts in Norwegian, with the participant's name taken out. */
export class TwinWords {
	readonly help: TwinHelp;
	readonly #norwegian: LanguageTag;
	readonly #takeOut: ReturnType<typeof takeOut>;
	readonly #participant: string;

	constructor(plan: Plan, help: TwinHelp) {
		this.help = help;
		this.#norwegian = plan.head.norwegian;
		this.#participant = help.t('law:twin.participant');
		this.#takeOut = takeOut(namesIn(plan));
	}

	/** Norwegian where it is written; else the first language there is; empty where there is none. */
	text(text: Text): string {
		const words = this.#inNorwegian(text) ?? Object.values(text)[0];
		return this.#nameless(plainLine(words?.text ?? ''));
	}
	/** A starter card on which somebody has written in another language alone goes by its Norwegian words. */
	card({ text, concept }: Card): string {
		const written = this.#inNorwegian(text)?.text.trim();
		const ours = !written && concept !== undefined ? this.help.concept(concept) : undefined;
		return ours ?? this.text(text);
	}
	#inNorwegian(text: Text): Words | undefined {
		return text[this.#norwegian] ?? text.nb ?? text.nn;
	}
	cards(cards: readonly Card[]): string {
		return cards
			.map((card) => this.card(card))
			.filter(Boolean)
			.join('; ');
	}

	#nameless(said: string): string {
		return this.#takeOut(said, ({ before, isGenitive }) => {
			const isFirst = /(?:^|[.!?])\s*$/.test(before);
			const part = isFirst ? this.#participant : this.#participant.toLowerCase();
			return isGenitive ? `${part}s` : part;
		});
	}
}
