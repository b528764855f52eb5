import type { Author, Symbol } from '#lib/plan/index.ts';
import { pictureOfRole } from '#lib/symbols/index.ts';

/** A house of the people with scales beside it: the municipality, and the law it goes by. */
const MUNICIPALITY: Symbol = { kind: 'symbol', symbol: 'om:1F3DB', badge: 'om:2696' };

/** Whom a hand belongs to, as a picture. */
export const pictureOfHand = (hand: Author): Symbol | undefined =>
	hand === 'municipality' ? MUNICIPALITY : pictureOfRole(hand);
