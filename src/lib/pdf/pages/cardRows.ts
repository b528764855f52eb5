import { type Box, sideBySide } from './box.ts';
import { type CardOptions, wideCard } from './cards.ts';
import type { Desk } from './desk.ts';
import { cardBox } from './keptCards.ts';
import { type Scale, TIGHTEST } from './paper.ts';
import type { PrintCard } from './printJob.ts';

export interface RowOptions extends CardOptions {
	readonly kind: 'tall' | 'wide';
	/** No row may be taller; a card that would be is laid across the page instead, with its words beside. */
	readonly tallest: number;
	/** Narrowest wide card. */
	readonly narrowest?: number;
}

/** The cards of a zone in rows of equal width, as few rows as have room, evenly filled. */
export function cardRows(
	desk: Desk,
	cards: readonly PrintCard[],
	width: number,
	scale: Scale,
	options: RowOptions
): readonly Box[] {
	if (!cards.length) return [];
	const narrowest = options.kind === 'tall' ? scale.narrowest : (options.narrowest ?? 240);
	const most = Math.max(1, Math.floor((width + scale.gap) / (narrowest + scale.gap)));
	const rowCount = Math.ceil(cards.length / most);
	const columns = Math.ceil(cards.length / rowCount);
	const even = (width - scale.gap * (columns - 1)) / columns;
	const cardWidth = options.kind === 'tall' ? Math.min(even, scale.widest) : even;
	const rows: Box[] = [];
	let open: Box[] = [];
	const close = (): void => {
		if (open.length) rows.push(sideBySide(open, scale.gap));
		open = [];
	};
	for (const card of cards) {
		const box = cardBox(options.kind, desk, card, cardWidth, scale, options);
		if (box.height > options.tallest) {
			close();
			rows.push(acrossThePage(desk, card, width, options));
		} else {
			open.push(box);
			if (open.length === columns) close();
		}
	}
	close();
	return rows;
}

/** The most words that one page can hold. */
const acrossThePage = (desk: Desk, card: PrintCard, width: number, options: CardOptions): Box =>
	wideCard(desk, card, width, { ...TIGHTEST, first: 9, second: 9 }, options);

/** How many tall cards stand in a row of this zone when nothing hinders them. */
export const widthOfRow = (count: number, scale: Scale): number =>
	count * scale.narrowest + (count - 1) * scale.gap;
