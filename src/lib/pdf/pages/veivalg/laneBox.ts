import type { Item } from '../../sheet.ts';
import { type Box, inLines, middled, sideBySide, space, stack } from '../box.ts';
import { wideCard } from '../cards.ts';
import { type Desk, saidIn } from '../desk.ts';
import { type Flowing, headed, inTurn, whole } from '../flow.ts';
import { onGround } from '../goalPlate.ts';
import type { Scale } from '../paper.ts';
import { panelFlow } from '../panel.ts';
import type { Pair, PrintCard, PrintLane } from '../printJob.ts';
import { flagSign, starSign } from '../signs.ts';
import { headingBox, pairBox, shortText, textBox } from '../words.ts';

const PAD = 8;
const SIGN = 20;
const NUMBER = 16;

export interface LaneOnPaper {
	readonly lane: PrintLane;
	readonly cards: readonly PrintCard[];
}

/** One road from its start to what comes after: how long, how one gets in, the cards in order, the paper, and then. */
export function laneBox(desk: Desk, { lane, cards }: LaneOnPaper, width: number, scale: Scale): Box {
	const room = width - 2 * PAD;
	const head = stack([...headOf(desk, lane, room), ...factsOf(desk, lane, room, scale)], 3);
	const steps = cards.map((card, at) => numbered(desk, card, at + 1, room, scale));
	const list: Box = steps.length > 0 ? listOf(stack(steps, scale.gap)) : space(80, room);
	const end = stack(endOf(desk, lane, room, scale), 5);
	const least = head.height + list.height + end.height + 2 * PAD + 14;
	return {
		width,
		height: least,
		at(x, y, height = least): readonly Item[] {
			return [
				{
					kind: 'group',
					role: 'Sect',
					children: [
						groundOf(desk, lane, x, y, width, height),
						...head.at(x + PAD, y + PAD),
						...list.at(x + PAD, y + PAD + head.height + 7),
						// Papers stand in a line across the roads, at their end
						...end.at(x + PAD, y + height - PAD - end.height)
					]
				}
			];
		}
	};
}

/** The same road alone across a page, when it does not fit beside the others. */
export function laneFlow(
	desk: Desk,
	{ lane, cards }: LaneOnPaper,
	width: number,
	scale: Scale,
	tallest: number
): Flowing {
	const room = width - 2 * PAD;
	const plate = (boxes: readonly Box[]): Box => onGround(desk, stack(boxes, 4), width, desk.palette.panel);
	const start = [...headOf(desk, lane, room), ...factsOf(desk, lane, room, scale)];
	const end = endOf(desk, lane, room, scale);
	const about = plate([...start, ...end]);
	const zone = { id: lane.id, title: lane.title, cards };
	const list = panelFlow(desk, zone, width, scale, { kind: 'wide', narrowest: 300, tallest });
	const under = (box: Box): Flowing => (cards.length ? headed(box, list, scale.gap) : whole(box));
	// What the road is about stands over its first card; where that takes too much of a page, its end stands last
	if (about.height < tallest / 2) return under(about);
	return inTurn([under(plate(start)), ...(end.length ? [whole(plate(end))] : [])], scale.gap);
}

const listOf = (steps: Box): Box => ({
	...steps,
	at: (x, y) => [{ kind: 'group', role: 'L', children: steps.at(x, y) }]
});

function headOf(desk: Desk, lane: PrintLane, room: number): readonly Box[] {
	const { palette, job } = desk;
	const title = headingBox(desk, lane.title, room, 'H2', 13);
	if (!lane.favourite) return [title];
	const star: Box = { width: SIGN, height: SIGN, at: (x, y) => starSign(desk, x, y, SIGN) };
	const words = saidIn(job, job.words.lane.favourite).map((said, at) =>
		shortText(desk, said, room - SIGN - 6, {
			size: at ? 9 : 11,
			bold: at === 0,
			color: palette.ink
		})
	);
	return [title, inLines([star, ...words], room, 6, 0)];
}

