import type { Item } from '../../sheet.ts';
import { type Box, centred, space, stack } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import { pictureBox } from '../pictureBox.ts';
import type { PrintYear } from '../printJob.ts';
import { circle, line, polygon } from '../shapes.ts';
import { headingBox, textBox } from '../words.ts';

const TICK = 14;
const NARROWEST = 70;

/** The years of a life from the start edge on: number, dot and picture; the cards themselves stand in their fields. */
export function lifeLine(desk: Desk, years: readonly PrintYear[], width: number, picture: number): Box {
	const most = Math.max(1, Math.floor(width / NARROWEST));
	const rows = Math.ceil(years.length / most);
	const each = Math.ceil(years.length / rows);
	const heading = headingBox(desk, desk.job.words.lifeLine, width, 'H2', 14);
	const lines = Array.from({ length: rows }, (_, at) =>
		rowOf(desk, years.slice(at * each, (at + 1) * each), width, picture)
	);
	const body = stack([heading, ...lines], 4);
	return {
		...body,
		width,
		isRigid: true,
		at: (x, y) => [{ kind: 'group', role: 'Sect', children: body.at(x, y) }]
	};
}

function rowOf(desk: Desk, years: readonly PrintYear[], width: number, size: number): Box {
	const { palette, job } = desk;
	const column = width / Math.max(1, years.length);
	const cells = years.map((one) => {
		const year = textBox(desk, { text: String(one.year), language: job.norwegian }, column, {
			size: 13,
			bold: true,
			align: 'center',
			color: palette.ink
		});
		const picture = one.picture
			? centred(pictureBox(desk, one.picture, one.words, size), column)
			: stack(
					saidIn(job, one.words).map((said) =>
						textBox(desk, said, column - 6, { size: 9, align: 'center', color: palette.ink })
					)
				);
		return { year, picture: picture.height ? picture : space(size) };
	});
	const yearHeight = Math.max(0, ...cells.map(({ year }) => year.height));
	const height = yearHeight + TICK + Math.max(0, ...cells.map(({ picture }) => picture.height));
	return {
		width,
		height,
		at(x, y) {
			const middle = y + yearHeight + TICK / 2;
			const end = x + width - 2;
			const way: Item[] = [
				{
					kind: 'path',
					d: line([
						[x, middle],
						[end - 6, middle]
					]),
					stroke: palette.way,
					lineWidth: 2.5
				},
				{
					kind: 'path',
					d: polygon([
						[end - 8, middle - 5],
						[end, middle],
						[end - 8, middle + 5]
					]),
					fill: palette.way
				}
			];
			return [
				...way,
				...cells.flatMap(({ year, picture }, at): readonly Item[] => {
					const left = x + at * column;
					return [
						{
							kind: 'path',
							d: circle(left + column / 2, middle, 4.5),
							fill: '#ffffff',
							stroke: palette.way,
							lineWidth: 2
						},
						...year.at(left, y),
						...picture.at(left, y + yearHeight + TICK)
					];
				})
			];
		}
	};
}
