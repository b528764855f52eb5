import type { Area, Item, Sheet, TextItem } from '../sheet.ts';
import type { TextBlock } from '../text/textBlock.ts';
import { remembered } from './remembering.ts';

/** From a page to the same page larger, or to another place: `zoom` first, then by `x` and `y` points. */
export interface Move {
	readonly zoom: number;
	readonly x: number;
	readonly y: number;
}

/** A page with everything on it so many times larger, text too. */
export const zoomedSheet = (sheet: Sheet, zoom: number): Sheet =>
	zoom === 1
		? sheet
		: {
				width: sheet.width * zoom,
				height: sheet.height * zoom,
				items: sheet.items.map((item) => movedItem(item, { zoom, x: 0, y: 0 }))
			};

export function movedItem(item: Item, move: Move): Item {
	const { zoom } = move;
	switch (item.kind) {
		case 'group':
			return {
				...item,
				...(item.clip && { clip: movedArea(item.clip, move) }),
				children: item.children.map((child) => movedItem(child, move))
			};
		case 'path':
			return { ...item, d: movedPath(item.d, move), ...thicker(item, zoom) };
		case 'frame':
			return {
				...item,
				...movedArea(item, move),
				...thicker(item, zoom),
				...(item.radius !== undefined && { radius: item.radius * zoom })
			};
		case 'text':
			return movedText(item, move);
		default:
			return { ...item, ...movedArea(item, move) };
	}
}

const movedArea = ({ x, y, width, height }: Area, { zoom, ...by }: Move): Area => ({
	x: x * zoom + by.x,
	y: y * zoom + by.y,
	width: width * zoom,
	height: height * zoom
});

const movedText = (item: TextItem, { zoom, x, y }: Move): TextItem => ({
	...item,
	block: zoomedBlock(item.block, zoom),
	x: item.x * zoom + x,
	y: item.y * zoom + y,
	width: item.width * zoom
});

/** Zoomed words by how much: the same words come again as the same thing, and a page of them is known again. */
const zoomedWords = remembered((_block: TextBlock) => new Map<number, TextBlock>());

function zoomedBlock(block: TextBlock, zoom: number): TextBlock {
	if (zoom === 1) return block;
	const byZoom = zoomedWords(block);
	const found = byZoom.get(zoom) ?? largerBlock(block, zoom);
	byZoom.set(zoom, found);
	return found;
}

/** Glyphs and clusters are in units of their font: only what is in points grows. */
const largerBlock = (block: TextBlock, zoom: number): TextBlock => ({
	...block,
	size: block.size * zoom,
	width: block.width * zoom,
	height: block.height * zoom,
	lineHeight: block.lineHeight * zoom,
	lines: block.lines.map((line) => ({
		...line,
		width: line.width * zoom,
		baseline: line.baseline * zoom,
		runs: line.runs.map((run) => ({ ...run, x: run.x * zoom, width: run.width * zoom }))
	}))
});

function thicker(
	{ lineWidth, dash }: { readonly lineWidth?: number; readonly dash?: readonly number[] },
	zoom: number
) {
	return {
		...(lineWidth !== undefined && { lineWidth: lineWidth * zoom }),
		...(dash && { dash: dash.map((one) => one * zoom) })
	};
}

/** Absolute M, L, C and Z only: numbers are x and y in turn. */
function movedPath(d: string, { zoom, x, y }: Move): string {
	let isX = false;
	return d.replace(/-?\d+(?:\.\d+)?/g, (number) => {
		isX = !isX;
		return String(Math.round((Number(number) * zoom + (isX ? x : y)) * 100) / 100);
	});
}
