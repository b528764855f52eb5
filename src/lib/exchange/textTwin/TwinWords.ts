import type { Key, Values } from '#lib/i18n/index.ts';
import type { Card, LanguageTag, Plan, Text, Words } from '#lib/plan/index.ts';

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
	readonly #name: RegExp | undefined;
	readonly #participant: string;

	constructor({ head }: Plan, help: TwinHelp) {
		this.help = help;
		this.#norwegian = head.norwegian;
		this.#participant = help.t('law:twin.participant');
		const name = head.alias.trim();
		if (name) this.#name = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu');
	}

	/** Norwegian where it is written; else the first language there is; empty where there is none. */
	text(text: Text): string {
		const words = this.#inNorwegian(text) ?? Object.values(text)[0];
		return this.#nameless(words?.text.trim() ?? '');
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
		const name = this.#name;
		if (!name) return said;
		return said.replace(name, (_, at: number) => {
			const isFirst = at === 0 || /[.!?]\s*$/.test(said.slice(0, at));
			return isFirst ? this.#participant : this.#participant.toLowerCase();
		});
	}
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
