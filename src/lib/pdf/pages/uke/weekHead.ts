import type { Item } from '../../sheet.ts';
import { type Box, stack } from '../box.ts';
import { type Desk, type Said, saidIn } from '../desk.ts';
import { SMALLEST_TEXT } from '../paper.ts';
import type { PrintWeek } from '../printJob.ts';
import { textBox } from '../words.ts';

const INSET = 3;
const PAD = 4;

/** The names of the days in both languages, all of a language equally large; `wished` where the columns allow. */
export function weekHead(desk: Desk, week: PrintWeek, labels: number, column: number, wished: number): Box {
	const { palette } = desk;
	// A tint over the whole width is a tenth of all the ink of a page without colour.
	const look =
		desk.job.look === 'colour' ? { fill: palette.stairs } : { stroke: palette.line, lineWidth: 0.8 };
	const room = column - 2 * INSET;
	const said = week.days.map(({ title }) => saidIn(desk.job, title));
	const sizes = [0, 1].map((line) =>
		largestThatFits(
			desk,
			said.flatMap((lines) => lines[line] ?? []),
			room,
			line === 0,
			wished
		)
	);
	const cells = said.map((lines) =>
		stack(
			lines.map((one, line) =>
				textBox(desk, one, room, {
					size: sizes[line] ?? wished,
					bold: line === 0,
					align: 'center',
					color: line ? palette.quiet : palette.ink,
					lines: 1
				})
			)
		)
	);
	const height = Math.max(...cells.map((cell) => cell.height)) + 2 * PAD;
	return {
		width: labels + week.days.length * column,
		height,
		at(x, y) {
			const corner: Item = { kind: 'group', role: 'TD', children: [] };
			const days = cells.map((cell, at): Item => {
				const left = x + labels + at * column;
				const ground: Item = {
					kind: 'frame',
					x: left + 1,
					y,
					width: column - 2,
					height,
					radius: 6,
					...look
				};
				const top = y + (height - cell.height) / 2;
				return {
					kind: 'group',
					role: 'TH',
					scope: 'Column',
					children: [ground, ...cell.at(left + INSET, top)]
				};
			});
			return [{ kind: 'group', role: 'TR', children: [corner, ...days] }];
		}
	};
}

function largestThatFits(
	desk: Desk,
	said: readonly Said[],
	room: number,
	bold: boolean,
	wished: number
): number {
	const widest = Math.max(
		1,
		...said.map((one) => textBox(desk, one, Infinity, { size: 100, bold, color: '#000000' }).width)
	);
	return Math.max(SMALLEST_TEXT, Math.min(wished, Math.floor((room / widest) * 200) / 2));
}