/** How long and as what, then how one gets in. */
function factsOf(desk: Desk, lane: PrintLane, room: number, scale: Scale): readonly Box[] {
	const { palette, job } = desk;
	const sizes = { first: Math.max(11, scale.first), second: 9.5, color: palette.way, quiet: palette.quiet };
	const facts = [lane.years, lane.standing].flatMap((pair) => (pair ? [pair] : []));
	const half = (room - 8) / Math.max(1, facts.length);
	const years = facts.length
		? [
				sideBySide(
					facts.map((pair) => ({ ...pairBox(desk, pair, half, sizes), width: half })),
					8
				)
			]
		: [];
	return [...years, ...fact(desk, job.words.lane.wayIn, lane.wayIn, room, scale)];
}

/** What it is about and what is said of it, as one line in each language. */
function fact(desk: Desk, label: Pair, words: Pair | undefined, room: number, scale: Scale): readonly Box[] {
	if (!words) return [];
	const { palette } = desk;
	const named = (name: string, said: string): string => `${name}${/[?؟]$/.test(name) ? '' : ':'} ${said}`;
	const own = words.own && named(label.own || label.norwegian, words.own);
	const size = scale.first > 11 ? 11 : 10;
	return [
		pairBox(desk, { norwegian: words.norwegian && named(label.norwegian, words.norwegian), own }, room, {
			first: size,
			second: 9,
			color: palette.ink,
			quiet: palette.quiet,
			lines: 4
		})
	];
}

/** The paper and where it counts; then what comes next, or an open box that asks for it. */
function endOf(desk: Desk, lane: PrintLane, room: number, scale: Scale): readonly Box[] {
	const { palette, job } = desk;
	const { words } = job;
	const flag: Box = { width: SIGN, height: SIGN, at: (x, y) => flagSign(desk, x, y, SIGN) };
	const inner = room - SIGN - 6 - 16;
	const paper = [
		...fact(desk, words.lane.paper, lane.paper, inner, scale),
		...(lane.counts
			? [
					pairBox(desk, lane.counts, inner, {
						first: 11,
						second: 9,
						color: palette.ink,
						quiet: palette.quiet
					})
				]
			: [])
	];
	const plate = paper.length
		? [
				onGround(
					desk,
					sideBySide([flag, middled({ ...stack(paper, 3), width: inner })], 6),
					room,
					palette.goal
				)
			]
		: [];
	const then = lane.isOpen
		? [openBox(desk, room, scale)]
		: fact(desk, words.lane.andThen, lane.andThen, room, scale);
	return [...plate, ...then];
}

/** A road must not end in nothing: room to say what comes next. */
function openBox(desk: Desk, width: number, scale: Scale): Box {
	const { palette, job } = desk;
	const question = pairBox(desk, job.words.lane.andThen, width - 16, {
		first: Math.max(12, scale.first - 1),
		second: 10,
		color: palette.ink,
		quiet: palette.quiet
	});
	const height = question.height + (scale.first > 11 ? 44 : 30);
	return {
		width,
		height,
		at: (x, y) => [
			{
				kind: 'frame',
				x: x + 1,
				y,
				width: width - 2,
				height,
				radius: 8,
				fill: '#ffffff',
				stroke: palette.ink,
				lineWidth: 1.6,
				dash: [5, 4]
			},
			...question.at(x + 8, y + 7)
		]
	};
}

/** The number is read before the card it belongs to, and stands beside it. */
function numbered(desk: Desk, card: PrintCard, number: number, room: number, scale: Scale): Box {
	const { palette, job } = desk;
	const box = wideCard(desk, card, room - NUMBER, scale, {
		pad: 6,
		before: (x, y, height) => {
			const text = textBox(desk, { text: String(number), language: job.norwegian }, NUMBER, {
				size: 13,
				bold: true,
				color: palette.way
			});
			return text.at(x - NUMBER, y + (height - text.height) / 2);
		}
	});
	return { ...box, width: room, at: (x, y, height) => box.at(x + NUMBER, y, height) };
}

const groundOf = (
	{ palette }: Desk,
	lane: PrintLane,
	x: number,
	y: number,
	width: number,
	height: number
): Item => ({
	kind: 'frame',
	x: x + 1,
	y: y + 1,
	width: width - 2,
	height: height - 2,
	radius: 10,
	fill: lane.favourite ? palette.dream : palette.panel,
	stroke: lane.favourite ? palette.ink : palette.line,
	lineWidth: lane.favourite ? 2 : 0.8
});
