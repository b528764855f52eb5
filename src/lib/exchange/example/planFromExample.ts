import { checkPlan, emptyPlan, plainCopy, Refusal } from '#lib/plan/index.ts';
import type { Density, Plan } from '#lib/plan/index.ts';
import { type CardHelp, ExampleCards, type Workshop } from './ExampleCards.ts';
import { ExampleLanguages } from './ExampleLanguages.ts';
import { ExamplePeople } from './ExamplePeople.ts';
import { layCards } from './layCards.ts';
import { layLane, laySorts } from './layChoices.ts';
import { Part } from './Part.ts';
import { programmeIn } from './programmeIn.ts';
import { sharesIn } from './sharesIn.ts';
import { agreementIn, reviewsIn, revisionsIn } from './talksIn.ts';

export interface ExampleHelp extends CardHelp {
	/** For a plan that says nowhere when it was made, `YYYY-MM-DD`. */
	readonly today: string;
}

const SHAPE = /^bildeplan\.example-plans\/(\d+)$/;

/**
 * The plans in a file of the shape `bildeplan.example-plans/1`, whole: cards, programme, people, what was sorted, agreed,
 * reviewed and shared. Every mapping, goal, element, step and slot becomes one card. A word that nobody knows is left out.
 * @throws Refusal `not-a-plan` for another kind of file, else naming the place: `plans[0].steps[2].due`
 */
export function planFromExample(json: unknown, help: ExampleHelp): Plan[] {
	const copy = plainCopy(json);
	if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) throw new Refusal('not-a-plan');
	const file = new Part(copy, '');
	const shape = SHAPE.exec(String((copy as Record<string, unknown>).schema));
	if (!shape) throw new Refusal('not-a-plan', { place: 'schema' });
	if (shape[1] !== '1') throw new Refusal('newer', { place: 'schema' });
	const plans = file.parts('plans');
	if (!plans.length) throw new Refusal('not-a-plan', { place: 'plans' });
	const fallback = file.part('symbolFallback');
	const standIns = new Map(
		(fallback?.names ?? []).map((concept) => [concept, fallback?.word(concept) ?? ''])
	);
	return plans.map((plan) => planIn(plan, standIns, help));
}

function planIn(plan: Part, fallback: ReadonlyMap<string, string>, help: ExampleHelp): Plan {
	const participant = plan.part('participant');
	const alias = participant?.word('alias') ?? '';
	const languages = new ExampleLanguages(plan);
	const people = new ExamplePeople(plan, alias, languages, help);
	const shop: Workshop = { help, languages, people, fallback };
	const cards = new ExampleCards(plan, shop);
	layCards(plan, cards, shop);
	const created = firstDay(plan) ?? help.today;
	const nextMeeting = nextMeetingIn(plan);
	const empty = emptyPlan({
		alias,
		norwegian: languages.norwegian,
		own: languages.own,
		density: densityFor(participant?.word('literacy')),
		created
	});
	return checkPlan({
		...empty,
		head: nextMeeting === undefined ? empty.head : { ...empty.head, nextMeeting },
		programme: programmeIn(plan, languages),
		sorts: laySorts(plan, cards, shop),
		lanes: layLane(plan, cards, shop),
		...agreementIn(plan, shop, created),
		revisions: revisionsIn(plan, shop),
		reviews: reviewsIn(plan, cards, shop),
		shares: sharesIn(plan, cards, shop, created),
		// Cards may name somebody whom the list of people lacks: people come after them.
		cards: cards.records(),
		people: people.records()
	});
}

/** What the newest review that names a day has set, however near or far that day is. */
const nextMeetingIn = (plan: Part): string | undefined =>
	plan
		.parts('reviews')
		.map((review) => ({ held: review.day('date') ?? '', next: review.day('next') }))
		.filter(({ next }) => next !== undefined)
		.sort((one, other) => (one.held < other.held ? -1 : one.held > other.held ? 1 : 0))
		.at(-1)?.next;

function firstDay(plan: Part): string | undefined {
	const scheme = plan.part('scheme');
	const made = plan.parts('revisions').map((revision) => revision.day('date'));
	const [first] = made.filter((day) => day !== undefined).sort();
	return first ?? scheme?.day('decision') ?? scheme?.day('start');
}

/** Who reads nothing yet begins with pictures alone. */
const densityFor = (literacy: string | undefined): Density =>
	literacy !== undefined && /^(no|none|non-literate|illiterate)$/.test(literacy) ? 'picture' : 'word';
