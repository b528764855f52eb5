import { canonicalTag } from '#lib/i18n/index.ts';
import type { LanguageTag, Norwegian, Text, TextState, Words } from '#lib/plan/index.ts';
import type { Part } from './Part.ts';

const isNorwegian = (tag: string): tag is Norwegian => tag === 'nb' || tag === 'nn';

/** Our tag for a tag in an example file (`sw-CD` is `sw`, `prs` is `fa-AF`); nothing for what is no language. */
function tagIn(tag: string): LanguageTag | undefined {
	const own = canonicalTag(tag);
	return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(own) ? own : undefined;
}

const STATES: Readonly<Record<string, TextState>> = { source: 'source', own: 'own', reviewed: 'reviewed' };

/** Which two languages an example plan shows, and who answers for its texts. */
export class ExampleLanguages {
	readonly norwegian: Norwegian;
	readonly own: LanguageTag;
	readonly #ownState: TextState;

	constructor(plan: Part) {
		const second = plan.part('secondLanguage');
		this.#ownState = STATES[second?.word('status') ?? ''] ?? 'machine';
		this.norwegian = usesNynorskOnly(plan) ? 'nn' : 'nb';
		this.own = ownIn(second?.word('tag')) ?? spokenBy(plan) ?? writtenIn(plan) ?? 'en';
	}

	/** The text with our tags and states. Norwegian is the source; a language nobody speaks for is a machine's. */
	text(part: Part, name: string, state?: TextState): Text {
		return this.#texts(part.texts(name), state);
	}

	/** The same of an object that is itself a text. */
	texts(part: Part): Text {
		return this.#texts(new Map(part.names.map((name) => [name, part.word(name) ?? ''])));
	}

	/** Words that both of the plan's languages may have. */
	named(wordsIn: (tag: LanguageTag) => Words | undefined): Text {
		const text: Record<LanguageTag, Words> = {};
		for (const tag of [this.norwegian, this.own]) {
			const words = wordsIn(tag);
			if (words) text[tag] = words;
		}
		return text;
	}

	#texts(texts: ReadonlyMap<string, string>, state?: TextState): Text {
		const text: Record<LanguageTag, Words> = {};
		for (const [written, words] of texts) {
			const tag = tagIn(written);
			// Of two tags for one language (`sw` and `sw-CD`) the one that is ours speaks.
			if (tag && words.trim() && (!(tag in text) || written === tag))
				text[tag] = { text: words.trim(), state: state ?? this.#stateOf(tag) };
		}
		return text;
	}

	/** Our tag of a language that a field names. */
	tag(part: Part | undefined, name: string): LanguageTag | undefined {
		const tag = part?.word(name);
		return tag === undefined ? undefined : tagIn(tag);
	}

	#stateOf(tag: LanguageTag): TextState {
		return isNorwegian(tag) ? 'source' : tag === this.own ? this.#ownState : 'machine';
	}
}

const ownIn = (tag: string | undefined): LanguageTag | undefined => {
	const own = tag && tagIn(tag);
	return own && !isNorwegian(own) ? own : undefined;
};

/** The participant's own language: the one for the screen, else the mother tongue, else the first. */
function spokenBy(plan: Part): LanguageTag | undefined {
	const spoken = plan.part('participant')?.parts('languages') ?? [];
	const others = spoken.filter((one) => ownIn(one.word('tag')));
	const chosen =
		others.find((one) => one.words('use').includes('ui')) ??
		others.find((one) => one.word('speak') === 'native') ??
		others[0];
	return ownIn(chosen?.word('tag'));
}

function* cardTexts(plan: Part): Generator<ReadonlyMap<string, string>> {
	for (const list of ['mapping', 'goals', 'elements', 'steps'])
		for (const item of plan.parts(list)) yield item.texts('text');
}

function writtenIn(plan: Part): LanguageTag | undefined {
	for (const texts of cardTexts(plan)) for (const tag of texts.keys()) if (ownIn(tag)) return ownIn(tag);
	return undefined;
}

function usesNynorskOnly(plan: Part): boolean {
	let found = false;
	for (const texts of cardTexts(plan))
		for (const tag of texts.keys()) {
			if (tagIn(tag) === 'nb') return false;
			found ||= tagIn(tag) === 'nn';
		}
	return found;
}
