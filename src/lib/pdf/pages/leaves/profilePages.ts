/** Dette er meg on half a sheet: to be carried to an employer or a course, and read in one glance. */
import { type Box, middled, sideBySide, stack } from '../box.ts';
import { type Desk, onHalfSheet } from '../desk.ts';
import { pagesOf, whole } from '../flow.ts';
import { onGround } from '../goalPlate.ts';
import { type DraftPage, draftPage, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import type { Scale } from '../paper.ts';
import { pictureBox } from '../pictureBox.ts';
import type { PrintProfile, PrintSubject } from '../printJob.ts';
import { starSign } from '../signs.ts';
import { headingBox, pairBox } from '../words.ts';
import { penLines } from './plates.ts';
import { pictureRows } from './pictureRows.ts';
import { profileHead } from './profileHead.ts';
import { spread } from '../spread.ts';

const scale = (picture: number, first: number, second: number, gap: number): Scale => ({
	picture,
	first,
	second,
	small: 9,
	narrowest: 96,
	widest: 200,
	gap
});
const SCALES: readonly Scale[] = [
	scale(72, 14, 12, 10),
	scale(60, 13, 11, 9),
	scale(50, 12, 10.5, 8),
	scale(42, 11.5, 10, 7),
	scale(36, 11, 9.5, 6),
	scale(30, 10, 9, 5)
];
/** What one page shows, from all of it to the first few: in a tall script six strengths may need all of the page. */
const MOST: readonly (readonly [can: number, helps: number, languages: number, scales: readonly Scale[]])[] =
	[
		[6, 4, 5, SCALES.slice(0, -1)],
		[3, 4, 5, SCALES.slice(1)],
		[3, 2, 3, SCALES.slice(1)],
		[3, 1, 2, SCALES.slice(-2)],
		[2, 1, 1, SCALES.slice(-1)]
	];
const STAR = 22;
const PAD = 8;

export function profilePages(anyDesk: Desk, leaf: PrintProfile): readonly DraftPage[] {
	const desk = onHalfSheet(anyDesk);
	const paper = desk.papers.upright;
	const width = widthOf(paper);
	// Nobody else's hand is told on what somebody says of themselves
	const subject: PrintSubject = { title: leaf.title, zones: [] };
	const first = pageFrame(desk, subject, paper, { width, height: 0, at: () => [] });
	const other = pageFrame(desk, subject, paper, nextHead(desk, subject, width));
	const layOut = (shown: PrintProfile, at: Scale) =>
		pagesOf(
			partsOf(desk, shown, width, at).map(whole),
			{ first: first.height, other: other.height, firstIsFresh: true },
			at.gap
		).map((boxes) => ({ boxes, gap: at.gap }));
	const ways = MOST.flatMap(([can, helps, languages, scales]) =>
		scales.map((at) => () => layOut(firstOf(leaf, [can, helps], languages), at))
	);
	const pages = fewest(ways);
	return pages.map(({ boxes, gap }, at) => {
		const frame = at ? other : first;
		return draftPage(desk, subject, frame, spread(boxes, frame, gap, 40));
	});
}

/** The first way that needs one page; else front and back of the sheet. */
function fewest<Page>(ways: readonly (() => readonly Page[])[]): readonly Page[] {
	let best: readonly Page[] = [];
	for (const way of ways) {
		const pages = way();
		if (pages.length === 1) return pages;
		if (!best.length || pages.length < best.length) best = pages;
	}
	return best;
}

const firstOf = (leaf: PrintProfile, counts: readonly number[], languages: number): PrintProfile => ({
	...leaf,
	languages: leaf.languages.slice(0, languages),
	zones: leaf.zones.map((zone, at) => {
		const cards = zone.cards.slice(0, counts[at]);
		return { ...zone, cards, more: zone.more + zone.cards.length - cards.length };
	})
});

function partsOf(desk: Desk, leaf: PrintProfile, width: number, scale: Scale): readonly Box[] {
	const [can, helps] = leaf.zones;
	return [
		profileHead(desk, leaf, width, scale),
		...(can ? [zonePlate(desk, can, width, scale, 3)] : []),
		dreamPlate(desk, leaf.dream, width, scale),
		...(helps ? [zonePlate(desk, helps, width, scale, 2)] : [])
	];
}

const headingSize = ({ first }: Scale): number => Math.min(13, first * 1.1);

/** A part with its pictures, or lines for the pen. */
function zonePlate(
	desk: Desk,
	zone: PrintProfile['zones'][number],
	width: number,
	scale: Scale,
	most: number
): Box {
	const room = width - 2 * PAD;
	// A figure needs no words: so many more are in the plan
	const more = zone.more ? `\u2066+${String(zone.more)}\u2069` : '';
	const heading = headingBox(desk, zone.title, room, 'H2', headingSize(scale), {
		after: { norwegian: more, own: more }
	});
	const content = zone.cards.length
		? pictureRows(desk, zone.cards, room, scale, { most, isWide: most === 2 })
		: penLines(desk, room, 2);
	return onGround(desk, middled(stack([heading, content], 6)), width, desk.palette.panel);
}

/** The dream has the largest picture after the portrait. */
function dreamPlate(desk: Desk, { title, card }: PrintProfile['dream'], width: number, scale: Scale): Box {
	const { palette } = desk;
	const room = width - 2 * PAD;
	const size = card?.picture ? scale.picture * 1.35 : 0;
	const side = room - size - (size ? 12 : 0);
	const star: Box = { width: STAR, height: STAR, at: (x, y) => starSign(desk, x, y, STAR) };
	const heading = sideBySide(
		[middled(star), middled(headingBox(desk, title, side - STAR - 6, 'H2', headingSize(scale)))],
		6
	);
	const words = card
		? pairBox(desk, card.words, side, {
				first: scale.first * 1.25,
				second: scale.second * 1.15,
				color: palette.ink,
				quiet: palette.quiet,
				lines: 4
			})
		: penLines(desk, side, 2);
	const said = { ...middled(stack([heading, words], 6)), width: side };
	const shown = card?.picture ? [middled(pictureBox(desk, card.picture, card.words, size))] : [];
	return onGround(desk, middled(sideBySide([...shown, said], 12)), width, palette.dream);
}
