import { type Card, type CardId, type Share, type ShareId, WAYS } from '#lib/plan/index.ts';
import { choice } from './choice.ts';
import type { ExampleCards, Workshop } from './ExampleCards.ts';
import type { Part } from './Part.ts';
import { slugOf } from './slugOf.ts';

/** What an example file says was shared with whom. `otherwise` is the day of a share that names none. */
export function sharesIn(
	plan: Part,
	cards: ExampleCards,
	{ help, languages }: Workshop,
	otherwise: string
): Record<ShareId, Share> {
	const shares = plan.parts('sharing').map((told): Share => {
		const named = told.words('cards');
		const basis = told.word('basis') ?? '';
		const law = basis === 'consent' || basis === '' ? undefined : slugOf(basis);
		const until = told.day('until');
		const explainedIn = languages.tag(told, 'explainedIn');
		const informed = told.yes('informed');
		const withdrawn = told.day('withdrawn');
		const how = choice(WAYS, told.word('how'));
		return {
			id: `share:${help.newId()}`,
			to: slugOf(told.word('to') ?? '') ?? 'other',
			basis: law === undefined ? 'consent' : 'law',
			cards: [...new Set(named.flatMap((name) => cardsNamed(name, plan, cards)))],
			purpose: languages.text(told, 'purpose'),
			questions: {},
			reply: {},
			day: told.day('date') ?? otherwise,
			...(law !== undefined && { law }),
			...(named.includes('week') && { week: true }),
			...(how && { how }),
			...(until !== undefined && { until }),
			...(explainedIn !== undefined && { explainedIn }),
			...(informed !== undefined && { informed }),
			...(withdrawn !== undefined && { withdrawn })
		};
	});
	return Object.fromEntries(shares.map((one) => [one.id, one]));
}

const open = (cards: readonly Omit<Card, 'rank'>[]): CardId[] =>
	cards.filter((card) => !card.private).map(({ id }) => id);

/** A whole group is shared without its private cards; a card that is named is shared, and the checker says if it is private. */
function cardsNamed(name: string, plan: Part, cards: ExampleCards): CardId[] {
	if (name === 'week') return [];
	if (name === 'goals') return open(cards.in('min-vei/maal', 'min-vei/stjerne'));
	if (name === 'mapping') return open(cards.in('jeg-kan/'));
	if (name === 'steps') return open(cards.in('min-vei/steg'));
	if (name === 'elements') return open(cards.in('min-vei/elementer'));
	const numbers = /^steps:([\d,\s]+)$/.exec(name)?.[1]?.split(',').map(Number);
	if (numbers) {
		const wanted = plan
			.parts('steps')
			.filter((step) => numbers.includes(step.number('order', -1e6, 1e6) ?? 0));
		return wanted.flatMap((step) => cards.named(step.word('id')) ?? []);
	}
	const one = cards.named(name);
	return one ? [one] : cards.in('').flatMap((card) => (card.concept === slugOf(name) ? card.id : []));
}
