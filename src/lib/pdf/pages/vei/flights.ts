import { type Box, space } from '../box.ts';
import { widthOfRow } from '../cardRows.ts';
import type { Desk } from '../desk.ts';
import { type Flowing, whole } from '../flow.ts';
import { goalPlate } from '../goalPlate.ts';
import { type PageFrame, firstHead } from '../pageFrame.ts';
import { SCALE_OF_MANY, type Scale, TIGHTEST, WALL_SCALES } from '../paper.ts';
import { PANEL_PAD, panelBox, panelFlow } from '../panel.ts';
import type { PrintBoard, PrintCard, PrintZone } from '../printJob.ts';
import { type Sign, flagSign, starSign } from '../signs.ts';
import { RISES, STEEP, stairsBox, stepWidth } from './stairs.ts';

/** More steps than this go on up another flight. */
const MOST_STEPS = 5;
/** Narrower steps would cut the words short: a narrow page has fewer in a flight. */
const NARROWEST_STEP = 96;
const WIDEST_PLATE = 200;
const DREAM = 215;
const HEAD = 290;
/** Between two flights, and what stands under them. */
export const GAP = 8;
const NARROWEST_NOW = 150;

export interface Frames {
	readonly first: PageFrame;
	readonly other: PageFrame;
}

/** Which zones stand on the picture of the stairs; the others flow under it. */
export interface OnStairs {
	/** Its cards with the words under or beside the picture. */
	readonly now: 'tall' | 'wide' | false;
	readonly goal: boolean;
	readonly dream: boolean;
	/** In the corner over the lowest steps, when there is no room over the goal. */
	readonly dreamInCorner?: true;
}

export interface Stairs {
	readonly parts: readonly Flowing[];
	readonly on: OnStairs;
	/** No page has room for stairs: their steps as a list. */
	readonly isList?: true;
}

/** A way to try. */
interface Try {
	readonly on: OnStairs;
	readonly scale: Scale;
	readonly rises: readonly number[];
	/** How many flights stand on a page, one under the other. */
	readonly perPage?: number;
}

const NOTHING: OnStairs = { now: false, goal: false, dream: false };
const AT_TOP: readonly OnStairs[] = [
	{ now: false, goal: true, dream: true },
	{ now: false, goal: true, dream: true, dreamInCorner: true }
];
const WITH_NOW: readonly OnStairs[] = (['tall', 'wide'] as const).flatMap((now) =>
	AT_TOP.map((on) => ({ ...on, now }))
);
const GOAL: OnStairs = { now: false, goal: true, dream: false };

/** The stairs with as much on them as the page has room for, among other things of this scale. */
export const stairsThatFit = (desk: Desk, board: PrintBoard, scale: Scale, frames: Frames): Stairs =>
	stairsOf(
		desk,
		board,
		[scale, TIGHTEST].flatMap((tried) =>
			[...WITH_NOW, ...AT_TOP, GOAL, NOTHING].map((on) => ({ on, scale: tried, rises: RISES }))
		),
		scale,
		frames
	);

/** The stairs with pages of their own: first of all with goal and dream at their top, then as large as they can be. */
export function stairsAlone(desk: Desk, board: PrintBoard, frames: Frames): Stairs {
	const tries = (
		ons: readonly OnStairs[],
		scales: readonly Scale[],
		rises: readonly number[],
		perPage = 1
	): Try[] => scales.flatMap((scale) => ons.map((on) => ({ on, scale, rises, perPage })));
	// A page that is taller than it is wide has room for two, one over the other
	const isUpright = frames.other.height > frames.other.width;
	return stairsOf(
		desk,
		board,
		[
			...(isUpright ? tries([...WITH_NOW, ...AT_TOP], WALL_SCALES, RISES, 2) : []),
			...tries(WITH_NOW, WALL_SCALES, STEEP),
			...tries(WITH_NOW, [TIGHTEST], RISES),
			...tries(AT_TOP, WALL_SCALES, STEEP),
			...tries(AT_TOP, [TIGHTEST], RISES),
			...tries([GOAL], WALL_SCALES, RISES),
			...tries([NOTHING], WALL_SCALES, RISES)
		],
		SCALE_OF_MANY,
		frames
	);
}

