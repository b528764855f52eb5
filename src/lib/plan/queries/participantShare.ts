import { placeOf } from '../boards/boards.ts';
import type { Card, Plan } from '../plan.ts';
import { isWordOf } from './isWordOf.ts';

/** Elements and the ladder are the programme's; slots of the week say again what an element says, lanes what one may choose. */
const NOT_CHOSEN = [placeOf('min-vei', 'elementer'), placeOf('min-vei', 'stige')];
const isChosen = ({ place }: Card): boolean =>
	!NOT_CHOSEN.includes(place) &&
	!place.startsWith('min-uke/') &&
	!place.startsWith('sorter/') &&
	!place.startsWith('veivalg/') &&
	place !== placeOf('meg', 'midt');

/** How many of the plan's mapping cards, goals and steps are the participant's own alone: the sign of whose plan it is. */
export function participantShare(plan: Plan): { own: number; all: number } {
	const cards = (Object.values(plan.cards) as Card[]).filter(
		(card) => !card.binned && isChosen(card) && !isWordOf(card)
	);
	const own = cards.filter((card) => card.author === 'participant' && !card.editors.length);
	return { own: own.length, all: cards.length };
}
