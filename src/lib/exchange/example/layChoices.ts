/** What was sorted under a question, and the road that was chosen on Veivalg. */
import {
	type Author,
	AUTHORS,
	firstRanks,
	type Lane,
	type LaneId,
	placeOf,
	type Sort,
	type SortId,
	type Text
} from '#lib/plan/index.ts';
import { choice } from './choice.ts';
import type { ExampleCards, Workshop } from './ExampleCards.ts';
import { type Part } from './Part.ts';
import { laneOf } from './places.ts';
import { slugOf } from './slugOf.ts';

const COLUMNS = ['a', 'b', 'c'] as const;

export function laySorts(plan: Part, cards: ExampleCards, shop: Workshop): Record<SortId, Sort> {
	const sorts = plan.parts('sorting');
	const ranks = firstRanks(sorts.length);
	return Object.fromEntries(
		sorts.map((told, index): [SortId, Sort] => {
			const id: SortId = `sort:${shop.help.newId()}`;
			const scale = Array.isArray(told.raw('scale')) ? told.parts('scale') : [];
			const column = (at: number): Text => {
				const part = scale[at];
				return part ? shop.languages.texts(part) : {};
			};
			const day = told.day('date');
			const by = choice(AUTHORS, told.word('by'));
			for (const { concept, at } of placed(told))
				cards.add(concept, {
					place: placeOf('sorter', COLUMNS[at] ?? 'senere'),
					text: cards.wordsFor(concept),
					author: by ?? ('participant' satisfies Author),
					sort: id,
					private: cards.isPrivate(concept)
				});
			return [
				id,
				{
					id,
					rank: ranks[index] as string,
					question: shop.languages.text(told, 'question'),
					a: column(0),
					b: column(1),
					c: column(2),
					...(day !== undefined && { day }),
					...(by && { by })
				}
			];
		})
	);
}

/** `["work.cook", 0]`, or the same as an object. */
function* placed(told: Part): Generator<{ concept: string; at: number }> {
	const list = told.raw('placed');
	for (const one of Array.isArray(list) ? (list as unknown[]) : []) {
		const [concept, at] = Array.isArray(one)
			? (one as unknown[])
			: typeof one === 'object' && one !== null
				? [(one as Record<string, unknown>).concept, (one as Record<string, unknown>).column]
				: [];
		if (typeof concept === 'string' && slugOf(concept)) yield { concept, at: Number(at) };
	}
}

/** The road of the plan: its lane as the favourite, with what the plan does of it and what comes next. */
export function layLane(plan: Part, cards: ExampleCards, shop: Workshop): Record<LaneId, Lane> {
	const told = plan.maybePart('pathway');
	const kind = told?.word('kind');
	if (!told || !kind) return {};
	const { help, languages } = shop;
	const zone = laneOf(kind);
	const next = told.word('next');
	for (const card of cards.in(placeOf('min-vei', 'elementer')))
		if (card.role === 'work' || card.role === 'education')
			cards.add(card.concept, {
				place: placeOf('veivalg', zone),
				text: card.text,
				author: card.author,
				...(card.picture && { picture: card.picture }),
				...(card.private && { private: true })
			});
	const nextConcept = `path.${slugOf(next ?? '') ?? ''}`;
	if (next && help.pictureOf(nextConcept))
		cards.add(nextConcept, { place: placeOf('veivalg', zone), text: {}, author: 'adviser' });
	const note = languages.text(told, 'note');
	const counts = WHERE[told.word('validWhere') ?? ''];
	const own = kind === 'entrepreneur' ? languages.named((tag) => help.wordsOf('path.start-up', tag)) : {};
	const id: LaneId = `lane:${zone}`;
	return {
		[id]: {
			id,
			title: own,
			// With something after it the note tells what; without, how the road goes.
			wayIn: next ? {} : note,
			paper: {},
			andThen: next ? note : {},
			favourite: true,
			...(counts && { counts })
		}
	};
}

const WHERE: Readonly<Record<string, Lane['counts']>> = {
	nationwide: 'nationwide',
	national: 'nationwide',
	local: 'here',
	here: 'here'
};
