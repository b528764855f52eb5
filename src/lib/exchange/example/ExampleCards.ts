import {
	byRank,
	type Author,
	type Card,
	type CardId,
	firstRanks,
	type LanguageTag,
	type Place,
	type Symbol,
	type Text,
	type Words
} from '#lib/plan/index.ts';
import type { ExampleLanguages } from './ExampleLanguages.ts';
import type { ExamplePeople } from './ExamplePeople.ts';
import type { Part } from './Part.ts';
import { handsOf, statusOf } from './places.ts';
import { slugOf } from './slugOf.ts';

export interface CardHelp {
	readonly newId: () => string;
	/** The library picture of a starter card; nothing for any other concept. */
	readonly pictureOf: (concept: string) => Symbol | undefined;
	/** What a starter card is called. */
	readonly wordsOf: (concept: string, tag: LanguageTag) => Words | undefined;
}

/** What every part of an example file is made with. */
export interface Workshop {
	readonly help: CardHelp;
	readonly languages: ExampleLanguages;
	readonly people: ExamplePeople;
	/** The library picture that stands in for a concept of the file's own. */
	readonly fallback: ReadonlyMap<string, string>;
}

type Extra = { -readonly [K in keyof Card]?: Card[K] | undefined };
type Known = Omit<Extra, 'place' | 'text' | 'author'> & Pick<Card, 'place' | 'text' | 'author'>;

/** What stands in for a concept that neither the library nor the file has a picture for: its whole kind. */
const PICTURE_OF_KIND: Readonly<Record<string, string>> = {
	barrier: 'barrier.worry',
	course: 'course.trade',
	digital: 'digital.phone',
	edu: 'edu.school',
	family: 'me.family',
	goal: 'goal.job',
	interest: 'interest.walk',
	lang: 'lang.speak',
	path: 'path.school',
	school: 'path.school',
	skill: 'skill.teamwork',
	step: 'step.meeting',
	support: 'support.job-coach',
	work: 'goal.job',
	wish: 'wish.help-people'
};

/** The cards of an example plan as they are laid, and how other parts of the file find them again. */
export class ExampleCards {
	readonly #shop: Workshop;
	readonly #private: ReadonlySet<string>;
	readonly #cards: Omit<Card, 'rank'>[] = [];
	readonly #byName = new Map<string, CardId>();

	constructor(plan: Part, shop: Workshop) {
		this.#shop = shop;
		this.#private = new Set(plan.words('private'));
	}

	/** One card for an item of the file, with what all items have in common. */
	addItem(
		item: Part,
		place: Place,
		otherwise: Author,
		extra: Omit<Extra, 'place' | 'text' | 'author'>
	): CardId {
		const { languages, people } = this.#shop;
		const concept = item.word('concept');
		const name = item.word('id');
		const id = this.add(concept, {
			...handsOf(item.word('by'), otherwise),
			place,
			text: languages.text(item, 'text'),
			where: languages.text(item, 'where'),
			why: languages.text(item, 'why'),
			who: people.named([...item.words('who'), ...item.words('support')]),
			from: item.day('from'),
			to: item.day('to'),
			status: statusOf(item.word('status')),
			private: this.isPrivate(concept) || this.isPrivate(name),
			...extra
		});
		if (name !== undefined && !this.#byName.has(name)) this.#byName.set(name, id);
		return id;
	}

	add(concept: string | undefined, known: Known): CardId {
		const slug = slugOf(concept ?? '');
		const id: CardId = `card:${this.#shop.help.newId()}`;
		const card: Record<string, unknown> = {
			id,
			editors: [],
			private: false,
			who: [],
			where: {},
			why: {},
			helps: {},
			binned: false,
			concept: slug,
			picture: concept && slug && this.#ownPicture(concept, slug)
		};
		Object.assign(card, known);
		this.#cards.push(
			Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as Card
		);
		return id;
	}

	isPrivate(name: string | undefined): boolean {
		return this.#private.has(name ?? '');
	}

	/** A starter card brings its picture along; any other concept needs one on the card itself. */
	#ownPicture(concept: string, slug: string): Symbol | undefined {
		const { help, fallback } = this.#shop;
		if (help.pictureOf(slug)) return undefined;
		const standIn = fallback.get(concept);
		const kind = PICTURE_OF_KIND[slug.replace(/\..*/, '')];
		return (
			(standIn === undefined ? undefined : help.pictureOf(standIn)) ??
			(kind === undefined ? undefined : help.pictureOf(kind))
		);
	}

	/** The words for a concept of which the file says nothing more: of another card, of the library, of its stand-in. */
	wordsFor(concept: string): Text {
		const same = this.#cards.find(
			(card) => card.concept === slugOf(concept) && Object.keys(card.text).length
		);
		const { help, fallback, languages } = this.#shop;
		if (same || help.wordsOf(concept, languages.norwegian)) return same?.text ?? {};
		const standIn = fallback.get(concept) ?? '';
		return languages.named((tag) => help.wordsOf(standIn, tag));
	}

	/** The card that the file has under this name. */
	named(name: string | undefined): CardId | undefined {
		return this.#byName.get(name ?? '');
	}

	/** The cards in these places, in the order in which they were laid. */
	in(...places: readonly Place[]): readonly Omit<Card, 'rank'>[] {
		return this.#cards.filter((card) => places.some((place) => card.place.startsWith(place)));
	}

	/** In each place in the order in which they were laid. */
	records(): Record<CardId, Card> {
		const ranks = firstRanks(this.#cards.length);
		const cards = this.#cards.map((card, index) => ({ ...card, rank: ranks[index] as string })).sort(byRank);
		return Object.fromEntries(cards.map((card) => [card.id, card]));
	}
}
