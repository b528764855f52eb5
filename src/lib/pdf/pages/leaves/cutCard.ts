/** One card to cut out: the picture as large as the words leave room for, the words never cut. */
import { type Box, centred, middled, sideBySide, stack } from '../box.ts';
import type { Desk } from '../desk.ts';
import { SMALLEST_TEXT } from '../paper.ts';
import { pictureBox, proportions } from '../pictureBox.ts';
import type { PrintCard } from '../printJob.ts';
import { pairBox } from '../words.ts';

export interface CutCardStyle {
	/** Size of the words where there is room. */
	readonly size: number;
	/** How much of the height words may take from a picture, from 0 to 1. */
	readonly words: number;
}

const GAP = 10;
const SMALLEST_PICTURE = 24;
/** A card this much wider than high has its words beside the picture where that makes it much larger. */
const WIDE = 1.3;
const MUCH_LARGER = 1.4;
/** Of the size that is wished for. */
const READABLE = 0.68;

/** Nothing where the words have no room, however small; unless it must. */
export function cutCard(
	desk: Desk,
	card: PrintCard,
	width: number,
	height: number,
	style: CutCardStyle,
	must = false
): Box | undefined {
	const over =
		wordsIn(desk, card, width, height, style, card.picture ? style.words : 1) ??
		(must ? wordsIn(desk, card, width, Infinity, { ...style, size: SMALLEST_TEXT }, 1) : undefined);
	if (!over) return undefined;
	if (!card.picture) return over;
	const under = fittedPicture(desk, card, width, height - over.height - GAP);
	const beside = width > height * WIDE ? besidePicture(desk, card, width, height, style) : undefined;
	if (beside && beside.area > MUCH_LARGER * (under?.area ?? 0)) return beside.box;
	return under ? stack([centred(under.box, width), over], GAP) : over;
}

/** As large as stands in its share of the height: a little smaller first, then a smaller picture, then small words. */
function wordsIn(
	desk: Desk,
	card: PrintCard,
	width: number,
	height: number,
	{ size }: CutCardStyle,
	share: number
): Box | undefined {
	const { palette } = desk;
	const wordsAt = (first: number): Box =>
		pairBox(desk, card.words, width, {
			first,
			second: first * 0.85,
			align: 'center',
			color: palette.ink,
			quiet: palette.ink,
			lines: 4
		});
	const sizes = [1, 0.85, 0.7, 0.6, 0.5, 0.4]
		.map((part) => Math.round(size * part * 2) / 2)
		.filter((at) => at > SMALLEST_TEXT)
		.concat(SMALLEST_TEXT)
		.map((at) => ({ at, box: wordsAt(at) }));
	const fits = (part: number, least: number): Box | undefined =>
		sizes.find(({ at, box }) => at >= least && box.height <= height * Math.min(1, part))?.box;
	return (
		fits(share, size * READABLE) ??
		fits(share * 1.6, size * READABLE) ??
		fits(share * 1.6, SMALLEST_TEXT) ??
		fits(1, SMALLEST_TEXT)
	);
}

interface Pictured {
	readonly box: Box;
	readonly area: number;
}

/** In its own proportions, as large as the room. */
function fittedPicture(desk: Desk, card: PrintCard, width: number, height: number): Pictured | undefined {
	if (!card.picture || height < SMALLEST_PICTURE) return undefined;
	const [wide, high] = proportions(card.picture);
	const scale = Math.min(width / wide, height / high);
	const [w, h] = [wide * scale, high * scale];
	const square = pictureBox(desk, card.picture, card.words, Math.max(w, h));
	const box: Box = {
		width: w,
		height: h,
		at: (x, y) => square.at(x - (square.width - w) / 2, y - (square.height - h) / 2)
	};
	return { box, area: w * h };
}

function besidePicture(
	desk: Desk,
	card: PrintCard,
	width: number,
	height: number,
	style: CutCardStyle
): Pictured | undefined {
	const room = width * 0.42;
	const words = wordsIn(desk, card, room, height, style, 0.9);
	const pictured = fittedPicture(desk, card, width - room - GAP, height);
	if (!words || !pictured) return undefined;
	const side = { ...middled(words), width: room };
	return {
		area: pictured.area,
		box: sideBySide([middled(centred(pictured.box, width - room - GAP)), side], GAP)
	};
}
