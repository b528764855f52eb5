import {
	type Card,
	type Head,
	type Place,
	type Plan,
	type Text,
	emptyPlan,
	firstRanks
} from '#lib/plan/index.ts';

const textOf = (drawn: string, own: string): Text => {
	const [nb = '', other] = drawn.split('|');
	return {
		nb: { text: nb, state: 'own' },
		...(other === undefined ? {} : { [own]: { text: other, state: 'own' as const } })
	};
};

/**
 * Draws a plan in one line: `aPlan({ 'min-vei/steg': ['Besøke', 'Søke jobb|የ'] })`. Words are Norwegian, and after a
 * bar the plan's other language. A card's id is `card:` and its place and number: `card:min-vei/steg.1`.
 */
export function aPlan(
	drawn: Readonly<Record<Place, readonly string[]>> = {},
	head: Partial<Head> = {}
): Plan {
	const plan = emptyPlan({ own: 'ti', created: '2026-11-21', ...head });
	const cards: Record<string, Card> = {};
	for (const [place, words] of Object.entries(drawn)) {
		const ranks = firstRanks(words.length);
		words.forEach((word, index) => {
			const id = `card:${place}.${index + 1}` as const;
			cards[id] = {
				id,
				place,
				rank: ranks[index]!,
				text: textOf(word, plan.head.own),
				author: 'participant',
				editors: [],
				private: false,
				who: [],
				where: {},
				why: {},
				helps: {},
				binned: false
			};
		});
	}
	return { ...plan, cards };
}

/** The drawing of a plan: what `aPlan` would take. Cards in the bin are not in it. */
export function drawingOf(plan: Plan): Record<Place, string[]> {
	const drawn: Record<Place, string[]> = {};
	const cards = (Object.values(plan.cards) as Card[]).filter((card) => !card.binned);
	for (const card of cards.sort((a, b) => (a.rank < b.rank ? -1 : 1)))
		(drawn[card.place] ??= []).push(
			Object.entries(card.text)
				.sort(([a], [b]) => (a === 'nb' ? -1 : b === 'nb' ? 1 : 0))
				.map(([, words]) => words.text)
				.join('|')
		);
	return drawn;
}
