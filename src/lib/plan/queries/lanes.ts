import { BOARDS, placeOf } from '../boards/boards.ts';
import { addMonths } from '../law/days.ts';
import type { Lane, LaneId } from '../layout.ts';
import type { Card, Place, Plan } from '../plan.ts';
import { cardsAt } from './cardsAt.ts';
import { isWithout } from './isHidden.ts';

/** The roads of Veivalg, in the order of the board. */
export const LANES = ['kort', 'laerling', 'praksis', 'skole'] as const satisfies readonly string[];
export type LaneName = (typeof LANES)[number];
/** Roads that are education: one of them is always there to choose, beside every road to work. */
const EDUCATION: readonly LaneName[] = ['skole'];
/** A choice has two sides at least. */
const FEWEST = 2;

export const isLaneName = (name: string): name is LaneName =>
	(LANES as readonly string[]).includes(name) && BOARDS.veivalg.zones.some(({ id }) => id === name);
export const lanePlace = (lane: LaneName): Place => placeOf('veivalg', lane);
export const laneIdOf = (lane: LaneName): LaneId => `lane:${lane}`;

const NOTHING_KNOWN: Omit<Lane, 'id'> = { title: {}, wayIn: {}, paper: {}, andThen: {}, favourite: false };
/** What is known of a road; with nothing in it where nobody has said anything. */
export const laneOf = (plan: Plan, lane: LaneName): Lane =>
	plan.lanes[laneIdOf(lane)] ?? { id: laneIdOf(lane), ...NOTHING_KNOWN };

export const shownLanes = (plan: Plan): readonly LaneName[] =>
	LANES.filter((lane) => !isWithout(plan, lanePlace(lane)));

/** Whether a road may be hidden: two stay to choose between, and the last one that is education stays always. */
export function canHideLane(plan: Plan, lane: LaneName): boolean {
	const left = shownLanes(plan).filter((one) => one !== lane);
	return left.length >= FEWEST && left.some((one) => EDUCATION.includes(one));
}

const isSaid = (text: Lane['andThen']): boolean =>
	Object.values(text).some((words) => words.text.trim() !== '');

/** Nothing lies here and nothing is said: a road to be chosen. */
export function isEmptyLane(plan: Plan, lane: LaneName): boolean {
	const { title, years, wayIn, standing, paper, counts, andThen } = laneOf(plan, lane);
	return (
		!cardsAt(plan, lanePlace(lane)).length &&
		![title, wayIn, paper, andThen].some(isSaid) &&
		[years, standing, counts].every((fact) => fact === undefined)
	);
}

const COURSE = /^course\.|^path\.short-course$/;
/** A road that ends in a short course and does not say what comes after it: it asks "and then what?". */
export function lacksNext(plan: Plan, lane: LaneName): boolean {
	if (isEmptyLane(plan, lane) || isSaid(laneOf(plan, lane).andThen)) return false;
	return lane === 'kort' || COURSE.test(cardsAt(plan, lanePlace(lane)).at(-1)?.concept ?? '');
}

const PLACEMENTS = ['work.placement', 'work.language-placement'];
/** Work that is part of learning a trade: it lies before, during or after the training, some hours a week. */
export const isPlacement = (card: Pick<Card, 'concept' | 'phase' | 'role'>): boolean =>
	card.phase !== undefined || card.role === 'praksis' || PLACEMENTS.includes(card.concept ?? '');

/** Facts about roads are looked at once a year; older ones, and those nobody dated, are marked to staff. */
export const isStale = (checked: string | undefined, today: string): boolean =>
	checked === undefined || addMonths(checked, 12) < today;