/** The first that fits; a list of steps when even the stairs alone are too tall. */
function stairsOf(
	desk: Desk,
	board: PrintBoard,
	tries: readonly Try[],
	ofList: Scale,
	{ first, other }: Frames
): Stairs {
	const head = firstHead(desk, board, Math.min(HEAD, first.width));
	const zone = board.zones.find(({ id }) => id === 'steg');
	if (!zone) return { parts: [whole(head)], on: NOTHING };
	const { width } = first;
	const plate = Math.min(WIDEST_PLATE, width * 0.4);
	const most = Math.floor((width - plate) / NARROWEST_STEP);
	const flights = evenly(zone.cards, Math.max(1, Math.min(MOST_STEPS, most)));
	const roomOf = (at: number, perPage: number): number => {
		const page = (at < perPage ? first : other).height;
		const here = Math.min(perPage, flights.length - (at - (at % perPage)));
		return (page - (here - 1) * GAP) / here;
	};
	const flightBox = (at: number, { on, scale, rises, perPage = 1 }: Try): Box => {
		const cards = flights[at] ?? [];
		const isLast = at === flights.length - 1;
		return stairsBox(
			desk,
			{
				zone,
				cards,
				from: 1 + flights.slice(0, at).flat().length,
				overStart: [
					...(at ? [] : [head, ...nowBox(desk, board, on, width, scale)]),
					...(isLast && on.dreamInCorner ? [dreamBox(desk, board, width, scale)] : [])
				],
				atTop: isLast ? platesOf(desk, board, on, scale, plate) : hintOf(desk, board, plate),
				tallest: roomOf(at, perPage),
				rises
			},
			width,
			scale
		);
	};
	const longest = flights[0]?.length ?? 0;
	const step = stepWidth(longest, width, plate);
	for (const tried of tries) {
		// Larger than its step, a picture and its words would only be cut down again
		if (step < tried.scale.narrowest && tried.scale.narrowest > SCALE_OF_MANY.narrowest) continue;
		const boxes: Box[] = [];
		for (const at of flights.keys()) {
			const box = flightBox(at, tried);
			if (box.height > roomOf(at, tried.perPage ?? 1)) break;
			boxes.push(box);
		}
		if (boxes.length === flights.length) return { parts: boxes.map(whole), on: tried.on };
	}
	const tallest = Math.min(first.height, other.height);
	const list = panelFlow(desk, zone, width, ofList, { kind: 'wide', narrowest: 300, tallest });
	return { parts: [whole(head), list], on: NOTHING, isList: true };
}

/** In as few rows as may be, none much longer than another. */
function evenly(cards: readonly PrintCard[], most: number): readonly (readonly PrintCard[])[] {
	const rows = Math.max(1, Math.ceil(cards.length / most));
	const each = Math.ceil(cards.length / rows);
	return Array.from({ length: rows }, (_, at) => cards.slice(at * each, (at + 1) * each));
}

function nowBox(desk: Desk, board: PrintBoard, on: OnStairs, width: number, scale: Scale): readonly Box[] {
	const { now } = on;
	if (!now) return [];
	return zonesOf(board, 'naa', true)
		.filter((zone) => zone.cards.length > 0)
		.map((zone) => {
			const wanted =
				(now === 'tall'
					? widthOfRow(zone.cards.length, scale)
					: zone.cards.length * (NARROWEST_NOW + scale.gap)) +
				2 * PANEL_PAD;
			const room = Math.min(width * 0.45, Math.max(150, wanted));
			return panelBox(desk, zone, room, scale, {
				kind: now,
				narrowest: NARROWEST_NOW,
				pad: 6,
				tallest: Infinity
			});
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
