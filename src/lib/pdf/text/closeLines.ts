import type { Font } from '../fonts/Font.ts';
import type { Line, Run, TextBlock } from './textBlock.ts';

/** White between the ink of one line and of the next, part of the em size: half of it stands over the first line. */
const LEAD = 0.2;
/** Part of the em size: as close as Norwegian stands. */
const CLOSEST = 1.25;

/** What ink reaches above and below the baseline, points. */
interface Reach {
	readonly above: number;
	readonly below: number;
}

/**
 * The same lines as close as their own ink lets them. A script of tall stacks is set with room for its tallest; most
 * words have none, and a label is no page of a book. Lines never stand wider than they were set.
 */
export function closeLines(block: TextBlock): TextBlock {
	const reaches = block.lines.map((line) => reachOf(line, block.size));
	const above = Math.max(0, ...reaches.map((reach) => reach.above));
	const below = Math.max(0, ...reaches.map((reach) => reach.below));
	const lineHeight = Math.max(CLOSEST * block.size, above + below + LEAD * block.size);
	if (above === 0 || lineHeight >= block.lineHeight) return block;
	const baseline = above + (lineHeight - above - below) / 2;
	return {
		...block,
		lineHeight,
		height: block.lines.length * lineHeight,
		lines: block.lines.map((line) => ({ ...line, baseline }))
	};
}

function reachOf({ runs }: Line, size: number): Reach {
	const all = runs.map((run) => reachOfRun(run, size));
	return {
		above: Math.max(0, ...all.map(({ above }) => above)),
		below: Math.max(0, ...all.map(({ below }) => below))
	};
}

function reachOfRun({ font, clusters }: Run, size: number): Reach {
	let [above, below] = [0, 0];
	for (const { glyphs } of clusters)
		for (const { id, y } of glyphs) {
			const [low, high] = heightsOf(font, id);
			above = Math.max(above, y + high);
			below = Math.max(below, -(y + low));
		}
	return { above: (above / font.unitsPerEm) * size, below: (below / font.unitsPerEm) * size };
}

/** Lowest and highest point of an outline, font units, as its header in `glyf` has them; 0 and 0 for a space. */
function heightsOf(font: Font, glyph: number): readonly [low: number, high: number] {
	const data = font.glyphData(glyph);
	if (data.length < 10) return [0, 0];
	const header = new DataView(data.buffer, data.byteOffset, data.byteLength);
	return [header.getInt16(4), header.getInt16(8)];
}
