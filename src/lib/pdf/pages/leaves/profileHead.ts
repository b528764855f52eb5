import type { Item } from '../../sheet.ts';
import { type Box, grouped, inLines, middled, sideBySide, stack } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import type { Scale } from '../paper.ts';
import { pictureBox, proportions } from '../pictureBox.ts';
import type { PrintCard, PrintProfile } from '../printJob.ts';
import { circle } from '../shapes.ts';
import { headingBox, shortText, textBox } from '../words.ts';

const PAD = 9;
const GAP = 14;
const RING = 8;
const CHIP = 20;

/** The portrait in a ring; beside it the name, and the languages somebody has. */
export function profileHead(desk: Desk, leaf: PrintProfile, width: number, scale: Scale): Box {
	const { job, palette } = desk;
	const size = Math.min(120, Math.max(66, scale.picture * 1.7));
	const around = size + 2 * RING;
	const room = width - 2 * PAD - around - GAP;
	const name = job.alias.trim()
		? [
				textBox(desk, { text: job.alias, language: job.own }, room, {
					size: Math.min(28, scale.first * 2.2),
					bold: true,
					color: palette.ink,
					lines: 2
				})
			]
		: [];
	const said = stack(
		[
			headingBox(desk, leaf.title, room, 'H1', Math.min(14, scale.first * 1.2)),
			...name,
			languagesOf(desk, leaf.languages, room)
		],
		5
	);
	const height = Math.max(around, said.height) + 2 * PAD;
	return {
		width,
		height,
		at(x, y, high = height) {
			const middle = y + high / 2;
			return [
				{ kind: 'frame', x, y, width, height: high, radius: 14, fill: palette.stairs },
				...portraitAt(desk, leaf, x + PAD + around / 2, middle, size),
				...said.at(x + PAD + around + GAP, middle - said.height / 2)
			];
		}
	};
}

/** A drawing in a ring; a photo, which has corners, in a frame. */
function portraitAt(desk: Desk, leaf: PrintProfile, cx: number, cy: number, size: number): readonly Item[] {
	const { portrait } = leaf;
	const pen = { fill: '#ffffff', stroke: desk.palette.way, lineWidth: 2 } as const;
	const ring: Item = { ...pen, kind: 'path', d: circle(cx, cy, size / 2 + RING) };
	if (!portrait) return [{ ...ring, dash: [4, 4] }];
	const drawn = pictureBox(desk, portrait, leaf.title, size).at(cx - size / 2, cy - size / 2);
	if (portrait.kind === 'drawing') return [ring, ...drawn];
	const [wide, high] = proportions(portrait);
	const scale = size / Math.max(wide, high);
	const [width, height] = [wide * scale + RING, high * scale + RING];
	return [
		{ ...pen, kind: 'frame', x: cx - width / 2, y: cy - height / 2, width, height, radius: 6 },
		...drawn
	];
}

function languagesOf(desk: Desk, cards: readonly PrintCard[], width: number): Box {
	const each = cards.map((card) => {
		const picture = card.picture ? [middled(pictureBox(desk, card.picture, card.words, CHIP))] : [];
		const said = saidIn(desk.job, card.words).map((one, at) =>
			middled(
				shortText(desk, one, width - CHIP - 6, {
					size: at ? 10 : 11.5,
					bold: at === 0,
					color: at ? desk.palette.quiet : desk.palette.ink
				})
			)
		);
		const chip = sideBySide([...picture, inLines(said, width - CHIP - 6, 5, 0)].map(middled), 5);
		return grouped(chip, (children) => ({
			kind: 'group',
			role: 'LI',
			children: [{ kind: 'group', role: 'LBody', children }]
		}));
	});
	const lines = inLines(each, width, 12, 3);
	return each.length ? grouped(lines, (children) => ({ kind: 'group', role: 'L', children })) : lines;
}
