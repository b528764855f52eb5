import type { Font } from '../fonts/Font.ts';
import type { Run, TextBlock } from '../text/textBlock.ts';
import type { FontUse } from './FontUse.ts';
import { fineNum, hex16, num, rgb } from './syntax.ts';

export interface TextStyle {
	readonly size: number;
	readonly color: string;
}

/** Gives the codes of a font in this document. */
export type Uses = (font: Font) => FontUse;

/** What neighbouring runs take from or leave to each other. */
interface Seam {
	/** A space to be read after the last character: it belongs to the run that follows. */
	readonly tail: boolean;
	/** The first character in reading order is such a space and is not shown. */
	readonly skipsFirst: boolean;
}

/** Leaves the pen alone while it is less than this off, font units. */
const SLACK = 0.4;

/**
 * One array of strings and movements. A cluster's look carries its first character; further characters ride on empty
 * codes after it in reading order, which is before it in the visual order of a right-to-left run.
 */
function showArray(run: Run, use: FontUse, { tail, skipsFirst }: Seam): string {
	const isRtl = run.level % 2 === 1;
	const scale = 1000 / run.font.unitsPerEm;
	const inOrder = isRtl ? run.clusters.toReversed() : run.clusters;
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	let array = '';
	let open = '';
	let pen = 0;
	let target = 0;
	const put = (code: number): void => {
		if (Math.abs(pen - target) > SLACK) {
			if (open !== '') array += `<${open}>`;
			open = '';
			array += num((pen - target) * scale);
			pen = target;
		}
		open += hex16(code);
		pen += use.widthOf(code);
	};
	for (const cluster of run.clusters) {
		const characters = Array.from(cluster.text);
		const isSkipped = skipsFirst && cluster === first && cluster.text === ' ';
		if (isSkipped || characters.length === 0) {
			target += cluster.advance;
			continue;
		}
		if (tail && cluster === last) characters.push((characters.pop() ?? '') + ' ');
		const [lead = '', ...rest] = characters;
		const ink = use.ink(cluster, lead);
		const carriers = rest.map((character) => use.carrier(character));
		if (isRtl) for (const carrier of carriers.toReversed()) put(carrier);
		put(ink);
		target += cluster.advance;
		if (!isRtl) for (const carrier of carriers) put(carrier);
	}
	if (open !== '') array += `<${open}>`;
	return array;
}

function textObject(use: FontUse, { size, color }: TextStyle, x: number, y: number, array: string): string {
	return `BT ${rgb(color)} rg /${use.name} ${fineNum(size)} Tf 1 0 0 1 ${fineNum(x)} ${fineNum(y)} Tm [${array}] TJ ET`;
}

function startsWithSpace({ clusters, level }: Run): boolean {
	return (level % 2 === 1 ? clusters.at(-1) : clusters[0])?.text === ' ';
}

/** Where left-to-right text meets right-to-left text, readers of the file find the space only on the former's side. */
function seamsOf(runs: readonly Run[]): Seam[] {
	const gives = (run: Run | undefined, next: Run | undefined): boolean =>
		run !== undefined &&
		next !== undefined &&
		run.level % 2 === 0 &&
		next.level % 2 === 1 &&
		startsWithSpace(next);
	return runs.map((run, index) => ({
		tail: gives(run, runs[index + 1]),
		skipsFirst: gives(runs[index - 1], run)
	}));
}

export interface TextPlace {
	/** Left edge of the room, and its width. */
	readonly x: number;
	readonly width: number;
	/** Top edge, measured upwards from the bottom of the page. */
	readonly top: number;
	readonly align: 'start' | 'center' | 'end';
	readonly color: string;
}

/** Runs of a line come in reading order, each placed by itself; a line that ended in a space ends in one here too. */
export function showText(block: TextBlock, place: TextPlace, uses: Uses): string[] {
	const out: string[] = [];
	const style = { size: block.size, color: place.color };
	const toTheRight = (place.align === 'end') !== (block.dir === 'rtl');
	for (const [index, line] of block.lines.entries()) {
		const spare = place.width - line.width;
		const left = place.x + (place.align === 'center' ? spare / 2 : toTheRight ? spare : 0);
		const y = place.top - index * block.lineHeight - line.baseline;
		const seams = seamsOf(line.runs);
		for (const [order, run] of line.runs.entries()) {
			const use = uses(run.font);
			const array = showArray(run, use, seams[order] ?? { tail: false, skipsFirst: false });
			if (array !== '') out.push(textObject(use, style, left + run.x, y, array));
		}
		const last = line.runs.at(-1);
		const space = last?.font.shaping.nominalGlyph(0x20);
		if (!line.endsInSpace || !last || space === undefined) continue;
		const use = uses(last.font);
		const spaceWidth = (last.font.advanceOf(space) * block.size) / last.font.unitsPerEm;
		const x = block.dir === 'rtl' ? left - spaceWidth : left + line.width;
		out.push(textObject(use, style, x, y, `<${hex16(use.glyph(space, ' '))}>`));
	}
	return out;
}
