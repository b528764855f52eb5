/** The cards of the week inside the cells of its table. */
import { type Box, sideBySide, space } from '../box.ts';
import { type CardOptions, tallCard, wideCard } from '../cards.ts';
import type { Desk } from '../desk.ts';
import type { Flowing } from '../flow.ts';
import { SMALLEST_TEXT, type Scale } from '../paper.ts';
import type { PrintCard } from '../printJob.ts';
import { SMALL_SKY, skyPicture } from './skySign.ts';
import { weekRow } from './weekRow.ts';
import type { WeekCard, WeekCell, WeekShape } from './weekShape.ts';

const CARD_PAD = 5;
const INSET = 3;
/** In a wider cell the words stand beside the picture. */
const WIDE_CELL = 165;
/** So do they beside a small one, where many days share the height of the page. */
const WIDE_ENOUGH = 118;
const AFTER_SIGN = 1;
/** Between two cards in the one cell of a day. */
const APART = 7;
/** Narrowest card in it. */
const NARROWEST = 112;

/** The rows of the table, and the cards that no cell of it can hold. */
export function weekRows(
	desk: Desk,
	shape: WeekShape,
	scale: Scale,
	tallest: number
): { readonly rows: readonly Flowing[]; readonly tooTall: readonly PrintCard[] } {
	const { column, labels, least, way } = shape;
	const tooTall: PrintCard[] = [];
	const isWide =
		way === 'listed' || column > (way === 'down' && scale.picture <= 40 ? WIDE_ENOUGH : WIDE_CELL);
	const lay = isWide ? wideCard : tallCard;
	const cardBox = (
		{ card, title }: WeekCard,
		{ day }: WeekCell,
		width: number,
		more?: CardOptions
	): Box[] => {
		for (const tried of [scale, { ...scale, picture: 24, first: SMALLEST_TEXT, second: SMALLEST_TEXT }]) {
			const box = lay(desk, card, width, tried, { timeFirst: true, pad: CARD_PAD, ...more });
			if (box.height <= tallest - 2 * INSET) return [box];
		}
		tooTall.push({
			...card,
			days: {
				norwegian: `${day.norwegian}, ${title.norwegian}`,
				own: day.own && title.own && `${day.own} – ${title.own}`
			}
		});
		return [];
	};
	const room = column - 2 * INSET;
	const boxesOf = (cell: WeekCell): readonly Box[] =>
		way === 'listed'
			? inLinesOf(desk, cell.cards, (card, width, more) => cardBox(card, cell, width, more), room)
			: cell.cards.flatMap((card) => cardBox(card, cell, room));
	const rows = shape.rows.map(({ label, cells }) =>
		weekRow(desk, {
			label,
			cells: cells.map(boxesOf),
			weekend: cells.map(({ isWeekend }) => isWeekend),
			labels,
			column,
			least
		})
	);
	return { rows, tooTall };
}

/** Each card after the sky of its part of the day, as many in a line as have room, and every line full. */
function inLinesOf(
	desk: Desk,
	cards: readonly WeekCard[],
	layOut: (card: WeekCard, width: number, more: CardOptions) => readonly Box[],
	room: number
): readonly Box[] {
	const side = SMALL_SKY + AFTER_SIGN;
	const most = Math.max(1, Math.floor((room + APART) / (NARROWEST + side + APART)));
	const lines: (readonly Box[])[] = Array.from({ length: Math.ceil(cards.length / most) }, (_, at) => {
		const some = cards.slice(most * at, most * (at + 1));
		const width = (room - APART * (some.length - 1)) / some.length;
		return some.flatMap((one) => {
			const sky = skyPicture(desk, one.part, one.title);
			const before = (x: number, y: number, height: number) => sky.at(x - side, y + (height - SMALL_SKY) / 2);
			return layOut(one, width - side, { before }).map((box) => sideBySide([space(0, side), box]));
		});
	});
	return lines.filter((boxes) => boxes.length).map((boxes) => sideBySide(boxes, APART));
}
