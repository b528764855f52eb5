import { byRank, type Card, type CardId, firstRanks, type LanguageTag, type Place } from '#lib/plan/index.ts';
import { type Author, placeOf, type Symbol, type Text, type Words } from '#lib/plan/index.ts';
import type { ExampleLanguages } from './ExampleLanguages.ts';
import type { ExamplePeople } from './ExamplePeople.ts';
import type { Part } from './Part.ts';
import { handsOf, isMainGoal, placeOfGoal, placeOfSlot, placeOfTopic, statusOf } from './places.ts';
import { slugOf } from './slugOf.ts';

export interface CardHelp {
	readonly newId: () => string;
	/** The library picture of a starter card; nothing for any other concept. */
	readonly pictureOf: (concept: string) => Symbol | undefined;
	/** What a starter card is called. */
	readonly wordsOf: (concept: string, tag: LanguageTag) => Words | undefined;
}

type Extra = { -readonly [K in keyof Card]?: Card[K] | undefined };

const LADDER = [
	['listening', 'lang.listen'],
	['reading', 'lang.read'],
	['writing', 'lang.write'],
	['speaking', 'lang.speak']
] as const;

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

/** The cards of an example plan: one for each mapping, goal, element, step and slot, and a ladder of four. */
export class ExampleCards {
	readonly #help: CardHelp;
	readonly #languages: ExampleLanguages;
	readonly #people: ExamplePeople;
	readonly #fallback: ReadonlyMap<string, string>;
	readonly #private: ReadonlySet<string>;
	readonly #cards: Omit<Card, 'rank'>[] = [];

	constructor(
		plan: Part,
		{
			help,
			languages,
			people,
			fallback
		}: {
			help: CardHelp;
			languages: ExampleLanguages;
			people: ExamplePeople;
			fallback: ReadonlyMap<string, string>;
		}
	) {
		this.#help = help;
		this.#languages = languages;
		this.#people = people;
		this.#fallback = fallback;
		this.#private = new Set(plan.words('private'));
		this.#add('person.me', { place: placeOf('meg', 'midt'), text: people.me, author: 'participant' });
		this.#addMapping(plan);
		this.#addRoad(plan);
		this.#addLadder(plan.part('norskmaal'));
		this.#addWeek(plan.part('week'));
	}

	#addMapping(plan: Part): void {
		for (const item of plan.parts('mapping')) {
			const topic = item.word('topic');
			this.#addItem(item, placeOfTopic(topic), 'participant', { role: slugOf(topic ?? '') });
		}
	}

	#addRoad(plan: Part): void {
		const goals = plan.parts('goals');
		const isMain = (goal: Part): boolean => isMainGoal(goal.word('kind'));
		for (const goal of [...goals.filter(isMain), ...goals.filter((one) => !isMain(one))]) {
			const kind = goal.word('kind');
			this.#addItem(goal, placeOfGoal(kind), 'participant', { role: slugOf(kind ?? '') });
		}
		for (const element of plan.parts('elements'))
			this.#addItem(element, placeOf('min-vei', 'elementer'), 'adviser', {
				role: slugOf(element.word('kind') ?? ''),
				hours: element.number('hoursPerWeek', 0, 80)
			});
		const order = (step: Part): number => step.number('order', -1e6, 1e6) ?? Infinity;
		for (const step of plan
			.parts('steps')
			.sort((a, b) => (order(a) > order(b) ? 1 : order(a) < order(b) ? -1 : 0)))
			this.#addItem(step, placeOf('min-vei', 'steg'), 'adviser', { to: step.day('due') ?? step.day('to') });
	}

	#addLadder(goals: Part | undefined): void {
		if (!goals) return;
		const why = this.#languages.text(goals, 'reason');
		for (const [skill, concept] of LADDER) {
			const level = goals.word(skill);
			if (level)
				this.#add(concept, {
					place: placeOf('min-vei', 'stige'),
					text: this.#ladderText(concept, level),
					author: 'adviser',
					role: skill,
					why
				});
		}
	}

	/** `Lytte: A2`; where the starter cards have no words for it, the level alone, which every language writes so. */
	#ladderText(concept: string, level: string): Text {
		const text: Record<LanguageTag, Words> = {};
		for (const tag of [this.#languages.norwegian, this.#languages.own]) {
			const words = this.#help.wordsOf(concept, tag);
			text[tag] = words
				? { text: `${words.text}: ${level}`, state: words.state }
				: { text: level, state: 'source' };
		}
		return text;
	}

	#addWeek(week: Part | undefined): void {
		const slots = (week?.parts('slots') ?? []).map((slot) => ({ slot, start: slot.time('start') }));
		slots.sort((a, b) =>
			(a.start ?? '') > (b.start ?? '') ? 1 : (a.start ?? '') < (b.start ?? '') ? -1 : 0
		);
		for (const { slot, start } of slots) {
			const day = slot.number('day', 1, 7);
			// What belongs to the programme was laid by the adviser; the rest of the week is the participant's own.
			this.#addItem(
				slot,
				placeOfSlot(day === undefined ? undefined : Math.trunc(day), start),
				slot.word('element') ? 'adviser' : 'participant',
				{
					start,
					end: slot.time('end')
				}
			);
		}
	}

	#addItem(
		item: Part,
		place: Place,
		otherwise: Author,
		extra: Omit<Extra, 'place' | 'text' | 'author'>
	): void {
		const concept = item.word('concept');
		this.#add(concept, {
			...handsOf(item.word('by'), otherwise),
			place,
			text: this.#languages.text(item, 'text'),
			where: this.#languages.text(item, 'where'),
			why: this.#languages.text(item, 'why'),
			who: this.#people.named([...item.words('who'), ...item.words('support')]),
			from: item.day('from'),
			to: item.day('to'),
			status: statusOf(item.word('status')),
			private: this.#private.has(concept ?? '') || this.#private.has(item.word('id') ?? ''),
			...extra
		});
	}

	#add(
		concept: string | undefined,
		known: Omit<Extra, 'place' | 'text' | 'author'> & Pick<Card, 'place' | 'text' | 'author'>
	): void {
		const slug = slugOf(concept ?? '');
		const card: Record<string, unknown> = {
			id: `card:${this.#help.newId()}`,
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
	}

	/** A starter card brings its picture along; any other concept needs one on the card itself. */
	#ownPicture(concept: string, slug: string): Symbol | undefined {
		if (this.#help.pictureOf(slug)) return undefined;
		const standIn = this.#fallback.get(concept);
		const kind = PICTURE_OF_KIND[slug.replace(/\..*/, '')];
		return (
			(standIn === undefined ? undefined : this.#help.pictureOf(standIn)) ??
			(kind === undefined ? undefined : this.#help.pictureOf(kind))
		);
	}

	/** In each place in the order in which they were laid. */
	records(): Record<CardId, Card> {
		const ranks = firstRanks(this.#cards.length);
		const cards = this.#cards.map((card, index) => ({ ...card, rank: ranks[index] as string })).sort(byRank);
		return Object.fromEntries(cards.map((card) => [card.id, card]));
	}
}
