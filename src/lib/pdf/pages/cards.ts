/** A card on paper: picture, own language, Norwegian, then the rest, inside the border of the hand that laid it. */
import type { Group, Item } from '../sheet.ts';
import { type Box, centred, middled, sideBySide, space, stack } from './box.ts';
import { cardDetails, reasonsOf, timeBox } from './cardDetails.ts';
import type { Desk } from './desk.ts';
import { borderOf, handsMark } from './marks.ts';
import type { Scale } from './paper.ts';
import { pictureBox } from './pictureBox.ts';
import type { PrintCard } from './printJob.ts';
import { line } from './shapes.ts';
import { pairBox } from './words.ts';

const PAD = 8;
/** "08:30–14:00" in bold. */
const WIDTH_OF_TIME = 64;

export interface CardOptions {
	readonly fill?: string;
	/** Its time of day stands over the picture, as in the week. */
	readonly timeFirst?: true;
	readonly pad?: number;
	/** Drawn inside the card's list item, before everything else. */
	readonly before?: (x: number, y: number, height: number) => readonly Item[];
}

/** Picture over words. */
export function tallCard(
	desk: Desk,
	card: PrintCard,
	width: number,
	scale: Scale,
	options: CardOptions = {}
): Box {
	const pad = options.pad ?? PAD;
	const room = width - 2 * pad;
	const picture = card.picture && pictureBox(desk, card.picture, card.words, Math.min(scale.picture, room));
	// In a narrow column the time would stand over the marks of several hands.
	const below = room < 110 && handsMark(desk, card).width > 8 ? [space(7)] : [];
	const parts = [
		...(options.timeFirst && card.time
			? [...below, timeBox(desk, card.time, room, scale.small + 1, 'center')]
			: []),
		picture ? centred(picture, room) : space(8),
		wordsOf(desk, card, room, scale, 'center'),
		cardDetails(desk, card, room, {
			size: scale.small,
			centre: true,
			...(options.timeFirst && { withoutTime: true })
		}),
		...reasonsOf(desk, card, room, { size: scale.small, centre: true })
	];
	return framed(desk, card, { ...stack(parts, 4), width: room }, pad, options);
}

/** Picture beside words; what else it says stands at the far end where there is room. */
export function wideCard(
	desk: Desk,
	card: PrintCard,
	width: number,
	scale: Scale,
	options: CardOptions = {}
): Box {
	const pad = options.pad ?? PAD;
	const gap = 10;
	const size = Math.min(scale.picture * 0.8, width / 3);
	const picture = card.picture && pictureBox(desk, card.picture, card.words, size);
	const room = width - 2 * pad - 10 - (picture ? size + gap : 0);
	const apart = room > 250 && hasDetails(desk, card);
	const detailsRoom = apart ? room * 0.42 : room;
	const wordsRoom = apart ? room - detailsRoom - gap : room;
	const words = wordsOf(desk, card, wordsRoom, scale, 'start');
	// Beside the picture of a narrow card a time would break
	const isOver = options.timeFirst && card.time !== undefined && room < WIDTH_OF_TIME;
	const details = cardDetails(desk, card, detailsRoom, {
		size: scale.small,
		centre: false,
		...(isOver && { withoutTime: true })
	});
	const beside = apart
		? [{ ...middled(words), width: wordsRoom }, middled(details)]
		: [middled({ ...stack([words, details], 3), width: room })];
	const top = sideBySide([space(0, 10 - gap), ...(picture ? [middled(picture)] : []), ...beside], gap);
	const reasons = reasonsOf(desk, card, width - 2 * pad - 6, {
		size: Math.max(9.5, scale.small),
		centre: false
	});
	const over = isOver ? [timeBox(desk, card.time, width - 2 * pad, scale.small + 1, 'center')] : [];
	const parts = [...over, top, ...reasons];
	const body = parts.length > 1 ? { ...stack(parts, 3), width: top.width } : top;
	return framed(desk, card, body, pad, options);
}

const hasDetails = (desk: Desk, card: PrintCard): boolean =>
	cardDetails(desk, card, 1000, { size: 9, centre: false }).height > 0;

function wordsOf(desk: Desk, card: PrintCard, width: number, scale: Scale, align: 'start' | 'center'): Box {
	const { job, palette } = desk;
	if (job.density === 'picture' && card.picture) return space(0);
	const words = pairBox(desk, card.words, width, {
		first: scale.first,
		second: scale.second,
		align,
		color: palette.ink,
		quiet: palette.quiet
	});
	return card.words.own.trim() || job.own.tag === job.norwegian.tag
		? words
		: stack([words, penLine(desk, width)]);
}

/** Where nobody has words in the participant's language yet: a line to write them on. */
function penLine(desk: Desk, width: number): Box {
	return {
		width,
		height: 20,
		at: (x, y) => [
			{
				kind: 'path',
				d: line([
					[x + 4, y + 17],
					[x + width - 4, y + 17]
				]),
				stroke: desk.palette.line,
				lineWidth: 0.8,
				dash: [1, 2.5]
			}
		]
	};
}

function framed(desk: Desk, card: PrintCard, body: Box, pad: number, options: CardOptions): Box {
	const width = body.width + 2 * pad;
	const least = body.height + 2 * pad;
	const hands = handsMark(desk, card);
	return {
		width,
		height: least,
		at: (x, y, height = least): readonly Group[] => [
			{
				kind: 'group',
				role: 'LI',
				children: [
					{
						kind: 'group',
						role: 'LBody',
						children: [
							...(options.before?.(x, y, height) ?? []),
							...borderOf(desk, card.author, x, y, width, height, options.fill),
							...hands.at(x + 6, y + 6),
							...body.at(x + pad, y + pad, height - 2 * pad)
						]
					}
				]
			}
		]
	};
}
