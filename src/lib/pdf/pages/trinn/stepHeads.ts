import type { Item } from '../../sheet.ts';
import { type Box, centred, inLines, middled, sideBySide, stack } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import { statusMark } from '../marks.ts';
import type { PrintColumn } from '../printJob.ts';
import { circle, polygon } from '../shapes.ts';
import { pairBox, shortText, textBox } from '../words.ts';

const PAD = 4;
const POINT = 9;
const NUMBER = 19;

/** The steps as arrows that lead on to the next, all equally high: number, name in both languages, how far it has come. */
export function stepHeads(desk: Desk, columns: readonly PrintColumn[], column: number): readonly Box[] {
	const room = column - 2 * PAD - POINT - 4;
	const contents = columns.map((one) => stepBox(desk, one, room));
	const height = Math.max(0, ...contents.map((box) => box.height)) + 2 * PAD;
	return contents.map((content, at) => ({
		width: column,
		height,
		at(x, y): readonly Item[] {
			const { number, state } = columns[at] ?? {};
			const ground = number === undefined ? after : arrow;
			return [
				ground(desk, x, y, column, height, state?.kind === 'doing'),
				...content.at(x + PAD + POINT, y + (height - content.height) / 2)
			];
		}
	}));
}

function stepBox(desk: Desk, { number, title, state }: PrintColumn, room: number): Box {
	const { palette, job } = desk;
	const badge = number === undefined ? [] : [middled(numberBox(desk, number))];
	const nameRoom = room - (badge.length ? NUMBER + 5 : 0);
	const name = pairBox(desk, title, nameRoom, {
		first: 11,
		second: 9,
		color: palette.ink,
		quiet: palette.quiet
	});
	const head = sideBySide([...badge, middled({ ...name, width: nameRoom })], 5);
	if (!state) return head;
	const words = saidIn(job, state.words).map((said) =>
		shortText(desk, said, room - 14, { size: 9, color: palette.ink })
	);
	return stack([head, inLines([middled(statusMark(desk, state.kind, 11)), ...words], room, 4, 0)], 4);
}

function numberBox(desk: Desk, number: number): Box {
	const { palette, job } = desk;
	const text = textBox(desk, { text: String(number), language: job.norwegian }, NUMBER, {
		size: 12,
		bold: true,
		align: 'center',
		color: '#ffffff'
	});
	return {
		width: NUMBER,
		height: NUMBER,
		at: (x, y) => [
			{ kind: 'path', d: circle(x + NUMBER / 2, y + NUMBER / 2, NUMBER / 2), fill: palette.way },
			...centred(text, NUMBER).at(x, y + (NUMBER - text.height) / 2)
		]
	};
}

type Ground = (desk: Desk, x: number, y: number, width: number, height: number, isNow: boolean) => Item;

/** What is worked on now has a strong outline. */
const arrow: Ground = ({ palette }, x, y, width, height, isNow) => ({
	kind: 'path',
	d: polygon([
		[x + 1, y + 1],
		[x + width - POINT, y + 1],
		[x + width - 1, y + height / 2],
		[x + width - POINT, y + height - 1],
		[x + 1, y + height - 1],
		[x + POINT - 2, y + height / 2]
	]),
	fill: palette.stairs,
	stroke: isNow ? palette.way : palette.line,
	lineWidth: isNow ? 2.2 : 0.8
});

/** What comes after has no number and leads nowhere: it goes on. */
const after: Ground = ({ palette }, x, y, width, height) => ({
	kind: 'frame',
	x: x + 4,
	y: y + 1,
	width: width - 5,
	height: height - 2,
	radius: 8,
	fill: palette.card,
	stroke: palette.way,
	lineWidth: 1.2,
	dash: [5, 3]
});
