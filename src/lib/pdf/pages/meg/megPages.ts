/** Dette er meg: one page about a person, who it is at the top and what matters under it. */
import type { Box } from '../box.ts';
import { type Desk, turned } from '../desk.ts';
import { filledPages } from '../filledPages.ts';
import { type Flowing, whole } from '../flow.ts';
import { type DraftPage, type PageFrame, draftPage, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import type { Scale } from '../paper.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintBoard, PrintZone } from '../printJob.ts';
import { GROWTH_ON_A_WALL, spread } from '../spread.ts';
import { headingBox } from '../words.ts';
import { hero } from './hero.ts';

/** Worth a place for the pen when nobody has laid a card there yet. */
const ASKED = new Set(['viktig', 'god', 'hjelp']);
/** A hero with more languages than it can hold would push all else off the page. */
const TALLEST_HERO = 260;

export function megPages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const paper = turned(desk, 'upright');
	const width = widthOf(paper);
	const first = pageFrame(desk, board, paper, headingBox(desk, board.title, width, 'H1', 26));
	const other = pageFrame(desk, board, paper, nextHead(desk, board, width));
	const rooms = { first: first.height, other: other.height, firstIsFresh: true };
	const layOut = (withEmpty: boolean) =>
		filledPages((scale) => [partsOf(desk, board, scale, { first, other, withEmpty })], rooms);
	const roomy = layOut(true);
	const pages = roomy.length === 1 ? roomy : layOut(false);
	return pages.map(({ boxes, scale }, at) => {
		const frame = at ? other : first;
		return draftPage(desk, board, frame, spread(boxes, frame, scale.gap, GROWTH_ON_A_WALL));
	});
}

interface Frames {
	readonly first: PageFrame;
	readonly other: PageFrame;
	/** With places for the pen. */
	readonly withEmpty: boolean;
}

function partsOf(
	desk: Desk,
	board: PrintBoard,
	scale: Scale,
	{ first, other, withEmpty }: Frames
): readonly Flowing[] {
	const zoneOf = (id: string): PrintZone | undefined =>
		board.zones.find((zone) => zone.id === id && zone.cards.length > 0);
	const middle = zoneOf('midt');
	const [me, ...more] = middle?.cards ?? [];
	const heroWith = (languages: PrintZone | undefined): Box => hero(desk, me, languages, first.width, scale);
	const languages = zoneOf('sprak');
	const full = heroWith(languages);
	const isFull = full.height <= TALLEST_HERO;
	const around: readonly PrintZone[] = [
		...(middle && more.length ? [{ ...middle, cards: more }] : []),
		...board.zones.filter(
			({ id, cards }) =>
				id !== 'midt' && !(id === 'sprak' && isFull) && (cards.length > 0 || (withEmpty && ASKED.has(id)))
		)
	];
	return [
		whole(isFull ? full : heroWith(undefined)),
		...panelShelves(desk, around, first.width, scale, {
			kind: 'tall',
			tallest: Math.min(first.height, other.height),
			empty: 70
		})
	];
}
