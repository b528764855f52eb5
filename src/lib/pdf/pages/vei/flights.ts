import { type Box, space } from '../box.ts';
import { widthOfRow } from '../cardRows.ts';
import type { Desk } from '../desk.ts';
import { type Flowing, whole } from '../flow.ts';
import { goalPlate } from '../goalPlate.ts';
import { type PageFrame, firstHead } from '../pageFrame.ts';
import { type Scale, TIGHTEST } from '../paper.ts';
import { PANEL_PAD, panelBox, panelFlow } from '../panel.ts';
import type { PrintBoard, PrintCard, PrintZone } from '../printJob.ts';
import { type Sign, flagSign, starSign } from '../signs.ts';
import { stairsBox } from './stairs.ts';

/** More steps than this go on up another flight. */
const MOST_STEPS = 5;
/** Narrower steps would cut the words short: a narrow page has fewer in a flight. */
const NARROWEST_STEP = 96;
const WIDEST_PLATE = 200;
const DREAM = 215;
const HEAD = 290;

export interface Frames {
	readonly first: PageFrame;
	readonly other: PageFrame;
}

/** Which zones stand on the picture of the stairs; the others flow under it. */
export interface OnStairs {
	readonly now: boolean;
	readonly goal: boolean;
	readonly dream: boolean;
	/** In the corner over the lowest steps, when there is no room over the goal. */
	readonly dreamInCorner?: true;
}

export interface Stairs {
	readonly parts: readonly Flowing[];
	readonly on: OnStairs;
}

const NOTHING: OnStairs = { now: false, goal: false, dream: false };
const TRIES: readonly OnStairs[] = [
	{ now: true, goal: true, dream: true },
	{ now: true, goal: true, dream: true, dreamInCorner: true },
	{ now: false, goal: true, dream: true },
	{ now: false, goal: true, dream: true, dreamInCorner: true },
	{ now: false, goal: true, dream: false },
	NOTHING
];

/** The stairs with as much on them as the page has room for; a list of steps when even they alone are too tall. */
export function stairsThatFit(desk: Desk, board: PrintBoard, scale: Scale, { first, other }: Frames): Stairs {
	const head = firstHead(desk, board, Math.min(HEAD, first.width));
	const zone = board.zones.find(({ id }) => id === 'steg');
	if (!zone) return { parts: [whole(head)], on: NOTHING };
	const { width } = first;
	const plate = Math.min(WIDEST_PLATE, width * 0.4);
	const most = Math.floor((width - plate) / NARROWEST_STEP);
	const flights = evenly(zone.cards, Math.max(1, Math.min(MOST_STEPS, most)));
	for (const tried of new Set([scale, TIGHTEST]))
		for (const on of TRIES) {
			const boxes = flights.map((cards, at) => {
				const isLast = at === flights.length - 1;
				return stairsBox(
					desk,
					{
						zone,
						cards,
						from: 1 + flights.slice(0, at).flat().length,
						overStart: [
							...(at ? [] : [head, ...nowBox(desk, board, on, first.width, tried)]),
							...(isLast && on.dreamInCorner ? [dreamBox(desk, board, first.width, tried)] : [])
						],
						atTop: isLast ? platesOf(desk, board, on, tried, plate) : hintOf(desk, board, plate),
						tallest: at ? other.height : first.height
					},
					first.width,
					tried
				);
			});
			if (boxes.every((box, at) => box.height <= (at ? other.height : first.height)))
				return { parts: boxes.map(whole), on };
		}
	const tallest = Math.min(first.height, other.height);
	const list = panelFlow(desk, zone, first.width, scale, { kind: 'wide', narrowest: 300, tallest });
	return { parts: [whole(head), list], on: NOTHING };
}

/** In as few rows as may be, none much longer than another. */
function evenly(cards: readonly PrintCard[], most: number): readonly (readonly PrintCard[])[] {
	const rows = Math.max(1, Math.ceil(cards.length / most));
	const each = Math.ceil(cards.length / rows);
	return Array.from({ length: rows }, (_, at) => cards.slice(at * each, (at + 1) * each));
}

function nowBox(desk: Desk, board: PrintBoard, on: OnStairs, width: number, scale: Scale): readonly Box[] {
	return zonesOf(board, 'naa', on.now)
		.filter((zone) => zone.cards.length > 0)
		.map((zone) => {
			const wanted = widthOfRow(zone.cards.length, scale) + 2 * PANEL_PAD;
			const room = Math.min(width * 0.45, Math.max(150, wanted));
			return panelBox(desk, zone, room, scale, { kind: 'tall', tallest: Infinity });
		});
}

/** The star over the flag. */
function platesOf(desk: Desk, board: PrintBoard, on: OnStairs, scale: Scale, width: number): readonly Box[] {
	const plate = (sign: Sign, ground: string) => (zone: PrintZone) =>
		panelBox(desk, zone, width, scale, {
			kind: 'wide',
			narrowest: width / 2,
			tallest: Infinity,
			empty: 44,
			sign,
			ground
		});
	return [
		...zonesOf(board, 'stjerne', on.dream && !on.dreamInCorner).map(plate(starSign, desk.palette.dream)),
		...zonesOf(board, 'maal', on.goal).map(plate(flagSign, desk.palette.goal))
	];
}

function dreamBox(desk: Desk, board: PrintBoard, width: number, scale: Scale): Box {
	const [zone] = zonesOf(board, 'stjerne', true);
	if (!zone) return space(0);
	return panelBox(desk, zone, Math.min(width * 0.6, DREAM * zone.cards.length + 2 * PANEL_PAD), scale, {
		kind: 'wide',
		narrowest: DREAM - 10,
		tallest: Infinity,
		empty: 44,
		sign: starSign,
		ground: desk.palette.dream
	});
}

/** Where the stairs go on over the page, the goal is still in sight. */
function hintOf(desk: Desk, board: PrintBoard, width: number): readonly Box[] {
	const [goal] = zonesOf(board, 'maal', true).flatMap(({ cards }) => cards);
	const plate = goal && goalPlate(desk, goal, width);
	return plate ? [plate] : [];
}

const zonesOf = (board: PrintBoard, id: string, wanted: boolean): readonly PrintZone[] =>
	wanted ? board.zones.filter((zone) => zone.id === id) : [];
