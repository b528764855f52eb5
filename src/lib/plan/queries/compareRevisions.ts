import { sameValue } from '../change.ts';
import type { Card, CardId, Place, Plan } from '../plan.ts';
import { byRank } from '../rank.ts';

/** One card that is on both plans, as it was and as it is. */
export interface CardPair {
	readonly before: Card;
	readonly after: Card;
}
export interface MovedCard extends CardPair {
	/** To another place, to another number among its neighbours, or to another day or time. The first that is true. */
	readonly how: 'place' | 'order' | 'date';
}

/** What came, went and changed from one plan to another. A card in the bin is not on the plan. */
export interface Comparison {
	readonly added: readonly Card[];
	readonly removed: readonly Card[];
	readonly moved: readonly MovedCard[];
	readonly done: readonly CardPair[];
	readonly stopped: readonly CardPair[];
	/** Another word, picture, level, hour or person on it. */
	readonly reworded: readonly CardPair[];
}

export const isSame = (one: Comparison): boolean =>
	Object.values(one).every((list: readonly unknown[]) => list.length === 0);

/**
 * What differs between two plans, card by card. In each list a card stands once. A place or a board that only one of
 * them has makes no difference to this; a card is itself by its id.
 */
export function compareRevisions(before: Plan, after: Plan): Comparison {
	const [old, now] = [shown(before), shown(after)];
	const pairs = [...now.values()].flatMap((card): CardPair[] => {
		const was = old.get(card.id);
		return was ? [{ before: was, after: card }] : [];
	});
	const reordered = outOfOrder(pairs);
	const becomes = (status: Card['status']): CardPair[] =>
		pairs.filter((pair) => pair.after.status === status && pair.before.status !== status);
	return {
		added: [...now.values()].filter(({ id }) => !old.has(id)),
		removed: [...old.values()].filter(({ id }) => !now.has(id)),
		moved: pairs.flatMap((pair): MovedCard[] => {
			const how = howMoved(pair, reordered);
			return how ? [{ ...pair, how }] : [];
		}),
		done: becomes('done'),
		stopped: becomes('stopped'),
		reworded: pairs.filter((pair) => saysOther(pair))
	};
}

/** In the order in which boards are read: by place, then by rank. */
function shown(plan: Plan): ReadonlyMap<CardId, Card> {
	const cards = (Object.values(plan.cards) as Card[]).filter((card) => !card.binned);
	cards.sort((a, b) => (a.place === b.place ? byRank(a, b) : a.place < b.place ? -1 : 1));
	return new Map(cards.map((card) => [card.id, card]));
}

const DATES = ['from', 'to', 'start', 'end'] as const;
function howMoved({ before, after }: CardPair, reordered: ReadonlySet<CardId>): MovedCard['how'] | undefined {
	if (before.place !== after.place) return 'place';
	if (reordered.has(after.id)) return 'order';
	return DATES.some((field) => before[field] !== after[field]) ? 'date' : undefined;
}

/** The fewest cards that must have been taken up and put elsewhere among the neighbours that stayed. */
function outOfOrder(pairs: readonly CardPair[]): ReadonlySet<CardId> {
	const places = new Map<Place, CardPair[]>();
	for (const pair of pairs) {
		if (pair.before.place !== pair.after.place) continue;
		const here = places.get(pair.after.place);
		if (here) here.push(pair);
		else places.set(pair.after.place, [pair]);
	}
	const moved = new Set<CardId>();
	for (const here of places.values()) {
		const was = here.map(({ before }) => before).sort(byRank);
		const numbers = here.map(({ before }) => was.indexOf(before));
		const kept = longestRise(numbers);
		here.forEach(({ after }, at) => {
			if (!kept.has(at)) moved.add(after.id);
		});
	}
	return moved;
}

/** The positions of a longest rising subsequence: those who kept their order. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
	const length: number[] = [];
	const from: number[] = [];
	numbers.forEach((number, at) => {
		length[at] = 1;
		from[at] = -1;
		for (let earlier = 0; earlier < at; earlier++)
			if ((numbers[earlier] ?? 0) < number && (length[earlier] ?? 0) + 1 > (length[at] ?? 0)) {
				length[at] = (length[earlier] ?? 0) + 1;
				from[at] = earlier;
			}
	});
	const kept = new Set<number>();
	let at = length.indexOf(Math.max(...length));
	while (at >= 0) {
		kept.add(at);
		at = from[at] ?? -1;
	}
	return kept;
}

/** Told elsewhere, or of no interest to whoever compares: how the text came about, who has seen it, what is private. */
const ELSEWHERE = new Set<string>([
	'id',
	'place',
	'rank',
	...DATES,
	'status',
	'author',
	'editors',
	'unseen',
	'private',
	'binned'
]);
function saysOther({ before, after }: CardPair): boolean {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...names].some(
		(name) => !ELSEWHERE.has(name) && !sameValue(before[name as keyof Card], after[name as keyof Card])
	);
}
