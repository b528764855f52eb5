/** Pictures with their words in rows, without borders or marks: for pages where it is one person who speaks. */
import { type Box, centred, grouped, middled, sideBySide, stack } from '../box.ts';
import type { Desk } from '../desk.ts';
import type { Scale } from '../paper.ts';
import { pictureBox } from '../pictureBox.ts';
import type { PrintCard } from '../printJob.ts';
import { pairBox } from '../words.ts';

const GAP = 8;

export function pictureRows(
	desk: Desk,
	cards: readonly PrintCard[],
	width: number,
	scale: Scale,
	{ most, isWide = false }: { readonly most: number; readonly isWide?: boolean }
): Box {
	const rowCount = Math.ceil(cards.length / most);
	const columns = Math.ceil(cards.length / rowCount);
	const room = (width - GAP * (columns - 1)) / columns;
	const each = cards.map((card) =>
		itemOf(isWide ? wide(desk, card, room, scale) : tall(desk, card, room, scale))
	);
	const rows = Array.from({ length: rowCount }, (_, at) =>
		sideBySide(each.slice(at * columns, (at + 1) * columns), GAP)
	);
	const list = stack(
		rows.map((row) => centred(row, width)),
		scale.gap
	);
	return grouped(list, (children) => ({ kind: 'group', role: 'L', children }));
}

const itemOf = (box: Box): Box =>
	grouped(box, (children) => ({
		kind: 'group',
		role: 'LI',
		children: [{ kind: 'group', role: 'LBody', children }]
	}));

function tall(desk: Desk, card: PrintCard, width: number, scale: Scale): Box {
	const picture = card.picture && pictureBox(desk, card.picture, card.words, Math.min(scale.picture, width));
	return stack(
		[...(picture ? [centred(picture, width)] : []), wordsOf(desk, card, width, scale, 'center')],
		4
	);
}

function wide(desk: Desk, card: PrintCard, width: number, scale: Scale): Box {
	const size = scale.picture * 0.8;
	const picture = card.picture ? [middled(pictureBox(desk, card.picture, card.words, size))] : [];
	const room = width - (picture.length ? size + GAP : 0);
	const said = { ...middled(wordsOf(desk, card, room, scale, 'start')), width: room };
	return { ...sideBySide([...picture, said], GAP), width };
}

const wordsOf = (desk: Desk, card: PrintCard, width: number, scale: Scale, align: 'start' | 'center'): Box =>
	pairBox(desk, card.words, width, {
		first: scale.first,
		second: scale.second,
		align,
		color: desk.palette.ink,
		quiet: desk.palette.quiet,
		lines: 3
	});
