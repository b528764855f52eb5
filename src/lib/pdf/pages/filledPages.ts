import type { Box } from './box.ts';
import { type Flowing, type Rooms, evenPagesOf, pagesOf } from './flow.ts';
import { onOnePage } from './onOnePage.ts';
import { SCALES, type Scale, WALL_SCALES } from './paper.ts';

export interface FilledPage {
	readonly boxes: readonly Box[];
	readonly scale: Scale;
}

/**
 * Boards are looked at from afar: in as few pages as may be, as large as they can be in these, and no page of them
 * much emptier than the others. Of several ways to arrange the parts, the first that needs the fewest pages.
 */
export function filledPages(
	arrangements: (scale: Scale) => readonly (readonly Flowing[])[],
	rooms: Rooms,
	scales: readonly Scale[] = WALL_SCALES
): readonly FilledPage[] {
	const [chosen] = onOnePage(
		(scale) => {
			const laid = arrangements(scale).map((parts) => {
				const { length } = pagesOf(parts, rooms, scale.gap);
				return { parts, scale, length };
			});
			const least = Math.min(...laid.map(({ length }) => length));
			const best = laid.find(({ length }) => length === least);
			return best ? Array.from({ length: least }, () => best) : [];
		},
		scales,
		...SCALES
	);
	if (!chosen) return [];
	const { parts, scale } = chosen;
	return evenPagesOf(parts, rooms, scale.gap).map((boxes) => ({ boxes, scale }));
}
