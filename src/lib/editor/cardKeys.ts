import { tick } from 'svelte';
import { type Card, cardsAt, shownPlace } from '#lib/plan/index.ts';
import type { GuidanceSession } from '#lib/session/index.ts';

const step = (event: KeyboardEvent): -1 | 0 | 1 => {
	const isRtl =
		event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl';
	switch (event.key) {
		case 'ArrowUp':
			return -1;
		case 'ArrowDown':
			return 1;
		case 'ArrowLeft':
			return isRtl ? 1 : -1;
		case 'ArrowRight':
			return isRtl ? -1 : 1;
		default:
			return 0;
	}
};

/** Puts the focus back on a card whose tile was made anew by moving it. */
export async function focusCard(id: string): Promise<void> {
	await tick();
	document.getElementById(id)?.focus();
}

/** Moves the chosen card one place earlier or later in its own zone. */
export function moveBy(session: GuidanceSession, card: Card, by: number): boolean {
	const place = shownPlace(card);
	if (place === undefined) return false;
	const index = cardsAt(session.plan, place).findIndex((other) => other.id === card.id);
	return session.move(card.id, place, index + by);
}

/**
 * The keys of a card: Enter or space chooses it, arrows move the chosen card in its zone, Delete bins it, Escape lets
 * go. They are caught on the way down and stop here: the drag library has keys of its own that speak English.
 */
export function cardKeys(event: KeyboardEvent, card: Card, session: GuidanceSession): void {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	const isChosen = session.chosen?.id === card.id;
	const by = step(event);
	if (event.key === 'Enter' || event.key === ' ') session.choose(card.id);
	else if (event.key === 'Delete') session.bin(card.id);
	else if (event.key === 'Escape' && isChosen) session.choose(undefined);
	else if (by !== 0 && isChosen) {
		moveBy(session, card, by);
		void focusCard(card.id);
	} else return;
	event.preventDefault();
	event.stopPropagation();
}
