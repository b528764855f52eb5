/**
 * The stairs: numbered steps that climb in the reading direction, to what stands at the top in a column of its own.
 * What stands over a step never touches it: the stairs sink until everything over them has room.
 */
import type { Item } from '../../sheet.ts';
import { type Box, stack } from '../box.ts';
import type { Desk } from '../desk.ts';
import { cardBox } from '../keptCards.ts';
import type { Scale } from '../paper.ts';
import type { PrintCard, PrintZone } from '../printJob.ts';
import { headingBox, textBox } from '../words.ts';

const GROUND = 30;
const NUMBER = 17;
const GAP = 8;
const INSET = 3;
/** Where there are few: so wide that a long label stays on one line in scripts whose lines stand far apart. */
const WIDEST_STEP = 260;
/** Where nobody has laid a step yet, so many are drawn for the pen. */
const STEPS_TO_WRITE = 4;
/** From a good climb to the least that still looks like stairs. */
export const RISES: readonly number[] = [22, 17, 13, 9];
/** Of stairs that have a page to themselves. */
export const STEEP: readonly number[] = [48, 40, 33, 27, 22, 17];

export interface StairsPlan {
	readonly zone: PrintZone;
	readonly cards: readonly PrintCard[];
	/** Number of the first of these cards. */
	readonly from: number;
	/** In the free corner over the lowest steps. */
	readonly overStart: readonly Box[];
	/** At the top, the highest first; all equally wide. */
	readonly atTop: readonly Box[];
	/** The room there is. */
	readonly tallest: number;
	/** How much a step may stand over the one before, the steepest first. */
	readonly rises: readonly number[];
}

/** How wide a step is beside what stands at the top. */
export const stepWidth = (count: number, width: number, top: number): number =>
	Math.min((width - (top ? top + GAP : 0)) / (count || STEPS_TO_WRITE), WIDEST_STEP);

/** As steep as the room allows; taller than the room when even the flattest does not fit. */
export function stairsBox(desk: Desk, plan: StairsPlan, width: number, scale: Scale): Box {
	const top = stack(plan.atTop, GAP);
	const count = plan.cards.length || STEPS_TO_WRITE;
	const column = stepWidth(plan.cards.length, width, top.width);
	const cards = plan.cards.map((card) => cardBox('tall', desk, card, column - 2 * INSET, scale, {}));
	const heading = headingBox(desk, plan.zone.title, Math.max(column * 2, 170), 'H2', 15);
	const start = stack([...plan.overStart, heading], GAP);
	const level = (at: number, rise: number): number => GROUND + at * rise;
	const heightAt = (rise: number): number =>
		Math.max(
			...Array.from({ length: count }, (_, at) => {
				const above = at * column < start.width ? start.height + GAP : 0;
				return above + (cards[at]?.height ?? 70) + 2 + level(at, rise);
			}),
			top.height + 2 + level(count, rise)
		);
	const rise = plan.rises.find((one) => heightAt(one) <= plan.tallest) ?? plan.rises.at(-1) ?? 9;
	const height = heightAt(rise);
	return {
		width,
		height,
		at(x, y, given = height) {
			const floor = y + given;
			const end = x + column * count;
			const ground = Array.from({ length: count }, (_, at) =>
				tread(desk, x + at * column, floor, column, level(at, rise))
			).flat();
			if (top.width) ground.push(...tread(desk, end, floor, x + width - end, level(count, rise)));
			const overStart = stack(plan.overStart, GAP);
			const numbers = Array.from({ length: count }, (_, at) => {
				const left = x + at * column;
				return numberBox(desk, plan.from + at, column).at(left, floor - level(at, rise) + 4);
			});
			const steps = cards.flatMap((card, at) =>
				withNumber(
					card.at(x + at * column + INSET, floor - level(at, rise) - 2 - card.height),
					numbers[at] ?? []
				)
			);
			const list: Item[] = cards.length ? [{ kind: 'group', role: 'L', children: steps }] : numbers.flat();
			const headingTop = y + overStart.height + (overStart.height ? GAP : 0);
			return [
				...overStart.at(x, y),
				{ kind: 'group', role: 'Sect', children: [...ground, ...heading.at(x, headingTop), ...list] },
				...top.at(x + width - top.width, floor - level(count, rise) - 2 - top.height)
			];
		}
	};
}

/** The number is read before the card it belongs to. */
const withNumber = (items: readonly Item[], number: readonly Item[]): readonly Item[] =>
	items.map((item) =>
		item.kind !== 'group'
			? item
			: {
					...item,
					children: item.children.map((child) =>
						child.kind === 'group' && child.role === 'LBody'
							? { ...child, children: [...number, ...child.children] }
							: child
					)
				}
	);

const numberBox = (desk: Desk, number: number, width: number): Box =>
	textBox(desk, { text: String(number), language: desk.job.norwegian }, width, {
		size: NUMBER,
		bold: true,
		align: 'center',
		color: desk.palette.way
	});

/** One step seen from the side, standing on the floor. */
const tread = (desk: Desk, x: number, floor: number, width: number, height: number): readonly Item[] => [
	// A hair wider, so that no seam shows between two steps
	{ kind: 'frame', x, y: floor - height, width: width + 0.4, height, fill: desk.palette.stairs },
	{ kind: 'frame', x, y: floor - height, width, height: 3, fill: desk.palette.way }
];
