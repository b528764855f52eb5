/** Cards in a grid to cut out, with scissors, lines to cut along, and the same size for every card. */
import type { Item } from '../../sheet.ts';
import type { Box } from '../box.ts';
import type { Desk } from '../desk.ts';
import { type DraftPage, type PageFrame, draftPage, pageFrame } from '../pageFrame.ts';
import type { Paper } from '../paper.ts';
import type { PrintCard, PrintSubject } from '../printJob.ts';
import { line } from '../shapes.ts';
import { type CutCardStyle, cutCard } from './cutCard.ts';
import { scissors } from './cutLine.ts';

export interface Grid {
	readonly paper: Paper;
	readonly across: number;
	readonly down: number;
	readonly style: CutCardStyle;
}

const PAD = 10;

/**
 * Every card once, in its order, none of it over the edge of a page. What has more words than a cell of the first grid
 * holds stands on pages of the next one after it; on the last it must do.
 */
export function cutPages(
	desk: Desk,
	subject: PrintSubject,
	cards: readonly PrintCard[],
	headOf: (paper: Paper) => Box,
	[grid, ...larger]: readonly Grid[]
): readonly DraftPage[] {
	if (!grid || !cards.length) return [];
	const frame = pageFrame(desk, subject, grid.paper, headOf(grid.paper));
	const [column, row] = [frame.width / grid.across, frame.height / grid.down];
	const laid: Box[] = [];
	const tooLong: PrintCard[] = [];
	for (const card of cards) {
		const [width, height] = [column - 2 * PAD, row - 2 * PAD];
		const box = cutCard(desk, card, width, height, grid.style, larger.length === 0);
		if (box) laid.push(box);
		else tooLong.push(card);
	}
	const each = grid.across * grid.down;
	const pages = Array.from({ length: Math.ceil(laid.length / each) }, (_, page) => {
		const items = laid.slice(page * each, (page + 1) * each).map((box, at): Item => {
			const x = frame.x + (at % grid.across) * column + PAD;
			const y = frame.top + Math.floor(at / grid.across) * row + PAD;
			const children = box.at(x, y + (row - 2 * PAD - box.height) / 2);
			return { kind: 'group', role: 'LI', children: [{ kind: 'group', role: 'LBody', children }] };
		});
		return draftPage(desk, subject, frame, [
			...linesOf(desk, frame, grid),
			{ kind: 'group', role: 'L', children: items }
		]);
	});
	return [...pages, ...cutPages(desk, subject, tooLong, headOf, larger)];
}

/** Round every card, with scissors where the first cut begins. */
function linesOf(desk: Desk, { x, top, width, height }: PageFrame, { across, down }: Grid): readonly Item[] {
	const stroke = { kind: 'path', stroke: desk.palette.quiet, lineWidth: 0.8, dash: [4, 4] } as const;
	return [
		...Array.from({ length: across + 1 }, (_, at): Item => {
			const along = x + (at * width) / across;
			return {
				...stroke,
				d: line([
					[along, top],
					[along, top + height]
				])
			};
		}),
		...Array.from({ length: down + 1 }, (_, at): Item => {
			const along = top + (at * height) / down;
			return {
				...stroke,
				d: line([
					[x, along],
					[x + width, along]
				])
			};
		}),
		...scissors(desk, x - 8, down > 1 ? top + height / down : top)
	];
}
