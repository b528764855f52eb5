import { type Box, inLines, middled, sideBySide, space } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import { widthOf } from '../pageFrame.ts';
import type { Paper } from '../paper.ts';
import type { Pair, PrintCutCards } from '../printJob.ts';
import { headingBox, shortText } from '../words.ts';
import { scissors } from './cutLine.ts';

const SCISSORS = 20;

/** What these cards are, and to cut along the lines: low, so that the cards have the sheet. */
export function cutHead(desk: Desk, { title, cut }: PrintCutCards, paper: Paper, of?: Pair): Box {
	const width = widthOf(paper);
	const named = width * 0.5;
	const room = width - named - SCISSORS - 8;
	const said = [...saidIn(desk.job, cut), ...(of ? saidIn(desk.job, of) : [])].map((one) =>
		shortText(desk, one, room, { size: 10, color: desk.palette.quiet })
	);
	const blades: Box = {
		width: SCISSORS,
		height: 10,
		at: (x, y, height = 10) => scissors(desk, x, y + height / 2)
	};
	return sideBySide([
		{ ...middled(headingBox(desk, title, named, 'H1', 13)), width: named },
		space(0, 8),
		blades,
		middled(inLines(said, room, 8, 0))
	]);
}
