import {
	firstRanks,
	type LanguageTag,
	type Person,
	type PersonId,
	type Text,
	type Words
} from '#lib/plan/index.ts';
import type { ExampleLanguages } from './ExampleLanguages.ts';
import type { Part } from './Part.ts';
import { ringOf } from './places.ts';
import { slugOf } from './slugOf.ts';

interface Help {
	readonly newId: () => string;
	readonly wordsOf: (concept: string, tag: LanguageTag) => Words | undefined;
}

/** Said so, or by an age that is told or stands in brackets in the label (`Datteren min (16)`). */
function isChild(one: Part): boolean {
	if (one.yes('child') !== undefined) return one.yes('child') === true;
	const inLabel = [...one.texts('label').values()].map((words) => /\((\d{1,2})\)/.exec(words)?.[1]);
	const age = one.number('age', 0, 120) ?? Number(inLabel.find((found) => found !== undefined) ?? NaN);
	return age < 18;
}

/** The people of an example plan by the names the file has for them; somebody named only on a card joins them. */
export class ExamplePeople {
	readonly #help: Help;
	readonly #languages: ExampleLanguages;
	readonly #alias: string;
	readonly #found: Omit<Person, 'rank'>[] = [];
	readonly #byName = new Map<string, PersonId>();

	constructor(plan: Part, alias: string, languages: ExampleLanguages, help: Help) {
		this.#help = help;
		this.#languages = languages;
		this.#alias = alias;
		for (const one of plan.parts('people')) this.#add(one);
	}

	#add(one: Part): void {
		const name = one.word('id') ?? one.word('role') ?? '';
		const child = isChild(one);
		// A child that interprets stays one: the law's check tells it, and nobody is led to think that all is well.
		const role = slugOf(one.word('role') ?? name) ?? 'other';
		const ring = ringOf(one.word('ring'), role);
		// What the participant is called is nobody's translation.
		const label = this.#languages.text(one, 'label', ring === 'me' ? 'own' : undefined);
		this.#keep(name, {
			id: `person:${this.#help.newId()}`,
			role,
			ring,
			label: Object.keys(label).length ? label : this.#labelOf(role),
			does: this.#languages.text(one, 'does'),
			often: this.#languages.text(one, 'often'),
			...(child && { child })
		});
	}

	#keep(name: string, person: Omit<Person, 'rank'>): PersonId {
		this.#found.push(person);
		if (!this.#byName.has(name)) this.#byName.set(name, person.id);
		return person.id;
	}

	/** What a role is called, where the starter cards have a word for it; the participant goes by the alias. */
	#labelOf(role: string): Text {
		const label: Record<LanguageTag, Words> = {};
		for (const tag of [this.#languages.norwegian, this.#languages.own]) {
			const words: Words | undefined =
				role === 'participant' && this.#alias
					? { text: this.#alias, state: 'own' }
					: this.#help.wordsOf(`person.${role}`, tag);
			if (words) label[tag] = words;
		}
		return label;
	}

	/** The people so named, each once. */
	named(names: readonly string[]): PersonId[] {
		return [...new Set(names.map((name) => this.#byName.get(name) ?? this.#join(name)))];
	}

	#join(name: string): PersonId {
		const role = slugOf(name) ?? 'other';
		return this.#keep(name, {
			id: `person:${this.#help.newId()}`,
			role,
			ring: ringOf(undefined, role),
			label: this.#labelOf(role),
			does: {},
			often: {}
		});
	}

	/** What the participant is called in the middle of the profile. */
	get me(): Text {
		return this.#found.find(({ ring }) => ring === 'me')?.label ?? this.#labelOf('participant');
	}

	records(): Record<PersonId, Person> {
		const ranks = firstRanks(this.#found.length);
		return Object.fromEntries(
			this.#found.map((one, index) => [one.id, { ...one, rank: ranks[index] as string }])
		);
	}
}
