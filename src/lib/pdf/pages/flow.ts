/** What flows down pages: each thing gives as much as has room, and what is left goes on over the page. */
import { type Box, sideBySide, stack } from './box.ts';

export interface Flowing {
	/**
	 * As much as has room, and what is left. On a fresh page there is always something, so that every flow ends.
	 */
	take(room: number, fresh: boolean): { readonly box?: Box; readonly rest?: Flowing };
}

/** Something that cannot be parted. */
export const whole = (box: Box): Flowing => ({
	take: (room, fresh) => (fresh || box.height <= room ? { box } : { rest: whole(box) })
});

/** Things beside each other where a page holds them together; else one after the other, as they flow alone. */
export function shelf(
	together: readonly Box[],
	alone: readonly Flowing[],
	gap: number,
	tallest: number
): Flowing {
	const row = sideBySide(together, gap);
	return {
		take: (room, fresh) => {
			if (row.height <= room || (fresh && row.height <= tallest)) return { box: row };
			return fresh ? inTurn(alone, gap).take(room, true) : { rest: shelf(together, alone, gap, tallest) };
		}
	};
}

/** A heading that never stands at the foot of a page without something under it. */
export function headed(head: Box, flow: Flowing, gap: number): Flowing {
	return {
		take(room, fresh) {
			const { box, rest } = flow.take(room - head.height - gap, fresh);
			if (!box) return { rest: headed(head, flow, gap) };
			return { box: stack([head, box], gap), ...(rest && { rest }) };
		}
	};
}

/** One after the other. */
export function inTurn(parts: readonly Flowing[], gap: number): Flowing {
	return {
		take(room, fresh) {
			const [page, rest] = onePage(parts, room, gap, fresh);
			if (!page.length) return { rest: inTurn(rest, gap) };
			const box = stack(page, gap);
			return rest.length ? { box, rest: inTurn(rest, gap) } : { box };
		}
	};
}

function onePage(
	parts: readonly Flowing[],
	room: number,
	gap: number,
	fresh: boolean
): readonly [page: Box[], rest: Flowing[]] {
	const page: Box[] = [];
	const waiting = [...parts];
	let left = room;
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const { box, rest } = next.take(left, fresh && !page.length);
		if (box) {
			page.push(box);
			left -= box.height + gap;
		}
		if (rest) return [page, [rest, ...waiting]];
	}
	return [page, []];
}

export interface Rooms {
	readonly first: number;
	readonly other: number;
	readonly firstIsFresh: boolean;
}

/** Parts of a page that are tried in turn, from the emptiest. */
const FILLED = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** As few pages as `pagesOf` needs, all about equally full: none is left with a last card alone. */
export function evenPagesOf(
	parts: readonly Flowing[],
	rooms: Rooms,
	gap: number
): readonly (readonly Box[])[] {
	const fullest = pagesOf(parts, rooms, gap);
	if (fullest.length === 1) return fullest;
	const isInside = (page: readonly Box[], at: number): boolean =>
		stack(page, gap).height <= (at ? rooms.other : rooms.first);
	const even = FILLED.map((part) =>
		pagesOf(parts, { ...rooms, first: rooms.first * part, other: rooms.other * part }, gap)
	).find((pages) => pages.length <= fullest.length && pages.every(isInside));
	return even ?? fullest;
}

/** Pages of boxes that stand one under the other. The first page may have less room than the others. */
export function pagesOf(parts: readonly Flowing[], rooms: Rooms, gap: number): readonly (readonly Box[])[] {
	const pages: Box[][] = [];
	let waiting = [...parts];
	do {
		const isFirst = pages.length === 0;
		const [page, rest] = onePage(
			waiting,
			isFirst ? rooms.first : rooms.other,
			gap,
			!isFirst || rooms.firstIsFresh
		);
		pages.push(page);
		waiting = rest;
	} while (waiting.length);
	return pages;
}
