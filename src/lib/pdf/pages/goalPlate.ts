import type { Item } from '../sheet.ts';
import { type Box, middled, sideBySide, stack } from './box.ts';
import type { Desk } from './desk.ts';
import { pictureBox } from './pictureBox.ts';
import type { Pair, PrintPicture } from './printJob.ts';
import { flagSign } from './signs.ts';
import { headingBox, pairBox } from './words.ts';

const PAD = 8;
const GAP = 8;
const SIGN = 15;
const PICTURE = 48;
const TALLEST = 130;

interface Goal {
	readonly words: Pair;
	readonly picture?: PrintPicture;
}

/**
 * The goal to have in sight where its card does not lie: on the fridge, and on the way to it. A goal of many words
 * shows its picture alone, and nothing where it has none: its card says it all on Min vei.
 */
export function goalPlate(desk: Desk, goal: Goal, width: number, picture = PICTURE): Box | undefined {
	const inWords = plateOf(desk, goal, width, picture, desk.job.density !== 'picture' || !goal.picture);
	if (inWords.height <= TALLEST) return inWords;
	return goal.picture && plateOf(desk, goal, width, picture, false);
}

function plateOf(desk: Desk, goal: Goal, width: number, size: number, withWords: boolean): Box {
	const { job, palette } = desk;
	const sign: Box = { width: SIGN, height: SIGN, at: (x, y) => flagSign(desk, x, y, SIGN) };
	const picture = goal.picture ? [middled(pictureBox(desk, goal.picture, goal.words, size))] : [];
	const room = width - 2 * PAD - (picture.length ? size + GAP : 0);
	const words = pairBox(desk, goal.words, room, {
		first: 12,
		second: 10,
		color: palette.ink,
		quiet: palette.quiet
	});
	const heading = headingBox(desk, job.words.goal, room - SIGN - 4, 'H2', 12);
	const named = sideBySide([middled(sign), middled(heading)], 4);
	const content = stack(withWords ? [named, words] : [named], 2);
	return onGround(desk, middled(sideBySide([...picture, middled(content)], GAP)), width, palette.goal);
}

/** A rounded ground with something on it. */
export function onGround(desk: Desk, content: Box, width: number, fill: string): Box {
	const least = content.height + 2 * PAD;
	return {
		width,
		height: least,
		at: (x, y, height = least): readonly Item[] => [
			{
				kind: 'group',
				role: 'Sect',
				children: [
					{
						kind: 'frame',
						x,
						y,
						width,
						height,
						radius: 10,
						fill,
						stroke: desk.palette.line,
						lineWidth: 0.7
					},
					...content.at(x + PAD, y + PAD, height - 2 * PAD)
				]
			}
		]
	};
}
