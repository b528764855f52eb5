import type { Item } from '../../sheet.ts';
import { type Box, inLines } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import type { Pair } from '../printJob.ts';
import { circle, line } from '../shapes.ts';
import { shortText } from '../words.ts';

const SCISSORS = 14;

/** A dashed line with scissors, and what to do with it. */
export function cutLine(desk: Desk, width: number, words: Pair): Box {
	const { palette, job } = desk;
	const said = inLines(
		saidIn(job, words).map((one) => shortText(desk, one, width - 30, { size: 9, color: palette.quiet })),
		width - 30,
		10,
		0
	);
	const height = said.height + SCISSORS;
	return {
		width,
		height,
		at(x, y) {
			const middle = y + SCISSORS / 2;
			return [
				...scissors(desk, x, middle),
				{
					kind: 'path',
					d: line([
						[x + SCISSORS + 4, middle],
						[x + width, middle]
					]),
					stroke: palette.quiet,
					lineWidth: 0.9,
					dash: [5, 4]
				},
				...said.at(x + SCISSORS + 4, y + SCISSORS)
			];
		}
	};
}

export const scissors = ({ palette }: Desk, x: number, y: number): readonly Item[] => {
	const stroke = { kind: 'path', stroke: palette.ink, lineWidth: 1.1 } as const;
	return [
		{ ...stroke, d: circle(x + 3, y - 3.4, 2.4) },
		{ ...stroke, d: circle(x + 3, y + 3.4, 2.4) },
		{
			...stroke,
			d: line([
				[x + 5, y - 2.2],
				[x + 14, y + 3]
			])
		},
		{
			...stroke,
			d: line([
				[x + 5, y + 2.2],
				[x + 14, y - 3]
			])
		}
	];
};
