import type { Card, CardId, Picture, Text } from '#lib/plan/index.ts';

/** What the tray offers: a card that is not in the plan yet. */
export interface FreshCard {
	readonly concept?: string;
	readonly picture?: Picture;
	readonly text: Text;
	/** What a picture without words is called where it comes from: heard by whoever chooses, never laid. */
	readonly called?: { readonly tag: string; readonly text: string };
}

/** One thing in a list that can be dragged: a card of the plan, or a fresh one on its way from the tray. */
export interface DragItem {
	readonly id: string;
	readonly card?: Card;
	readonly fresh?: FreshCard;
}

const itemsOfCards = new WeakMap<Card, DragItem>();

/** The same for the same card, so that a change to one card draws no other again. */
export function itemOf(card: Card): DragItem {
	const known = itemsOfCards.get(card);
	if (known) return known;
	const item = { id: card.id, card };
	itemsOfCards.set(card, item);
	return item;
}
export const isCardId = (id: string): id is CardId => id.startsWith('card:');

/** A finger that rests this long lifts the card; one that moves earlier scrolls the page. Milliseconds. */
export const LIFT_AFTER = 220;
export const DRAG_TYPE = 'card';

export const dropTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120);
