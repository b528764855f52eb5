/** Pages for somebody outside the room. What may stand there the maker's `isShown` has decided already. */
import { type Card, type Person, type Share, byRank, isHidden, placeOf } from '#lib/plan/index.ts';
import type { Pair, PrintFor, PrintPerson, PrintVolunteer, PrintZone } from '../printJob.ts';
import { boardOf } from './boardOf.ts';
import { type Maker, makeAll } from './Maker.ts';
import { weekOf } from './weekOf.ts';

/**
 * Goal, tasks, what makes the job easier, who helps with the language, and the week. Where no card may be there yet,
 * two questions for the pen.
 */
export async function employerOf(maker: Maker): Promise<PrintFor> {
	const { plan, speech, cards } = maker;
	const helpers = (Object.values(plan.people) as Person[])
		.filter(({ role }) => role === 'buddy')
		.sort(byRank);
	const buddies = await Promise.all(helpers.map((person) => cards.person(person)));
	const zones = await zonesIn(maker, [
		['maal', speech.pair('print:employer.goal'), /^min-vei\/(maal|stjerne)$/],
		[
			'oppgaver',
			speech.pair('print:employer.tasks'),
			/^(jeg-kan|sorter|veivalg)\/|^meg\/god|^min-vei\/(steg|elementer|naa|stige)|^fem-trinn\/(t2|t3|t5)\/steg/
		],
		['lettere', speech.pair('print:employer.easier'), /./]
	]);
	const open = (id: string, key: 'tasks' | 'easier'): PrintZone => ({
		id,
		title: speech.pair(`print:employer.${key}`),
		cards: []
	});
	return {
		kind: 'employer',
		title: speech.pair('print:employer.title'),
		zones: zones.length ? zones : [open('oppgaver', 'tasks'), open('lettere', 'easier')],
		week: await weekOf(maker),
		people: peopleIn(speech.pair('print:employer.buddy'), buddies),
		texts: []
	};
}

/** What is mapped, the goals, what is asked, and room for the answer. */
export async function careerCentreOf(maker: Maker, share: Share | undefined): Promise<PrintFor> {
	const { speech } = maker;
	const [questions, reply] = [share?.questions, share?.reply].map((text) => text && speech.text(text));
	return {
		kind: 'career-centre',
		title: speech.pair('print:careerCentre.title'),
		zones: await zonesIn(maker, [
			...MAPPING.map((zone): Part => [
				zone,
				speech.pair(`board:zones.jeg-kan.${zone}.name`),
				new RegExp(`^jeg-kan/${zone}$`)
			]),
			['maal', speech.pair('print:careerCentre.goals'), /^min-vei\/(maal|stjerne)$/],
			['annet-valgt', speech.pair('board:zones.meg.fri.name'), maker.isChosen ? /./ : /^$/]
		]),
		people: [],
		texts: [
			{ title: speech.pair('print:careerCentre.questions'), ...(questions && { words: questions }) },
			{ title: speech.pair('print:careerCentre.reply'), ...(reply && { words: reply }) }
		]
	};
}

/** One week without goals, health or the next meeting with the adviser. */
export async function volunteerOf(maker: Maker): Promise<PrintVolunteer> {
	const { fridge: _, ...week } = await boardOf(maker, 'min-uke');
	return { ...week, kind: 'volunteer', title: maker.speech.pair('print:volunteer.title') };
}

const MAPPING = ['sprak', 'skole', 'jobb', 'annet', 'for', 'papir'] as const;

type Part = readonly [id: string, title: Pair, places: RegExp];

/** Each card in the first part that takes it; the week has its own place. */
async function zonesIn(maker: Maker, parts: readonly Part[]): Promise<readonly PrintZone[]> {
	const { plan, isShown } = maker;
	const left = (Object.values(plan.cards) as Card[])
		.filter((card) => !card.binned && isShown(card) && !isHidden(plan, card.place))
		.filter(({ place }) => !/^min-uke\/uke\//.test(place) && place !== placeOf('min-vei', 'ord'))
		.sort((a, b) => (a.place === b.place ? byRank(a, b) : a.place < b.place ? -1 : 1));
	const taken = new Set<Card>();
	const zones: PrintZone[] = [];
	for (const [id, title, places] of parts) {
		const here = left.filter((card) => !taken.has(card) && places.test(card.place));
		for (const card of here) taken.add(card);
		zones.push({ id, title, cards: await makeAll(maker, here) });
	}
	return zones.filter((zone) => zone.cards.length > 0);
}

const peopleIn = (title: Pair, people: readonly PrintPerson[]) => (people.length ? [{ title, people }] : []);
