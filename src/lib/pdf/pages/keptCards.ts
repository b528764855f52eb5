import type { Box } from './box.ts';
import { type CardOptions, tallCard, wideCard } from './cards.ts';
import type { Desk } from './desk.ts';
import type { Scale } from './paper.ts';
import type { PrintCard } from './printJob.ts';

const known = new WeakMap<Desk, WeakMap<PrintCard, Map<Scale, Map<string, Box>>>>();

/**
 * A card on paper, laid once for each scale and width: panels are tried beside each other and alone, with empty places
 * and without, and most cards come out the same each time.
 */
export function cardBox(
	kind: 'tall' | 'wide',
	desk: Desk,
	card: PrintCard,
	width: number,
	scale: Scale,
	options: CardOptions
): Box {
	const lay = kind === 'tall' ? tallCard : wideCard;
	// What is drawn before it may be anything
	if (options.before) return lay(desk, card, width, scale, options);
	const onDesk = entry(known, desk, () => new WeakMap<PrintCard, Map<Scale, Map<string, Box>>>());
	const ofCard = entry(onDesk, card, () => new Map<Scale, Map<string, Box>>());
	const atScale = entry(ofCard, scale, () => new Map<string, Box>());
	const { fill, timeFirst, pad } = options;
	const wished = { before: undefined, fill, timeFirst, pad } satisfies Record<keyof CardOptions, unknown>;
	const key = [kind, width, ...Object.values(wished)].join(' ');
	return entry(atScale, key, () => lay(desk, card, width, scale, options));
}

interface Shelf<Key, Value> {
	get(key: Key): Value | undefined;
	set(key: Key, value: Value): unknown;
}

function entry<Key, Value>(shelf: Shelf<Key, Value>, key: Key, make: () => Value): Value {
	const found = shelf.get(key);
	if (found !== undefined) return found;
	const made = make();
	shelf.set(key, made);
	return made;
}
