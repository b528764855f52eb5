/** Words from a workplace as pocket cards, nine on a sheet, with lines to cut along. */
import type { Item } from '../../sheet.ts';
import { type Box, centred, inLines, sideBySide, stack } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import { type DraftPage, draftPage, pageFrame, widthOf } from '../pageFrame.ts';
import { PORTRAIT } from '../paper.ts';
import { pictureBox } from '../pictureBox.ts';
import type { PrintCard, PrintSubject, PrintWordCards } from '../printJob.ts';
import { line } from '../shapes.ts';
import { headingBox, pairBox, shortText } from '../words.ts';
import { scissors } from './cutLine.ts';

const ACROSS = 3;
const DOWN = 3;
const PAD = 10;

export function wordCardPages(desk: Desk, leaf: PrintWordCards): readonly DraftPage[] {
	const width = widthOf(PORTRAIT);
	const [zone] = leaf.zones;
	if (!zone) return [];
	// Nobody's hand is marked on a card for the pocket: the foot needs no legend
	const subject: PrintSubject = { title: leaf.title, zones: [] };
	const name = headingBox(desk, leaf.title, width * 0.5, 'H1', 15);
	const placement = inLines(
		saidIn(desk.job, zone.title).map((said) =>
			shortText(desk, said, width * 0.45, { size: 11, color: desk.palette.quiet })
		),
		width * 0.48,
		8,
		0
	);
	const frame = pageFrame(desk, subject, PORTRAIT, sideBySide([name, placement], 8));
	const [column, row] = [frame.width / ACROSS, frame.height / DOWN];
	const each = ACROSS * DOWN;
	return Array.from({ length: Math.ceil(zone.cards.length / each) }, (_, page) => {
		const cards = zone.cards.slice(page * each, (page + 1) * each);
		const items = cards.map((card, at): Item => {
			const [x, y] = [frame.x + (at % ACROSS) * column, frame.top + Math.floor(at / ACROSS) * row];
			const box = pocketCard(desk, card, column - 2 * PAD, row - 2 * PAD);
			return {
				kind: 'group',
				role: 'LI',
				children: [
					{
						kind: 'group',
						role: 'LBody',
						children: box.at(x + PAD, y + PAD + (row - 2 * PAD - box.height) / 2)
					}
				]
			};
		});
		return draftPage(desk, subject, frame, [
			...grid(desk, frame, column, row),
			{ kind: 'group', role: 'L', children: items }
		]);
	});
}

/** The picture as large as the words leave room for. */
function pocketCard(desk: Desk, card: PrintCard, width: number, height: number): Box {
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
	const words = [20, 17, 14, 12, 10, 9].map(wordsAt).find((box) => box.height <= height * 0.55) ?? wordsAt(9);
	const size = Math.min(width, height - words.height - PAD, 120);
	if (!card.picture || size < 24) return words;
	return stack([centred(pictureBox(desk, card.picture, card.words, size), width), words], PAD);
}

function grid(
	desk: Desk,
	frame: { readonly x: number; readonly top: number; readonly width: number; readonly height: number },
	column: number,
	row: number
): readonly Item[] {
	const stroke = { kind: 'path', stroke: desk.palette.quiet, lineWidth: 0.8, dash: [4, 4] } as const;
	const { x, top, width, height } = frame;
	return [
		...Array.from({ length: ACROSS - 1 }, (_, at): Item => ({
			...stroke,
			d: line([
				[x + (at + 1) * column, top],
				[x + (at + 1) * column, top + height]
			])
		})),
		...Array.from({ length: DOWN + 1 }, (_, at): Item => ({
			...stroke,
			d: line([
				[x, top + at * row],
				[x + width, top + at * row]
			])
		})),
		...scissors(desk, x - 8, top + row)
	];
}
