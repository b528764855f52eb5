import type { Item } from '../../sheet.ts';
import { type Box, space, stack } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import { handsMark } from '../marks.ts';
import type { Scale } from '../paper.ts';
import { panelBox } from '../panel.ts';
import { pictureBox } from '../pictureBox.ts';
import type { PrintCard, PrintZone } from '../printJob.ts';
import { circle } from '../shapes.ts';
import { textBox } from '../words.ts';

const PAD = 12;
const RING = 10;
const GAP = 14;

/**
 * The person this page is about: picture large inside a ring, the name they want to be called, and the languages
 * they have.
 */
export function hero(
	desk: Desk,
	card: PrintCard | undefined,
	languages: PrintZone | undefined,
	width: number,
	scale: Scale
): Box {
	const { palette } = desk;
	const picture = Math.min(170, Math.max(90, scale.picture * 1.7));
	const ring = picture / 2 + RING;
	const rest = width - 2 * PAD - 2 * ring - GAP;
	const chips = languages && chipsOf(desk, languages, (rest - GAP) * 0.58, scale);
	const named = rest - (chips ? chips.width + GAP : 0);
	const name = nameOf(desk, named, chips ? 26 : 34);
	const words = card ? wordsOf(desk, card, named) : space(0);
	const beside = name.height + words.height;
	const least = Math.max(2 * ring, beside, chips?.height ?? 0) + 2 * PAD;
	return {
		width,
		height: least,
		at(x, y, height = least) {
			const middle = y + height / 2;
			const [cx, cy] = [x + PAD + ring, middle];
			const left = x + PAD + 2 * ring + GAP;
			const top = middle - beside / 2;
			const ground: Item[] = [
				{ kind: 'frame', x, y, width, height, radius: 14, fill: palette.stairs },
				{
					kind: 'path',
					d: circle(cx, cy, ring),
					fill: '#ffffff',
					stroke: palette.way,
					lineWidth: 2,
					...(!card && { dash: [4, 4] })
				}
			];
			return [
				...ground,
				...name.at(left, top),
				...(card ? [meItem(desk, card, words.at(left, top + name.height), cx, cy, picture)] : []),
				...(chips?.at(x + width - PAD - chips.width, middle - chips.height / 2) ?? [])
			];
		}
	};
}

function nameOf(desk: Desk, width: number, size: number): Box {
	const { alias, own } = desk.job;
	if (!alias.trim()) return space(0);
	const color = desk.palette.ink;
	return textBox(desk, { text: alias, language: own }, width, { size, bold: true, color, lines: 2 });
}

/** What the card says beyond the name. */
function wordsOf(desk: Desk, card: PrintCard, width: number): Box {
	const { job, palette } = desk;
	if (job.density === 'picture' && card.picture) return space(0);
	const said = saidIn(job, card.words).filter(({ text }) => text !== job.alias.trim());
	return stack(
		said.map((one, at) =>
			textBox(desk, one, width, {
				size: at ? 12 : 14,
				bold: at === 0,
				color: at ? palette.quiet : palette.ink
			})
		)
	);
}

/** The person's own card, with the ring for its border. */
function meItem(
	desk: Desk,
	card: PrintCard,
	words: readonly Item[],
	cx: number,
	cy: number,
	size: number
): Item {
	const drawn = card.picture ? pictureBox(desk, card.picture, card.words, size) : space(0);
	const hands = handsMark(desk, card);
	const corner = (size / 2 + RING) * 0.71;
	const children = [
		...drawn.at(cx - size / 2, cy - size / 2),
		...hands.at(cx + corner + 3, cy - corner - 8),
		...words
	];
	const item: Item = { kind: 'group', role: 'LI', children: [{ kind: 'group', role: 'LBody', children }] };
	return { kind: 'group', role: 'L', children: [item] };
}

/** Languages as chips: small pictures, words beside. */
function chipsOf(desk: Desk, zone: PrintZone, width: number, scale: Scale): Box {
	const small = {
		...scale,
		picture: scale.picture * 0.6,
		first: Math.max(11, scale.first - 3),
		second: Math.max(9.5, scale.second - 2.5),
		gap: 5
	};
	return panelBox(desk, zone, width, small, {
		kind: 'wide',
		narrowest: 118,
		tallest: 10_000,
		pad: 4,
		ground: '#ffffff'
	});
}
