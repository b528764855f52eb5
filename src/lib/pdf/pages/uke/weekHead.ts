import type { Frame, Item } from '../../sheet.ts';
import { type Box, stack } from '../box.ts';
import { type Desk, type Said, saidIn } from '../desk.ts';
import { SMALLEST_TEXT } from '../paper.ts';
import type { PrintWeek } from '../printJob.ts';
import { textBox } from '../words.ts';

const PAD = 4;
/** The other language stands under the first, smaller. */
const UNDER = 0.6;

/** The names of the days in both languages, all of a language equally large; the first `wished` where there is room. */
export function dayNames(desk: Desk, week: PrintWeek, room: number, wished: number): readonly Box[] {
	const said = week.days.map(({ title }) => saidIn(desk.job, title));
	const sizes = [wished, wished * UNDER].map((size, line) =>
		largestThatFits(
			desk,
			said.flatMap((lines) => lines[line] ?? []),
			room,
			line === 0,
			size
		)
	);
	return said.map((lines) =>
		stack(
			lines.map((one, line) =>
				textBox(desk, one, room, {
					size: sizes[line] ?? wished,
					bold: line === 0,
					align: 'center',
					color: line ? desk.palette.quiet : desk.palette.ink,
					lines: 1
				})
			)
		)
	);
}

/** How large the names of the days stand in this room, the first language. */
export const sizeOfDays = (desk: Desk, week: PrintWeek, room: number, wished: number): number =>
	largestThatFits(
		desk,
		week.days.flatMap(({ title }) => saidIn(desk.job, title).slice(0, 1)),
		room,
		true,
		wished
	);

/** A tint over the whole width is a tenth of all the ink of a page without colour. */
export const groundOfName = ({ job, palette }: Desk): Pick<Frame, 'fill' | 'stroke' | 'lineWidth'> =>
	job.look === 'colour' ? { fill: palette.stairs } : { stroke: palette.line, lineWidth: 0.6 };

/** The first row of the table: what each column is for. */
export function headRow(desk: Desk, names: readonly Box[], labels: number, column: number): Box {
	const height = Math.max(...names.map((name) => name.height)) + 2 * PAD;
	return {
		width: labels + names.length * column,
		height,
		at(x, y) {
			const corner: Item = { kind: 'group', role: 'TD', children: [] };
			const heads = names.map((name, at): Item => {
				const left = x + labels + at * column;
				const ground: Item = {
					kind: 'frame',
					x: left + 1,
					y,
					width: column - 2,
					height,
					radius: 6,
					...groundOfName(desk)
				};
				const top = y + (height - name.height) / 2;
				return {
					kind: 'group',
					role: 'TH',
					scope: 'Column',
					children: [ground, ...name.at(left + (column - name.width) / 2, top)]
				};
			});
			return [{ kind: 'group', role: 'TR', children: [corner, ...heads] }];
		}
	};
}

/** One head over all columns, and over what stands before them. */
export function wideHead(desk: Desk, head: Box, labels: number, column: number): Box {
	const width = labels + column;
	const height = head.height + PAD;
	return {
		width,
		height,
		at: (x, y) => [
			{
				kind: 'group',
				role: 'TR',
				children: [
					{ kind: 'group', role: 'TD', children: [] },
					{
						kind: 'group',
						role: 'TH',
						scope: 'Column',
						children: [
							{ kind: 'frame', x: x + 1, y, width: width - 2, height, radius: 6, ...groundOfName(desk) },
							...head.at(x + (width - head.width) / 2, y + PAD / 2)
						]
					}
				]
			}
		]
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
