/**
 * The stairs: numbered steps that climb in the reading direction, with the goal's flag and the dream's star at the
 * top. What stands over a step never touches it: the stairs sink until everything over them has room.
 */
import type { Item } from '../../sheet.ts';
import { type Box, sum } from '../box.ts';
import { tallCard } from '../cards.ts';
import type { Desk } from '../desk.ts';
import type { Scale } from '../paper.ts';
import type { PrintCard, PrintZone } from '../printJob.ts';
import { headingBox, textBox } from '../words.ts';

const GROUND = 30;
const NUMBER = 17;
const GAP = 8;
const INSET = 3;
const WIDEST_STEP = 190;

export interface StairsPlan {
	readonly zone: PrintZone;
	readonly cards: readonly PrintCard[];
	/** Number of the first of these cards. */
	readonly from: number;
	/** In the free corner over the lowest steps. */
	readonly overStart: readonly Box[];
	/** At the top, side by side or one under the other. */
	readonly overEnd: readonly Box[];
	/** The end column is kept free for what stands at the top; else it stands over the last steps. */
	readonly endColumn: number;
}

export function stairsBox(desk: Desk, plan: StairsPlan, width: number, scale: Scale): Box {
	const { cards, endColumn } = plan;
	const stairsWidth = width - (endColumn ? endColumn + GAP : 0);
	const count = Math.max(cards.length, 3);
	const column = Math.min(stairsWidth / count, WIDEST_STEP);
	const used = column * count;
	const rise = Math.min(26, Math.max(9, 84 / count));
	const boxes = cards.map((card) => tallCard(desk, card, column - 2 * INSET, scale));
	const heading = headingBox(desk, plan.zone.title, Math.max(column * 2, 170), 'H2', 13);
	const start = overStart(plan, heading);
	const end = overEnd(plan, width);
	const heightOver = (x: number): number =>
		Math.max(
			x < start.width ? start.height + GAP : 0,
			!endColumn && x + column > width - end.width ? end.height + GAP : 0
		);
	const level = (at: number): number => GROUND + at * rise;
	const platform = level(count);
	const height = Math.max(
		...Array.from({ length: count }, (_, at) => {
			const card = boxes[at]?.height ?? 40;
			return heightOver(at * column) + card + 2 + level(at);
		}),
		start.height + GAP + GROUND,
		endColumn ? end.height + platform : end.height
	);
	return {
		width,
		height,
		at(x, y, given = height) {
			const floor = y + given;
			const stair = (at: number): readonly Item[] =>
				tread(desk, x + at * column, floor - level(at), column, level(at));
			const ground = Array.from({ length: count }, (_, at) => stair(at)).flat();
			if (endColumn) ground.push(...tread(desk, x + used, floor - platform, width - used, platform));
			const steps: Item = {
				kind: 'group',
				role: 'Sect',
				children: [
					...ground,
					...heading.at(x, y + start.headingTop),
					...(cards.length
						? [
								{
									kind: 'group',
									role: 'L',
									children: boxes.flatMap(stepAt)
								} satisfies Item
							]
						: [])
				]
			};
			const endTop = endColumn ? Math.max(y, floor - platform - end.height) : y;
			return [...start.at(x, y), steps, ...end.at(x, endColumn ? endTop : y)];

			function stepAt(box: Box, at: number): readonly Item[] {
				const top = floor - level(at);
				const number = numberBox(desk, plan.from + at, column);
				const items = box.at(x + at * column + INSET, top - 2 - box.height);
				return withNumber(items, number.at(x + at * column, top + 4));
			}
		}
	};
}

/** The number is read before the card it belongs to. */
function withNumber(items: readonly Item[], number: readonly Item[]): readonly Item[] {
	return items.map((item) => {
		if (item.kind !== 'group') return item;
		return {
			...item,
			children: item.children.map((child) =>
				child.kind === 'group' && child.role === 'LBody'
					? { ...child, children: [...number, ...child.children] }
					: child
			)
		};
	});
}

const numberBox = (desk: Desk, number: number, width: number): Box =>
	textBox(desk, { text: String(number), language: desk.job.norwegian }, width, {
		size: NUMBER,
		bold: true,
		align: 'center',
		color: desk.palette.way
	});

const tread = (desk: Desk, x: number, y: number, width: number, height: number): readonly Item[] => [
	{ kind: 'frame', x, y, width, height, fill: desk.palette.stairs },
	{ kind: 'frame', x, y, width, height: 3, fill: desk.palette.way }
];

/** What stands over the start, and after it the heading of the stairs. */
function overStart(plan: StairsPlan, heading: Box) {
	const height = sum(plan.overStart.map((box) => box.height + GAP));
	const width = Math.max(heading.width, ...plan.overStart.map((box) => box.width));
	return {
		width,
		height: height + heading.height,
		headingTop: height,
		at: (x: number, y: number): readonly Item[] => {
			let top = y;
			return plan.overStart.flatMap((box) => {
				const items = box.at(x, top);
				top += box.height + GAP;
				return items;
			});
		}
	};
}

/** One under the other in a column of their own, else side by side over the last steps. */
function overEnd({ overEnd: boxes, endColumn }: StairsPlan, width: number) {
	const heights = boxes.map((box) => box.height);
	const widths = boxes.map((box) => box.width);
	const gaps = GAP * Math.max(0, boxes.length - 1);
	const ownWidth = endColumn || sum(widths) + gaps;
	return {
		width: ownWidth,
		height: endColumn ? sum(heights) + gaps : Math.max(0, ...heights),
		at: (x: number, y: number): readonly Item[] => {
			// The goal is read first and stands lowest, nearest to the steps
			let top = y + sum(heights) + gaps;
			let left = x + width - ownWidth;
			return boxes.flatMap((box) => {
				top -= box.height;
				const items = endColumn ? box.at(x + width - ownWidth, top) : box.at(left, y);
				top -= GAP;
				left += box.width + GAP;
				return items;
			});
		}
	};
}
