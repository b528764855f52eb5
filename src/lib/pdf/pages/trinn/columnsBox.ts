import type { Item } from '../../sheet.ts';
import { type Box, inLines, stack, sum } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import type { Pair } from '../printJob.ts';
import { shortText } from '../words.ts';

const GAP = 4;
const PAD = 4;
const LEAST = 60;
/** From the edge of a column to its cards. */
export const COLUMN_INSET = PAD + 1;

export interface Column {
	readonly head: Box | undefined;
	/** Cards, the first of each layer under its name. */
	readonly blocks: readonly Box[];
	readonly isNow: boolean;
}

/** How many of these stand under each other in this room; one at least, so that a page always holds something. */
export function howManyFit(blocks: readonly Box[], room: number): number {
	let used = 2 * PAD + GAP;
	let count = 0;
	for (const block of blocks) {
		used += block.height + (count ? GAP : 0);
		if (used > room && count > 0) break;
		count += 1;
	}
	return count;
}

/** The steps beside each other, all equally high. */
export function columnsBox(desk: Desk, columns: readonly Column[], width: number): Box {
	const { palette } = desk;
	const heads = Math.max(0, ...columns.map(({ head }) => head?.height ?? 0));
	const bodies = columns.map(
		({ blocks }) => sum(blocks.map(({ height }) => height)) + GAP * (blocks.length - 1)
	);
	const least = heads + GAP + Math.max(LEAST, ...bodies) + 2 * PAD;
	return {
		width: width * columns.length,
		height: least,
		at: (x, y, height = least) =>
			columns.map(({ head, blocks, isNow }, at): Item => {
				const [left, top] = [x + at * width, y + heads + GAP];
				const ground: Item = {
					kind: 'frame',
					x: left + 1,
					y: top,
					width: width - 2,
					height: y + height - top,
					radius: 7,
					fill: palette.panel,
					stroke: isNow ? palette.way : palette.line,
					lineWidth: isNow ? 1.6 : 0.7
				};
				const cards: Item = {
					kind: 'group',
					role: 'L',
					children: stack(blocks, GAP).at(left + COLUMN_INSET, top + PAD)
				};
				return {
					kind: 'group',
					role: 'Sect',
					children: [...(head?.at(left, y) ?? []), ground, ...(blocks.length ? [cards] : [])]
				};
			})
	};
}

/** The first card of a layer under the layer's name, which is read before the card inside the same item. */
export function underLabel(desk: Desk, title: Pair, card: Box): Box {
	const { palette, job } = desk;
	const words = saidIn(job, title).map((said, at) =>
		shortText(desk, said, card.width, { size: 9, bold: at === 0, color: at ? palette.quiet : palette.ink })
	);
	const label = inLines(words, card.width, 5, 0);
	const over = label.height + 2;
	return {
		width: card.width,
		height: over + card.height,
		at: (x, y) =>
			card.at(x, y + over).map((item) =>
				item.kind === 'group'
					? {
							...item,
							children: item.children.map((child) =>
								child.kind === 'group' && child.role === 'LBody'
									? { ...child, children: [...label.at(x, y), ...child.children] }
									: child
							)
						}
					: item
			)
	};
}
