/** Under the week: when we meet next, whom to ring, and what it is all for. */
import type { Item } from '../../sheet.ts';
import { type Box, middled, sideBySide, space, stack } from '../box.ts';
import { type Desk, norwegianFirst } from '../desk.ts';
import { flagSign } from '../signs.ts';
import { pictureBox } from '../pictureBox.ts';
import type { Pair, PrintFridge } from '../printJob.ts';
import { line } from '../shapes.ts';
import { headingBox, pairBox, textBox } from '../words.ts';

const PAD = 8;
const GAP = 8;
const LARGE = 17;
const PICTURE = 62;

export function fridgeStrip(desk: Desk, fridge: PrintFridge, width: number): Box {
	const { words } = desk.job;
	const count = fridge.goal ? 3 : 2;
	const column = (width - GAP * (count - 1)) / count;
	const room = column - 2 * PAD;
	const parts = [
		plate(
			desk,
			words.nextMeeting,
			column,
			fridge.meeting ? daysBox(desk, fridge.meeting, room) : penRoom(desk, room)
		),
		plate(desk, words.phone, column, fridge.phone ? phoneBox(desk, fridge.phone, room) : penRoom(desk, room)),
		...(fridge.goal ? [goalPlate(desk, fridge.goal, column)] : [])
	];
	return sideBySide(parts, GAP);
}

const daysBox = (desk: Desk, days: Pair, width: number): Box =>
	stack(
		norwegianFirst(desk.job, days).map((said, at) =>
			textBox(desk, said, width, { size: LARGE - at, bold: at === 0, color: desk.palette.ink, lines: 1 })
		),
		1
	);

const phoneBox = (desk: Desk, phone: string, width: number): Box =>
	textBox(desk, { text: phone, language: desk.job.norwegian }, width, {
		size: LARGE + 4,
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

function plate(desk: Desk, title: Pair, width: number, body: Box): Box {
	const content = stack([headingBox(desk, title, width - 2 * PAD, 'H2', 12), body], 3);
	return onGround(desk, content, width, desk.palette.panel);
}

function goalPlate(desk: Desk, goal: NonNullable<PrintFridge['goal']>, width: number): Box {
	const picture = goal.picture ? [middled(pictureBox(desk, goal.picture, goal.words, PICTURE))] : [];
	const sign: Box = { width: 24, height: 24, at: (x, y) => flagSign(desk, x, y, 24) };
	const room = width - 2 * PAD - 24 - GAP - (picture.length ? PICTURE + GAP : 0);
	const words =
		desk.job.density === 'picture' && picture.length
			? space(0)
			: pairBox(desk, goal.words, room, {
					first: 14,
					second: 12,
					color: desk.palette.ink,
					quiet: desk.palette.quiet
				});
	const content = stack([headingBox(desk, desk.job.words.goal, room, 'H2', 12), words], 2);
	return onGround(desk, sideBySide([sign, ...picture, middled(content)], GAP), width, desk.palette.goal);
}

function onGround(desk: Desk, content: Box, width: number, fill: string): Box {
	const height = content.height + 2 * PAD;
	return {
		width,
		height,
		at: (x, y, given = height): readonly Item[] => [
			{
				kind: 'group',
				role: 'Sect',
				children: [
					{
						kind: 'frame',
						x,
						y,
						width,
						height: given,
						radius: 10,
						fill,
						stroke: desk.palette.line,
						lineWidth: 0.7
					},
					...content.at(x + PAD, y + PAD, given - 2 * PAD)
				]
			}
		]
	};
}
