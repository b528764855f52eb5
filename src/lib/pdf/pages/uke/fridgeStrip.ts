/** Under the week: when we meet next, whom to ring, and what it is all for. */
import { type Box, sideBySide, stack } from '../box.ts';
import { type Desk, norwegianFirst } from '../desk.ts';
import { goalPlate, onGround } from '../goalPlate.ts';
import { isHalfSheet } from '../paper.ts';
import type { Pair, PrintFridge } from '../printJob.ts';
import { line } from '../shapes.ts';
import { headingBox, textBox } from '../words.ts';

const PAD = 8;
const GAP = 8;

interface Sizes {
	readonly heading: number;
	readonly large: number;
	readonly goal: number;
	readonly gap: number;
}
const USUAL: Sizes = { heading: 12, large: 16, goal: 48, gap: GAP };
const SMALL: Sizes = { heading: 10, large: 12, goal: 34, gap: 5 };

export function fridgeStrip(desk: Desk, fridge: PrintFridge, width: number): Box {
	const { words } = desk.job;
	// There the goal stands under the others, and the week needs the room
	const isNarrow = isHalfSheet(width);
	const sizes = isNarrow ? SMALL : USUAL;
	const goal = fridge.goal && goalPlate(desk, fridge.goal, isNarrow ? width : width * 0.4, sizes.goal);
	const column = (width - GAP - (goal && !isNarrow ? goal.width + GAP : 0)) / 2;
	const room = column - 2 * PAD;
	const meeting = fridge.meeting ? daysBox(desk, fridge.meeting, room, sizes) : penRoom(desk, room);
	const phone = fridge.phone === undefined ? penRoom(desk, room) : phoneBox(desk, fridge.phone, room, sizes);
	const plates = [
		plate(desk, words.nextMeeting, column, meeting, sizes),
		plate(desk, words.phone, column, phone, sizes)
	];
	if (goal && isNarrow) return stack([sideBySide(plates, GAP), goal], sizes.gap);
	return sideBySide(goal ? [...plates, goal] : plates, GAP);
}

const daysBox = (desk: Desk, days: Pair, width: number, { large }: Sizes): Box =>
	stack(
		norwegianFirst(desk.job, days).map((said, at) =>
			textBox(desk, said, width, { size: large - at, bold: at === 0, color: desk.palette.ink, lines: 1 })
		),
		1
	);

const phoneBox = (desk: Desk, phone: string, width: number, { large }: Sizes): Box =>
	textBox(desk, { text: phone, language: desk.job.norwegian }, width, {
		size: large * 1.25,
		bold: true,
		color: desk.palette.ink,
		lines: 1
	});

/** What nobody has filled in can be written by hand. */
const penRoom = (desk: Desk, width: number): Box => ({
	width,
	height: 30,
	at: (x, y) => [
		{
			kind: 'path',
			d: line([
				[x, y + 26],
				[x + width, y + 26]
			]),
			stroke: desk.palette.quiet,
			lineWidth: 0.8,
			dash: [1, 2.5]
		}
	]
});

function plate(desk: Desk, title: Pair, width: number, body: Box, { heading }: Sizes): Box {
	const content = stack([headingBox(desk, title, width - 2 * PAD, 'H2', heading), body], 3);
	return onGround(desk, content, width, desk.palette.panel);
}
