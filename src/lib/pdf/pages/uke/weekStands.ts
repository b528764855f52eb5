import { type Desk, turned } from '../desk.ts';
import { widthOf } from '../pageFrame.ts';
import type { Paper } from '../paper.ts';
import type { PrintBoard, PrintWeek } from '../printJob.ts';
import { type WeekShape, daysAcross, daysDown, daysFitAcross, daysListed } from './weekShape.ts';

/** One way for the week to stand on paper. */
export interface Stand {
	readonly paper: Paper;
	/** Size of the names of the days. */
	readonly wished: number;
	/** Only where the others would take two pages. */
	readonly isLast?: true;
	readonly shapeOf: (desk: Desk, week: PrintWeek, width: number, wished: number) => WeekShape;
}

/**
 * Readable from one and a half metres; in scripts that stand larger than Norwegian just as large, where that saves a
 * page.
 */
const WEEKDAY = 24;
/** A week that somebody else gets, or on half a sheet, hangs on no fridge. */
const WEEKDAY_IN_THE_HAND = 15;
/** A narrower page has no room for seven columns, */
const SEVEN_COLUMNS = 600;
/** and a still narrower one for three beside the names of the days. */
const THREE_COLUMNS = 400;

/** The ways from the best to the last that is tried before a week takes two pages. */
export function standsFor(desk: Desk, board: PrintBoard, week: PrintWeek): readonly Stand[] {
	const { own, norwegian, first } = desk.job;
	const { scale } = first === 'own' ? own : norwegian;
	const upright = desk.turn === 'other' ? desk.papers.upright : turned(desk, 'upright');
	if (widthOf(upright) < THREE_COLUMNS)
		return [{ paper: upright, wished: WEEKDAY_IN_THE_HAND, shapeOf: daysListed }];
	const sizes = board.fridge ? [WEEKDAY, ...(scale > 1 ? [WEEKDAY / scale] : [])] : [WEEKDAY_IN_THE_HAND];
	const down = sizes.map((wished): Stand => ({ paper: upright, wished, shapeOf: daysDown }));
	const listed = sizes
		.slice(-1)
		.map((wished): Stand => ({ paper: upright, wished, isLast: true, shapeOf: daysListed }));
	const across = desk.turn === 'other' ? [] : sizes.flatMap((wished) => acrossAt(desk, week, wished));
	return [...across, ...(across.length && desk.turn !== 'best' ? [] : [...down, ...listed])];
}

/**
 * Days stand across the page where their names can be read from afar and cards have room under them: seven columns
 * need a wide page and short names. Else they stand under each other, on a page that stands upright itself.
 */
function acrossAt(desk: Desk, week: PrintWeek, wished: number): readonly Stand[] {
	const paper = turned(desk, 'across');
	const room = widthOf(paper);
	if (room < SEVEN_COLUMNS) return [];
	const isReadable = daysFitAcross(desk, week, room, wished / desk.zoom);
	return desk.turn === 'across' || isReadable ? [{ paper, wished, shapeOf: daysAcross }] : [];
}
