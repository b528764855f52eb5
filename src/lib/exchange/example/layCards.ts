/** What an example file says of mapping, goals, elements, steps and the week: each of it one card. */
import {
	type Card,
	LEVELS,
	placeOf,
	type Text,
	type Words,
	type LanguageTag,
	LANGUAGE_SKILLS
} from '#lib/plan/index.ts';
import type { ExampleCards, Workshop } from './ExampleCards.ts';
import { choice } from './choice.ts';
import type { Part } from './Part.ts';
import { isMainGoal, placeOfGoal, placeOfSlot, placeOfTopic } from './places.ts';
import { slugOf } from './slugOf.ts';

const LADDER = {
	listening: 'lang.listen',
	reading: 'lang.read',
	writing: 'lang.write',
	speaking: 'lang.speak'
} as const;

export function layCards(plan: Part, cards: ExampleCards, shop: Workshop): void {
	cards.add('person.me', { place: placeOf('meg', 'midt'), text: shop.people.me, author: 'participant' });
	layMapping(plan, cards);
	layGoals(plan, cards);
	layElements(plan, cards, shop);
	laySteps(plan, cards);
	layLadder(plan.part('norskmaal'), cards, shop);
	layWeek(plan.part('week'), cards);
}

function layMapping(plan: Part, cards: ExampleCards): void {
	for (const item of plan.parts('mapping')) {
		const topic = item.word('topic');
		cards.addItem(item, placeOfTopic(topic), 'participant', { role: slugOf(topic ?? '') });
	}
}

function layGoals(plan: Part, cards: ExampleCards): void {
	const goals = plan.parts('goals');
	const isMain = (goal: Part): boolean => isMainGoal(goal.word('kind'));
	for (const goal of [...goals.filter(isMain), ...goals.filter((one) => !isMain(one))]) {
		const kind = goal.word('kind');
		const tracks = goal.words('tracks').filter((track) => track === 'work' || track === 'education');
		cards.addItem(goal, placeOfGoal(kind), 'participant', {
			role: slugOf(kind ?? ''),
			tracks: tracks.length ? [...new Set(tracks)] : undefined
		});
	}
}

function layElements(plan: Part, cards: ExampleCards, { languages }: Workshop): void {
	for (const element of plan.parts('elements'))
		cards.addItem(element, placeOf('min-vei', 'elementer'), 'adviser', {
			role: slugOf(element.word('kind') ?? ''),
			hours: element.number('hoursPerWeek', 0, 80),
			totalHours: element.number('totalHours', 0, 5000),
			healthHours: element.number('hoursHealth', 0, 1000),
			careerHours: element.number('hoursCareer', 0, 1000),
			meetings: whole(element.number('meetings', 0, 500)),
			form: choice(['group', 'individual'], element.word('form')),
			taughtIn: languages.tag(element, 'language'),
			helps: languages.text(element, 'norskEffect'),
			countsAsWork: element.yes('counts15h')
		});
}

function laySteps(plan: Part, cards: ExampleCards): void {
	const order = (step: Part): number => step.number('order', -1e6, 1e6) ?? Infinity;
	for (const step of plan
		.parts('steps')
		.sort((a, b) => (order(a) > order(b) ? 1 : order(a) < order(b) ? -1 : 0)))
		cards.addItem(step, placeOf('min-vei', 'steg'), 'adviser', { to: step.day('due') ?? step.day('to') });
}

function layLadder(goals: Part | undefined, cards: ExampleCards, shop: Workshop): void {
	for (const skill of LANGUAGE_SKILLS) {
		const level = goals?.word(skill);
		if (level)
			cards.add(LADDER[skill], {
				place: placeOf('min-vei', 'stige'),
				text: ladderText(LADDER[skill], level, shop),
				author: 'adviser',
				role: skill,
				level: choice(LEVELS, level)
			});
	}
}

/** `Lytte: A2`; where the starter cards have no words for it, the level alone, which every language writes so. */
function ladderText(concept: string, level: string, { languages, help }: Workshop): Text {
	const text: Record<LanguageTag, Words> = {};
	for (const tag of [languages.norwegian, languages.own]) {
		const words = help.wordsOf(concept, tag);
		text[tag] = words
			? { text: `${words.text}: ${level}`, state: words.state }
			: { text: level, state: 'source' };
	}
	return text;
}

function layWeek(week: Part | undefined, cards: ExampleCards): void {
	const slots = (week?.parts('slots') ?? []).map((slot) => ({ slot, start: slot.time('start') }));
	slots.sort((a, b) => ((a.start ?? '') > (b.start ?? '') ? 1 : (a.start ?? '') < (b.start ?? '') ? -1 : 0));
	for (const { slot, start } of slots) {
		const day = slot.number('day', 1, 7);
		const element = slot.word('element');
		// What belongs to the programme was laid by the adviser; the rest of the week is the participant's own.
		cards.addItem(
			slot,
			placeOfSlot(day === undefined ? undefined : Math.trunc(day), start),
			element ? 'adviser' : 'participant',
			{ start, end: slot.time('end'), parent: cards.named(element) } satisfies Partial<
				Record<keyof Card, unknown>
			>
		);
	}
}

const whole = (value: number | undefined): number | undefined =>
	value === undefined ? undefined : Math.trunc(value);
