import { placeOf } from '../boards/boards.ts';
import type { Card } from '../plan.ts';

const ON_THE_ROAD = [placeOf('min-vei', 'elementer'), placeOf('min-vei', 'steg')];

/** A card that stands for a place of work on the road: it can hold the words one needs there. */
export const isWorkplace = ({ place, role, concept }: Pick<Card, 'place' | 'role' | 'concept'>): boolean =>
	ON_THE_ROAD.includes(place) &&
	(role === 'work' || role === 'praksis' || concept?.startsWith('work.') === true);
