/** Where cards that are mapped or sorted can go on to, without being said again. */
import type { Place } from '../plan.ts';
import { layerPlace, placeOf } from './boards.ts';

export const DESTINATIONS = ['steps', 'goal', 'dream', 'strength', 'know', 'good', 'step-two'] as const;
export type Destination = (typeof DESTINATIONS)[number];

const PLACES: Readonly<Record<Exclude<Destination, 'know'>, Place>> = {
	steps: placeOf('min-vei', 'steg'),
	goal: placeOf('min-vei', 'maal'),
	dream: placeOf('min-vei', 'stjerne'),
	strength: placeOf('min-vei', 'styrke'),
	good: placeOf('meg', 'god'),
	'step-two': layerPlace('t2', 'steg')
};

/** The field of Det jeg kan that a starter card belongs to; what has no kind of its own goes with everything else. */
const FIELDS: Readonly<Record<string, string>> = {
	lang: 'sprak',
	edu: 'skole',
	school: 'skole',
	work: 'jobb'
};

/** The place a card comes to; on Det jeg kan that depends on what it is about. */
export function placeAt(destination: Destination, concept: string | undefined): Place {
	if (destination !== 'know') return PLACES[destination];
	const kind = concept?.slice(0, concept.indexOf('.')) ?? '';
	return placeOf('jeg-kan', FIELDS[kind] ?? 'annet');
}
