/** Pieces that the pages of agreements share. */
import type { Item } from '../../sheet.ts';
import { type Box, middled, sideBySide, stack } from '../box.ts';
import { type Desk, alternativeOf, saidIn } from '../desk.ts';
import { onGround } from '../goalPlate.ts';
import type { Pair, PrintMark } from '../printJob.ts';
import { line } from '../shapes.ts';
import { headingBox, pairBox, textBox } from '../words.ts';

const PAD = 8;
/** Characters: a longer text is read as a paragraph, not as a label. */
const PARAGRAPH = 70;

/** Dotted lines to write on. */
export const penLines = (desk: Desk, width: number, count: number, step = 22): Box => ({
	width,
	height: count * step,
	at: (x, y) =>
		Array.from({ length: count }, (_, at): Item => {
			const low = y + (at + 1) * step - 3;
			return {
				kind: 'path',
				d: line([
					[x, low],
					[x + width, low]
				]),
				stroke: desk.palette.quiet,
				lineWidth: 0.8,
				dash: [1, 2.5]
			};
		})
});

/** A heading over what was said, or over lines to write it on. */
export function saidPlate(
	desk: Desk,
	{ title, words }: { readonly title: Pair; readonly words?: Pair },
	width: number,
	options: { readonly lines: number; readonly fill?: string; readonly size?: number }
): Box {
	const room = width - 2 * PAD;
	const heading = headingBox(desk, title, room, 'H2', 13);
	const { size = 12 } = options;
	const body = words ? longText(desk, words, room, size) : penLines(desk, room, options.lines);
	return onGround(desk, stack([heading, body], 4), width, options.fill ?? desk.palette.panel);
}

/** A text of some length in both languages, one under the other; neither is shortened. */
export const longText = (desk: Desk, words: Pair, width: number, size: number): Box =>
	pairBox(desk, words, width, {
		first: size,
		second: size - 1,
		color: desk.palette.ink,
		quiet: desk.palette.quiet,
		lines: 40,
		...(Math.max(words.own.length, words.norwegian.length) > PARAGRAPH && { bold: false })
	});

/** Both languages beside each other, equally large: for what must be understood word by word. */
export function besideEachOther(desk: Desk, words: Pair, width: number, size: number): Box {
	const said = saidIn(desk.job, words);
	const gap = 14;
	const room = said.length > 1 ? (width - gap) / 2 : width;
	return sideBySide(
		said.map((one) => textBox(desk, one, room, { size, color: desk.palette.ink, lines: 40 })),
		gap
	);
}

/** A name drawn by hand, or a line to draw it on, with whose it is under it. */
export function markPlate(desk: Desk, { title, drawing }: PrintMark, width: number, high: number): Box {
	const { palette, job } = desk;
	const said = pairBox(desk, title, width, {
		first: 11,
		second: 9.5,
		color: palette.ink,
		quiet: palette.quiet
	});
	const picture: Box = {
		width,
		height: high,
		at(x, y) {
			const low: Item = {
				kind: 'path',
				d: line([
					[x, y + high - 3],
					[x + width, y + high - 3]
				]),
				stroke: palette.ink,
				lineWidth: 0.9
			};
			if (!drawing) return [low];
			const scale = Math.min((width - 8) / drawing.width, (high - 8) / drawing.height);
			const [w, h] = [drawing.width * scale, drawing.height * scale];
			return [
				low,
				{
					kind: 'group',
					role: 'Figure',
					lang: job.norwegian.tag,
					alt: alternativeOf(title),
					children: [
						{
							kind: 'photo',
							media: drawing.media,
							pixelWidth: drawing.width,
							pixelHeight: drawing.height,
							x: x + (width - w) / 2,
							y: y + high - 6 - h,
							width: w,
							height: h
						}
					]
				}
			];
		}
	};
	return stack([picture, said], 3);
}

/** A square to tick, ticked or not, before its words. */
export function tickBox(desk: Desk, words: Box, isTicked: boolean, size: number): Box {
	const { palette } = desk;
	const square: Box = {
		width: size,
		height: size,
		at: (x, y) => [
			{
				kind: 'frame',
				x: x + 0.8,
				y: y + 0.8,
				width: size - 1.6,
				height: size - 1.6,
				radius: 2.5,
				fill: '#ffffff',
				stroke: palette.ink,
				lineWidth: 1.4
			},
			...(isTicked
				? [
						{
							kind: 'path',
							d: line([
								[x + size * 0.22, y + size * 0.52],
								[x + size * 0.43, y + size * 0.74],
								[x + size * 0.8, y + size * 0.26]
							]),
							stroke: palette.ink,
							lineWidth: 2.4,
							upright: true
						} satisfies Item
					]
				: [])
		]
	};
	return sideBySide([middled(square), middled(words)], 7);
}
