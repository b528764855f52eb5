import type { Item } from '../../sheet.ts';
import { type Box, middled, sideBySide, space, stack, withHead } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import { onGround } from '../goalPlate.ts';
import { loosened } from '../loosened.ts';
import type { Scale } from '../paper.ts';
import { pictureBox } from '../pictureBox.ts';
import type { Pair, PrintPerson, PrintRing } from '../printJob.ts';
import { circle } from '../shapes.ts';
import { headingBox, pairBox, textBox } from '../words.ts';

const PAD = 8;
const SIGN = 26;
const GAP = 8;

/** The people of one ring: who they are, what they do, how often we meet. */
export function ringPanel(
	desk: Desk,
	ring: PrintRing,
	people: readonly PrintPerson[],
	width: number,
	scale: Scale
): Box {
	const room = width - 2 * PAD;
	const heading = headingBox(desk, ring.title, room - SIGN - 6, 'H2', 14);
	const sign: Box = { width: SIGN, height: SIGN, at: (x, y) => ringSign(desk, ring.ring, x, y) };
	const head = sideBySide([sign, middled({ ...heading, width: room - SIGN - 6 })], 6);
	const most = scale.first > 15 ? 2 : 3;
	const columns = Math.ceil(people.length / Math.max(1, Math.ceil(people.length / most))) || 1;
	const each = (room - GAP * (columns - 1)) / columns;
	const size = Math.min(scale.picture * 0.8, 84);
	const boxes = people.map((person) => personBox(desk, person, each, size, scale));
	const rows = Array.from({ length: Math.ceil(boxes.length / columns) }, (_, at) =>
		sideBySide(boxes.slice(at * columns, (at + 1) * columns), GAP)
	);
	const body = loosened(rows.length ? rows : [space(40, room)], GAP);
	return onGround(desk, withHead(head, body, GAP), width, desk.palette.panel);
}

function personBox(desk: Desk, person: PrintPerson, width: number, size: number, scale: Scale): Box {
	const { palette, job } = desk;
	const picture = person.picture ? [middled(pictureBox(desk, person.picture, person.words, size))] : [];
	const room = width - (picture.length ? size + GAP : 0);
	const name = pairBox(desk, person.words, room, {
		first: Math.min(18, scale.first),
		second: Math.min(14, scale.second),
		color: palette.ink,
		quiet: palette.quiet
	});
	// Both in one line of each language: what they do, and how often
	const details = saidIn(job, together([person.does, person.often])).map((said) =>
		textBox(desk, said, room, { size: Math.min(11, scale.small), color: palette.quiet })
	);
	return sideBySide([...picture, middled({ ...stack([name, ...details], 2), width: room })], GAP);
}

const together = (pairs: readonly (Pair | undefined)[]): Pair => {
	const all = (tag: keyof Pair): string =>
		pairs
			.map((pair) => pair?.[tag].trim() ?? '')
			.filter(Boolean)
			.join(' · ');
	return { norwegian: all('norwegian'), own: all('own') };
};

/** Three rings round a dot; the one that is meant is drawn strong. */
function ringSign({ palette }: Desk, ring: number, x: number, y: number): readonly Item[] {
	const [cx, cy] = [x + SIGN / 2, y + SIGN / 2];
	const rings = [0, 1, 2].map((one): Item => ({
		kind: 'path',
		d: circle(cx, cy, 4.5 + one * 3.8),
		stroke: one === ring ? palette.way : palette.line,
		lineWidth: one === ring ? 2.6 : 1
	}));
	return [...rings, { kind: 'path', d: circle(cx, cy, 2), fill: palette.ink }];
}
